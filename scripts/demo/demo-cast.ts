import { demoAccount } from "./account.ts";
import type { Cast, ChildPart } from "./cast.ts";

const units = { weight: "kg", length: "cm" } as const;

const leo: ChildPart = {
  name: "Leo",
  sex: "male",
  referenceSex: null,
  ageDays: 858,
  gestationDays: null,
  unhurried: 3.6,
  // His measles vaccine came a month before his first birthday, and the fourth one against whooping cough is overdue.
  vaccines: {
    lateDays: 3,
    added: [
      { ageDays: 335, gives: ["mmr"] },
      { ageDays: 463, gives: ["mmr", "hib"] },
    ],
    leftOut: { 4: ["mmr"], 5: ["pentavalent"] },
  },
  course: {
    drawnAs: "male",
    born: { weight: -0.15, length: 0.1, head: 0.2 },
    settled: { weight: 0.45, length: 0.55, head: 0.25 },
    fadesDays: 80,
    wave: { z: 0.1, days: 420, phase: 0.2 },
    lostShare: 0.06,
    regainedDay: 11,
    turns: [{ fromDay: 498, days: 48, z: -0.85, lasting: false }],
  },
};

const nora: ChildPart = {
  name: "Nora",
  sex: "female",
  referenceSex: null,
  ageDays: 221,
  gestationDays: null,
  unhurried: 1.9,
  // The clinic had no vaccine against pneumococci at six months.
  vaccines: { lateDays: 2, leftOut: { 3: ["pneumococcal"] } },
  course: {
    drawnAs: "female",
    born: { weight: -0.95, length: -0.5, head: -0.3 },
    settled: { weight: -0.1, length: -0.05, head: 0.1 },
    fadesDays: 55,
    wave: { z: 0.06, days: 260, phase: 0.6 },
    lostShare: 0.075,
    regainedDay: 13,
    turns: [],
  },
};

/** Born together at 29 weeks and 3 days, home after nine weeks. */
const twins = {
  referenceSex: null,
  ageDays: 1250,
  gestationDays: 29 * 7 + 3,
  homeDay: 63,
  unhurried: 9,
} as const;

const alba: ChildPart = {
  ...twins,
  name: "Alba",
  sex: "female",
  vaccines: { lateDays: 4 },
  course: {
    drawnAs: "female",
    born: { weight: 0.1, length: 0, head: 0.1 },
    settled: { weight: -0.25, length: -0.2, head: 0 },
    fadesDays: 200,
    wave: { z: 0.08, days: 380, phase: 0.4 },
    lostShare: 0.09,
    regainedDay: 14,
    turns: [],
  },
};

const teo: ChildPart = {
  ...twins,
  name: "Teo",
  sex: "male",
  // He was ill again and again in his first winter, and had to catch up.
  vaccines: {
    lateDays: 26,
    leftOut: { 3: ["hepB", "rotavirus"], 5: ["pentavalent"], 6: ["hepA"] },
    added: [
      { ageDays: 300, gives: ["hepB"] },
      { ageDays: 610, gives: ["pentavalent"] },
    ],
    fever: { after: "mmr", days: 8 },
  },
  // A sore knee, with a cold and a fever in the third week of it.
  diary: {
    days: 45,
    place: "left-knee",
    alsoAt: "right-ankle",
    from: 5.2,
    to: 3.4,
    fever: { fromDay: 17, days: 3 },
    medicines: {
      pain: { name: "Apiretal", text: "2 ml", strength: "100 mg/ml" },
      strong: { name: "Dalsy", text: "5 ml", strength: "20 mg/ml" },
    },
    activities: [
      { name: "Swimming", minutes: [20, 45] },
      { name: "Exercises for the knee", minutes: [10, 15] },
      { name: "Walk", minutes: [15, 40] },
    ],
    notes: [
      "Limped to the bathroom.",
      "Did not want to be carried, wanted to walk himself.",
      "The knee felt warm.",
      "Played on the floor for a long time.",
      "Woke up and asked for water.",
    ],
  },
  course: {
    drawnAs: "male",
    born: { weight: -0.45, length: -0.4, head: -0.2 },
    settled: { weight: -0.55, length: -0.5, head: -0.15 },
    fadesDays: 220,
    wave: { z: 0.07, days: 340, phase: 0.1 },
    lostShare: 0.1,
    regainedDay: 16,
    turns: [],
  },
};

/**
 * The family everybody meets first: twins born early, a toddler on his own curve, a baby who caught up, and
 * a grandmother who looks after the baby.
 */
export const demoCast: Cast = {
  name: "The Rivera family",
  timeZone: "Europe/Madrid",
  adults: [
    { name: "Maya Rivera", email: demoAccount.email, role: "owner", locale: "en", units },
    { name: "Daniel Rivera", email: "daniel@nestling.example", role: "parent", locale: "en", units },
    {
      name: "Abuela Carmen",
      email: "carmen@nestling.example",
      role: "caregiver",
      locale: "es",
      units,
      onlyChild: 3,
    },
  ],
  children: [alba, teo, leo, nora],
};
