import { describe, expect, it } from "vitest";
import { bodyLocations } from "#lib/diary/core/body-locations.ts";
import type { Activity, Intake, Pain } from "#lib/diary/core/entry.ts";
import { toCsv } from "#lib/diary/core/export-csv.ts";
import type { ExportEntry } from "#lib/diary/core/export-entry.ts";
import { toJson } from "#lib/diary/core/export-json.ts";
import { sorted } from "#lib/diary/core/journal/overrides.ts";
import { readDose } from "#lib/diary/core/written/dose.ts";
import { readPainLevel } from "#lib/diary/core/written/pain-level.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { addDays } from "#lib/kernel/dates.ts";
import { momentAt } from "./moments.ts";
import byDate from "./samples/journal-by-date.json" with { type: "json" };
import list from "./samples/journal-list.json" with { type: "json" };
import { fatesOf, nora } from "./samples/judged.ts";

/** A generator that gives the same numbers each time (mulberry32). */
function drawer(seed: number) {
  let state = seed;
  const draw = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (most: number) => Math.floor(draw() * most);
  return { below, one: <T>(of: readonly T[]): T => of[below(of.length)]! };
}

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

function someEntries(seed: number): ExportEntry[] {
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

const diaryOf = (entries: readonly ExportEntry[]) => ({ child: nora, zone: "Europe/Madrid", entries });

/** What an import makes of a file, in the shape of an export: as if it had been stored. */
function brought(text: string): ExportEntry[] {
  return fatesOf(text).map(({ outcome, code, detail, record }, place) => {
    if (!record) throw new Error(`${outcome} ${code} ${JSON.stringify(detail)}`);
    expect(outcome).toBe("new");
    return {
      ...record.content,
      id: `${place}`,
      origin: record.origin,
      raw: record.raw,
      confirmed: record.confirmed,
    };
  });
}

const plain = (entries: readonly ExportEntry[]) =>
  entries.map(({ id, origin, ...entry }) => sorted({ ...entry, origin: origin ?? `nestling:${id}` }));

describe("an export of ours, brought again", () => {
  const seeds = Array.from({ length: 40 }, (_, seed) => seed + 1);

  it.each(seeds)("as JSON is the same record (%i)", (seed) => {
    const entries = someEntries(seed);
    expect(plain(brought(toJson(diaryOf(entries))))).toEqual(plain(entries));
  });

  it.each(seeds)("as CSV is the same record (%i)", (seed) => {
    const entries = someEntries(seed);
    expect(plain(brought(toCsv(diaryOf(entries))))).toEqual(plain(entries));
  });

  it("is known to the record it came from, whichever way", () => {
    const entries = someEntries(7);
    const known = new Map(
      entries.flatMap(({ id, origin }) =>
        [`nestling:${id}`, origin ?? ""].map((name) => [name, { isWithdrawn: false }]),
      ),
    );
    for (const text of [toJson(diaryOf(entries)), toCsv(diaryOf(entries))])
      expect(new Set(fatesOf(text, { known }).map(({ outcome }) => outcome))).toEqual(new Set(["known"]));
  });

  it("is read as it stands where somebody changed it by hand", () => {
    const [entry] = someEntries(3);
    const changed = { ...entry!, origin: null, raw: null, pains: [], note: "before", typed: {}, minute: 780 };
    const json = toJson(diaryOf([changed])).replaceAll("before", "after");
    const csv = toCsv(diaryOf([changed])).replaceAll("before", "after");
    for (const text of [json, csv]) expect(brought(text)[0]).toMatchObject({ note: "after" });
  });

  it("refuses what was changed so that the record could not keep it, and keeps the rest", () => {
    const entries = someEntries(5).map((entry) => ({ ...entry, mood: 3, zone: "Europe/Madrid" }));
    const json = toJson(diaryOf(entries)).replace('"mood":3', '"mood":99');
    expect(fatesOf(json).filter(({ code }) => code === "own-damaged")).toHaveLength(1);
    expect(fatesOf(json).filter(({ outcome }) => outcome === "new")).toHaveLength(entries.length - 1);
    const odd = toJson(diaryOf(entries)).replace(/"id":"(?:nestling|entries):[^"]*"/, '"id":"\' or 1=1"');
    expect(fatesOf(odd).filter(({ code }) => code === "own-damaged")).toHaveLength(1);
  });

  it("of nothing is a file without entries", () => {
    expect(JSON.parse(toJson(diaryOf([])))).toEqual({
      nestling: { diary: 1, child: nora, zone: "Europe/Madrid", entries: [] },
    });
  });
});

describe("a journal", () => {
  const text = JSON.stringify(byDate);
  const places = { back: "lower-back", quads: "left-thigh", lap: "other" };

  it("goes back as it came, to the letter, in its own shape", () => {
    const fates = fatesOf(text, { choices: { places } });
    const entries = fates.map(({ record }) => ({
      ...{ ...record!.content, id: "x", origin: record!.origin, raw: record!.raw, confirmed: [] },
    }));
    const { nestling, ...dates } = JSON.parse(toJson(diaryOf(entries)));
    expect(dates).toEqual(byDate);
    expect(
      nestling.entries.map(({ date, time }: { date: string; time: string }) => `${date} ${time}`),
    ).toEqual([...["2026-05-23 1300", "2026-05-23 2230", "2026-01-01 0015"]]);
    expect(plain(brought(toJson(diaryOf(entries))))).toEqual(plain(entries));
  });

  it("in either shape is the same entries", () => {
    const items = Object.entries(byDate).flatMap(([date, times]) =>
      Object.entries(times).map(
        ([time, { Medications, Pain, ...rest }]: [string, Record<string, object>]) => ({
          ...{ date, timestamp: time, pain: Pain, medications: Medications ?? {} },
          ...rest,
        }),
      ),
    );
    const origins = (file: object) =>
      fatesOf(file, { choices: { places } }).map(({ record }) => record?.origin);
    expect(origins(items)).toEqual(origins(byDate));
    const typed = items.map((item) =>
      Object.fromEntries(Object.entries(item).map(([key, value]) => [key, typedOf(value)])),
    );
    expect(origins({ Items: typed })).toEqual(origins(byDate));
  });

  it("of the notes is read wholly", () => {
    const fates = fatesOf(list, { today: "2026-11-20", choices: { places: { tummy: "navel" } } });
    expect(
      fates.map(({ outcome, record }) => [outcome, record?.content.day, record?.content.minute]),
    ).toEqual([
      ["new", "2025-05-23", 570],
      ["new", "2025-05-23", 1125],
      ["new", "2025-05-24", null],
      ["new", "2025-12-31", 1335],
      ["new", "2026-01-01", 485],
    ]);
  });

  it("that was corrected since says what the record says, and what of it nobody could read", () => {
    const [fate] = fatesOf(
      '{"0523":{"1300":{"Pain":{"head":"6-7-8"},"bpr":"80/120","mood":"low","o2":"97-98"}}}',
    );
    const { content, raw, origin } = fate!.record!;
    const entry = { ...content, id: "x", origin, raw, confirmed: [], note: "written later" };
    const { nestling: _, ...dates } = JSON.parse(toJson(diaryOf([entry])));
    expect(dates).toEqual({
      "0523": {
        "1300": {
          ...{ Medications: {}, Pain: { head: "6-7-8" }, Activities: {}, o2: "97-98", note: "written later" },
          ...{ bpr: "80/120", mood: "low" },
        },
      },
    });
  });
});

/** A value with its type around it, as a table's export spells it. */
function typedOf(value: unknown): object {
  if (typeof value === "number") return { N: `${value}` };
  if (typeof value !== "object" || value === null) return { S: `${value}` };
  return { M: Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, typedOf(inner)])) };
}
