import type { ChildPart } from "./cast.ts";
import type { HomeKind } from "./course.ts";
import type { Random } from "./random.ts";
import type { Mood } from "./voices.ts";

/** One time a child is measured, and what there was to say of it. */
export type Visit = {
  readonly ageDays: number;
  readonly place: "clinic" | "home";
  readonly kinds: readonly HomeKind[];
  readonly mood: Mood | null;
  readonly estimated: boolean;
};

const month = 30.4375;
/** The well-child visits of the first five years (Bright Futures/AAP periodicity schedule), the newborn ones apart. */
const checkUpMonths = [1, 2, 4, 6, 9, 12, 15, 18, 24, 30, 36, 48, 60];
const headUntilDay = 760;
/** Nothing is dated so late that it lies in the future for a family west of the machine. */
const lastDays = 2;

/** When a child has been measured up to its age, the first time first, once a day at most. */
export function planVisits(random: Random, child: ChildPart): Visit[] {
  const planned = [
    ...(child.homeDay ? planHospital(child.homeDay) : []),
    ...planCheckUps(random).filter(({ ageDays }) => ageDays > (child.homeDay ?? 0)),
    ...planHome(random, child),
    ...planIllness(child),
  ];
  const past = planned.filter(({ ageDays }) => ageDays > 0 && ageDays <= child.ageDays - lastDays);
  const byDay = new Map(past.toReversed().map((visit) => [visit.ageDays, visit]));
  return [...byDay.values()].sort((one, other) => one.ageDays - other.ageDays);
}

function planCheckUps(random: Random): Visit[] {
  const newborn = { place: "clinic", estimated: false } as const;
  const checkUps = checkUpMonths.map((months): Visit => {
    const ageDays = Math.round(months * month) + random.whole(-3, 12);
    const kinds: HomeKind[] = ["weight", "length", ...(ageDays < headUntilDay ? ["head" as const] : [])];
    const mood = random.chance(0.45) ? "checkUp" : null;
    return { ageDays, place: "clinic", kinds, mood, estimated: false };
  });
  return [
    {
      ...newborn,
      ageDays: random.whole(3, 5),
      kinds: ["weight"],
      mood: random.chance(0.7) ? "newborn" : null,
    },
    {
      ...newborn,
      ageDays: random.whole(14, 17),
      kinds: ["weight", "head"],
      mood: random.chance(0.7) ? "regained" : null,
    },
    ...checkUps.filter(() => random.chance(0.92)),
  ];
}

/** A child born early is weighed every week while in hospital, and measured every second one. */
function planHospital(homeDay: number): Visit[] {
  const weeks = Math.floor(homeDay / 7);
  return Array.from({ length: weeks }, (_, week) => ({
    ageDays: (week + 1) * 7 - 3,
    place: "clinic" as const,
    kinds: week % 2 === 0 ? ["weight", "length", "head"] : ["weight"],
    mood: null,
    estimated: false,
  }));
}

/** Often at first, seldom later, and once lately. */
function planHome(random: Random, { ageDays, unhurried, homeDay = 0 }: ChildPart): Visit[] {
  const visits: Visit[] = [];
  const pause = (day: number) => (day < 90 ? 9 : day < 365 ? 26 : 60) * unhurried * random.between(0.7, 1.4);
  for (let day = homeDay + random.whole(7, 12); day < ageDays; day += Math.max(3, Math.round(pause(day)))) {
    visits.push(weighAtHome(random, day));
  }
  const lately = ageDays - random.whole(3, 9);
  return random.chance(0.85) ? [...visits, weighAtHome(random, lately)] : visits;
}

function weighAtHome(random: Random, ageDays: number): Visit {
  const isTall = ageDays > 300 && random.chance(0.4);
  const estimated = random.chance(0.08);
  const said = random.chance(0.25);
  const mood = estimated ? "estimated" : said ? (isTall ? "tall" : "home") : null;
  return { ageDays, place: "home", kinds: isTall ? ["weight", "length"] : ["weight"], mood, estimated };
}

/** Who is ill is weighed while it lasts and when it is over. */
function planIllness({ course }: ChildPart): Visit[] {
  return course.turns
    .filter(({ lasting }) => !lasting)
    .flatMap(({ fromDay, days }) => [
      { ...weighed, ageDays: fromDay + Math.round(days / 3), mood: "ill" as const },
      { ...weighed, ageDays: fromDay + days, mood: "better" as const },
    ]);
}

const weighed = { place: "home", kinds: ["weight"], estimated: false } as const;
