import { bodyLocations } from "#lib/diary/core/body-locations.ts";
import type { Activity, Intake, Pain } from "#lib/diary/core/entry.ts";
import type { ExportEntry } from "#lib/diary/core/export-entry.ts";
import { readDose } from "#lib/diary/core/written/dose.ts";
import { readPainLevel } from "#lib/diary/core/written/pain-level.ts";
import { momentAt } from "#lib/imports/diary/core/moments.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { addDays } from "#lib/kernel/dates.ts";
import { drawer } from "./drawer.ts";

const pieces = [
  ...[
    "=1+1",
    "+",
    "-",
    "@",
    "'",
    "''",
    '"',
    ",",
    ";",
    "\n",
    "\t",
    " ",
    "niño",
    "👶🏽",
    "n/a",
    "0523",
    "{",
    "}",
    "\\",
    "none",
  ],
];
const names = [
  "back",
  "Head",
  "L knee",
  "__proto__",
  "=1",
  "Calpol 120",
  "5mg",
  "constructor",
  "date",
  "Pain",
  "n/a",
];
const levels = ["6-7-8", "0", "7/10", "mild", "12", "", "~5", "2008-07-06", "n/a", " 4 "];
const doseTexts = ["5mg", "250mg/5ml", "", "5-10mg", "1/2 tab", "12abc", "0523"];
const locations = bodyLocations.map(({ id }) => id);

const idOf = (seed: number, place: number) =>
  `00000000-0000-4000-8000-${String(seed * 1000 + place).padStart(12, "0")}`;

/** Twenty-five entries as they could be stored, in their order: the same for the same seed, with every sign that makes files hard. */
export function someEntries(seed: number): ExportEntry[] {
  const { below, one } = drawer(seed);
  const maybe = <T>(make: () => T): T | null => (below(3) === 0 ? make() : null);
  const text = () => Array.from({ length: 1 + below(4) }, () => one(pieces)).join("");
  const some = <T>(make: () => T): T[] => Array.from({ length: below(4) }, make);
  const pain = (): Pain => {
    const written = one(levels);
    const read = readPainLevel(written);
    const level = ("error" in read ? null : read.value) ?? {
      levels: [],
      low: null,
      high: null,
      mean: null,
      band: null,
    };
    return {
      location: one(locations),
      name: maybe(() => one(names)),
      text: written,
      ...level,
      scale: one([null, "nrs", "faces", "flacc"] as const),
      rater: one(["self", "observer", "unknown"] as const),
      items: maybe(() => ({ face: 1, legs: 2 })),
    };
  };
  const intake = (): Intake => {
    const written = one(doseTexts);
    const read = readDose(written);
    const dose = "error" in read ? null : read.value;
    return {
      medicineId: null,
      key: one(["paracetamol", "x"]),
      name: one(names),
      text: written,
      amount: dose?.amount ?? null,
      unit: dose?.unit ?? null,
      perAmount: dose?.perAmount ?? null,
      perUnit: dose?.perUnit ?? null,
      count: dose?.count ?? null,
      route: one([null, "oral"]),
      noticed: below(4) > 0 ? [] : [{ code: "too-soon", detail: { minutes: 130, leaflet: "4 h" } }],
    };
  };
  const activity = (): Activity => ({
    key: one(["walking", "x"]),
    name: one(names),
    text: one(["5", "", "20 min", "12 reps", "45-60", "=1"]),
    minutes: maybe(() => below(20) + 0.5),
    count: maybe(() => below(40)),
  });
  const days = Array.from({ length: 25 }, () =>
    addDays("2024-05-20" as CalendarDate, below(2) * 365 + below(8)),
  );
  const entries = days.map((day, place): ExportEntry => {
    const minute = maybe(() => one([0, 15, 780, 1439]));
    const [low, temperature, systolic] = [
      maybe(() => 90 + below(9)),
      maybe(() => 37 + below(30) / 10),
      maybe(() => 100 + below(40)),
    ];
    const hasSleep = below(3) === 0;
    return {
      ...momentAt(day, minute, one(["Europe/Madrid", "America/New_York"])),
      id: idOf(seed, place),
      origin: one([
        null,
        `nestling:${idOf(seed, 500 + place)}`,
        `entries:2026-05-23:1300:${idOf(seed, 700 + place)}`,
      ]),
      raw: one([
        null,
        { date: "0523", time: "1300", text: '{"Pain":{"back":"6-7-8"},"mood":"low","bpr":"80/120"}' },
        { date: null, time: null, text: "not json" },
        { other: [1, { a: "b" }] },
      ]),
      confirmed: below(3) === 0 ? ["temperature:odd", "x"] : [],
      pains: some(pain),
      intakes: some(intake),
      activities: some(activity),
      oxygenLow: low,
      oxygenHigh: low === null ? null : low + below(2),
      oxygenFlow: maybe(() => below(5) / 2),
      systolic,
      diastolic: systolic === null ? null : systolic - 30,
      heartRate: maybe(() => 60 + below(60)),
      breathingRate: maybe(() => 15 + below(20)),
      temperature,
      method: temperature === null ? null : one([null, "oral", "tympanic"] as const),
      sleepMinutes: hasSleep ? below(1440) : null,
      sleepFrom: hasSleep && below(2) > 0 ? "2026-05-22T20:00:00.000Z" : null,
      sleepTo: null,
      mood: maybe(() => 1 + below(5)),
      note: maybe(text),
      typed: one([{}, { oxygen: "97-98" }, { temperature: "101 F", sleep: "7:30" }, { other: "x" }]),
    };
  });
  return entries
    .map((entry) => ({ ...entry, sleepTo: entry.sleepFrom && "2026-05-23T05:00:00.000Z" }))
    .toSorted((one, other) =>
      one.day === other.day ? (one.minute ?? 1440) - (other.minute ?? 1440) : one.day < other.day ? -1 : 1,
    );
}
