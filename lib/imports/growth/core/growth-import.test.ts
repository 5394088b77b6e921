import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { growthPlan, noPlan, usualSettings } from "#lib/growth/core/plan.ts";
import { type Choices, startingChoices } from "#lib/imports/core/choices.ts";
import { FATE_CODES } from "#lib/imports/core/codes.ts";
import { countFates, type Fate } from "#lib/imports/core/fate.ts";
import { readTable } from "#lib/imports/core/read-table.ts";
import { recognise } from "#lib/imports/core/recognise.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { growthImport } from "./growth-import.ts";
import type { GrowthContext, GrowthRow, KnownReading } from "./growth-row.ts";

const bornOn = "2026-01-10" as CalendarDate;
const today = "2026-07-20" as CalendarDate;
const plan = growthPlan({ bornOn, sex: "female", gestationDays: null }, usualSettings);
const children = [
  { id: "n", name: "Nora" },
  { id: "l", name: "Leo" },
];

const contextWith = (known: readonly KnownReading[] = []): GrowthContext => ({
  children: { n: { bornOn, plan, known }, l: { bornOn, plan, known: [] } },
  today,
});

const LONGEST_ORIGIN = 200;

/** What becomes of a file whose unnamed child is Nora. */
function fatesOf(
  content: string | Uint8Array,
  said: Partial<Choices> = {},
  context: GrowthContext = contextWith(),
): readonly Fate<GrowthRow>[] {
  const table = readTable(typeof content === "string" ? new TextEncoder().encode(content) : content);
  if (!table.ok) throw new Error(table.code);
  const recognised = recognise(table.value, said.mapping);
  const start = startingChoices(recognised, { weightUnit: "kg", lengthUnit: "cm" }, children);
  const choices = { ...start, children: { "": "n", ...start.children }, ...said };
  return growthImport.fates(table.value, recognised, choices, context);
}

const sample = (name: string) => readFileSync(new URL(`../../core/samples/${name}`, import.meta.url));

/** The new readings as they will be known. */
const kept = (fates: readonly Fate<GrowthRow>[]): KnownReading[] =>
  fates.flatMap(({ record }, place) => (record ? [{ id: `r${place}`, isWithdrawn: false, ...record }] : []));

const told = (fates: readonly Fate<GrowthRow>[]) =>
  fates.map(({ row, outcome, measure }) => [row, outcome, measure ?? ""]);

describe("growthImport reads", () => {
  it("Baby Buddy's weights, with notes and named tags", () => {
    const fates = fatesOf(sample("baby-buddy-weight.csv"));
    expect(countFates(fates)).toMatchObject({ new: 5, refused: 0 });
    expect(fates[1]?.record).toEqual({
      childId: "n",
      kind: "weight",
      value: 6.9,
      typedValue: "6.9",
      typedUnit: "kg",
      takenOn: "2026-06-08",
      posture: null,
      source: "manual",
      device: null,
      note: "Checked at home, after a feed\n#home #after-feed",
      estimated: false,
      origin: "baby-buddy:weight:4",
    });
    expect(fates[2]?.record?.note).toBeNull();
    expect(fates[3]?.childId).toBe("l");
  });

  it("its heights and heads, and says that a BMI follows from others and the rest has no place yet", () => {
    expect(fatesOf(sample("baby-buddy-height.csv"))[0]?.record).toMatchObject({
      kind: "length",
      value: 66.5,
    });
    expect(fatesOf(sample("baby-buddy-head-circumference.csv"))[0]?.record).toMatchObject({
      kind: "head",
      origin: "baby-buddy:head-circumference:2",
    });
    expect(fatesOf(sample("baby-buddy-bmi.csv"))).toEqual([
      { row: 2, outcome: "redundant", measure: "bmi", code: "follows-from-others" },
      { row: 3, outcome: "redundant", measure: "bmi", code: "follows-from-others" },
    ]);
    for (const type of ["child", "feeding"]) {
      const [first] = fatesOf(sample(`baby-buddy-${type}.csv`));
      expect(first).toEqual({ row: 2, outcome: "not-yet", code: "not-yet", detail: { type } });
    }
  });

  it("Huckleberry's growth rows: weight, length and head from the conditions and the location", () => {
    const fates = fatesOf(sample("huckleberry.csv"));
    expect(told(fates)).toEqual([
      [2, "new", "weight"],
      [2, "new", "length"],
      [2, "new", "head"],
      [3, "not-yet", ""],
      [4, "not-yet", ""],
      [5, "not-yet", ""],
      [6, "not-yet", ""],
      [7, "new", "weight"],
      [8, "new", "head"],
      [9, "left-out", ""],
      [10, "new", "weight"],
      [10, "new", "length"],
      [10, "new", "head"],
    ]);
    expect(fates.flatMap(({ detail }) => detail?.type ?? [])).toEqual([
      "feeding",
      "feeding",
      "diaper",
      "medication",
    ]);
    expect(fates[10]?.record).toMatchObject({ typedValue: "7lb 8.5oz", typedUnit: "lb", note: "born!" });
    expect(fates[10]?.record?.value).toBeCloseTo(3.4161175, 6);
  });

  it.each(["sprout-track.csv", "sprout-track-es.csv"])("%s: its measurements, by their sub-type", (name) => {
    const fates = fatesOf(sample(name));
    expect(fates.slice(0, 3).map(({ record }) => [record?.kind, record?.takenOn])).toEqual([
      ["weight", "2026-07-10"],
      ["length", "2026-07-10"],
      ["head", "2026-07-10"],
    ]);
    expect(fates.slice(3).every(({ outcome }) => outcome === "not-yet")).toBe(true);
  });

  it("BabyTracker's sections, each with its own columns", () => {
    const fates = fatesOf(sample("baby-tracker-all.csv"));
    expect(told(fates)).toEqual([
      [3, "not-yet", ""],
      [7, "not-yet", ""],
      [14, "new", "weight"],
      [15, "new", "weight"],
      [19, "new", "length"],
      [23, "new", "head"],
      [27, "not-yet", ""],
    ]);
    expect(fates[3]?.record?.note).toBe("=at home");
  });

  it.each(["sheet-spanish.csv", "sheet-american.csv", "sheet-german.csv"])(
    "%s, with nothing refused",
    (name) => {
      const counts = countFates(fatesOf(sample(name)));
      expect(counts.new).toBeGreaterThan(5);
      expect(counts.refused).toBe(0);
    },
  );

  it("a long sheet: a measure a row, arms and skinfolds too", () => {
    const fates = fatesOf(sample("sheet-long.tsv"));
    expect(fates.map(({ record, code }) => record?.kind ?? code)).toEqual([
      "weight",
      "length",
      "arm",
      "triceps",
      "not-yet",
      "kind-unknown",
    ]);
  });

  it("pounds and ounces that stand apart", () => {
    const [weight] = fatesOf(sample("sheet-ambiguous.csv"), { dateOrder: "mdy" });
    expect(weight?.record).toMatchObject({
      takenOn: "2026-05-03",
      typedValue: "13 lb 8 oz",
      typedUnit: "lb",
    });
  });

  it("a unit in a column of its own beside the value", () => {
    const fates = fatesOf("Date,Weight,Unit\n2026-05-03,17.4,lb\n2026-06-03,7.9,kg");
    expect(fates.map(({ record }) => record?.typedUnit)).toEqual(["lb", "kg"]);
  });

  it("what scales export, their own columns passed over", () => {
    const withings =
      'Date,"Weight (kg)","Fat mass (kg)","Bone mass (kg)",Comments\n"2026-07-10 08:41:12",7.35,,,';
    const renpho =
      "Time of Measurement,Weight(lb),BMI,Body Fat(%),Muscle Mass(lb)\n07/19/2026 08:41:12 AM,16.2,--,--,--";
    expect(fatesOf(withings)[0]?.record).toMatchObject({ value: 7.35, takenOn: "2026-07-10" });
    expect(fatesOf(renpho)[0]?.record).toMatchObject({ typedUnit: "lb", takenOn: "2026-07-19" });
    expect(fatesOf(withings)).toHaveLength(1);
  });

  it("dashes and the like as nothing measured", () => {
    const fates = fatesOf("Date,Weight (kg),Height (cm)\n2026-05-03,6.1,--\n2026-06-03,n/a,—");
    expect(told(fates)).toEqual([
      [2, "new", "weight"],
      [3, "left-out", ""],
    ]);
  });

  it("JSON with the keys of a program", () => {
    const rows = [{ takenAt: "2026-05-03T10:00:00Z", weightKg: 6.1, headCircumference: "40.5 cm" }];
    expect(fatesOf(JSON.stringify(rows)).map(({ record }) => record?.value)).toEqual([6.1, 40.5]);
  });

  it("formulas as the text they are", () => {
    const [fate, other] = fatesOf('date,weight,note\n2026-05-03,7.9,"=HYPERLINK(""x"")"\n2026-05-04,=7+1,');
    expect(fate?.record?.note).toBe('=HYPERLINK("x")');
    expect(other).toMatchObject({ outcome: "refused", code: "value-wrong", detail: { text: "=7+1" } });
  });
});

describe("growthImport refuses a row, and says why", () => {
  const sheet = (row: string) => `date,weight (kg),child\n${row}`;

  it.each([
    ["date-missing", ",7.9,Nora", undefined],
    ["date-wrong", "2026-02-30,7.9,Nora", { text: "2026-02-30" }],
    ["before-birth", "2026-01-09,3.4,Nora", { date: "2026-01-09", bornOn }],
    ["in-future", "2026-07-21,7.9,Nora", { date: "2026-07-21", today }],
    ["value-wrong", "2026-05-03,heavy,Nora", { text: "heavy" }],
    ["impossible", "2026-05-03,790,Nora", { kind: "weight", value: 790, lowest: 0.2, highest: 300 }],
    ["impossible", "2026-05-03,0,Nora", { value: 0 }],
    ["child-undecided", "2026-05-03,7.9,Emil", undefined],
  ])("%s", (code, row, detail) => {
    // A second row whose date can be read, so that the column is taken for one.
    const [fate] = fatesOf(sheet(`${row}\n2026-03-03,5.9,Nora`));
    expect(fate).toMatchObject({ row: 2, outcome: "refused", code, ...(detail && { detail }) });
    expect(fate?.record).toBeUndefined();
  });

  it("a child the person cannot record for, and leaves out one they do not want", () => {
    const rows = sheet("2026-05-03,7.9,Emil");
    expect(fatesOf(rows, { children: { Emil: "x" } })[0]?.code).toBe("child-unknown");
    expect(fatesOf(rows, { children: { Emil: "leave-out" } })[0]).toMatchObject({
      outcome: "left-out",
      code: "child-left-out",
    });
  });

  it("names of children that mean something to a program are names", () => {
    for (const name of ["__proto__", "constructor"]) {
      expect(fatesOf(sheet(`2026-05-03,7.9,${name}`))[0]?.code).toBe("child-undecided");
    }
  });

  it("a kind, a unit or a value that is missing or unknown in a long sheet", () => {
    const long = (row: string) => fatesOf(`date,kind,value,unit\n2026-05-03,weight,7.9,kg\n${row}`)[1];
    expect(long("2026-05-04,,7.9,kg")).toMatchObject({ outcome: "refused", code: "kind-missing" });
    expect(long("2026-05-04,shoe,7.9,kg")).toMatchObject({ code: "kind-unknown", detail: { text: "shoe" } });
    expect(long("2026-05-04,weight,7.9,stone")).toMatchObject({
      code: "unit-unknown",
      detail: { text: "stone" },
    });
    expect(long("2026-05-04,weight,,kg")).toMatchObject({ code: "value-missing", measure: "weight" });
  });

  it("only with codes that have words", () => {
    const codes = Object.values(FATE_CODES).flat() as readonly string[];
    const files = ["huckleberry.csv", "sheet-long.tsv", "baby-buddy-bmi.csv", "sprout-track.csv"].map(sample);
    const told = files.flatMap((file) => fatesOf(file)).flatMap(({ code }) => (code ? [code] : []));
    expect(new Set(told).size).toBeGreaterThan(3);
    expect(codes).toEqual(expect.arrayContaining(told));
  });

  it("asks to look twice at what lies far from the reference, and not where there is none", () => {
    const rows = sheet("2026-05-03,19,Nora");
    expect(fatesOf(rows)[0]).toMatchObject({ outcome: "new", doubt: { code: "far-from-reference" } });
    expect(fatesOf(sheet("2026-05-03,6.1,Nora"))[0]?.doubt).toBeUndefined();
    const unplaced = { children: { n: { bornOn, plan: noPlan(bornOn), known: [] } }, today };
    expect(fatesOf(rows, {}, unplaced)[0]?.doubt).toBeUndefined();
  });
});

describe("growthImport, a second time", () => {
  const files = [
    "baby-buddy-weight.csv",
    "baby-buddy-weight-old.csv",
    "huckleberry.csv",
    "sprout-track.csv",
    "baby-tracker-all.csv",
    "sheet-german.csv",
    "sheet-american.csv",
    "sheet-long.tsv",
  ];

  it.each(files)("adds nothing from %s", (name) => {
    const first = fatesOf(sample(name));
    const again = fatesOf(sample(name), {}, byChild(first));
    expect(countFates(again)).toMatchObject({ new: 0, known: countFates(first).new });
  });

  it.each([...files, "baby-buddy-height.csv"])(
    "adds nothing from %s in another unit or order of dates",
    (name) => {
      const first = fatesOf(sample(name));
      for (const said of [{ weightUnit: "lb" }, { lengthUnit: "in" }] as const) {
        expect(countFates(fatesOf(sample(name), said, byChild(first))).new, JSON.stringify(said)).toBe(0);
      }
      expect(countFates(fatesOf(sample(name), { dateOrder: "dmy" }, byChild(first))).new).toBe(0);
    },
  );

  it("leaves what was withdrawn withdrawn, and what was corrected corrected", () => {
    const [weight] = kept(fatesOf(sample("sheet-german.csv")));
    const withdrawn = contextWith([{ ...weight!, isWithdrawn: true }]);
    expect(fatesOf(sample("sheet-german.csv"), {}, withdrawn)[0]).toMatchObject({
      outcome: "known",
      code: "withdrawn",
    });
    const corrected = contextWith([{ ...weight!, value: 3.44 }]);
    expect(fatesOf(sample("sheet-german.csv"), {}, corrected)[0]).toMatchObject({
      outcome: "known",
      code: "known-otherwise",
      detail: { kind: "weight", value: 3.44, date: "2026-01-10" },
    });
  });

  it("knows a reading recorded by hand by its day and value, rounded as the file rounds", () => {
    const known = {
      id: "a",
      kind: "weight",
      takenOn: "2026-05-03",
      origin: null,
      isWithdrawn: false,
    } as const;
    const fateOf = (value: number, cell: string) =>
      fatesOf(
        `date,weight\n2026-05-03,${cell}`,
        {},
        contextWith([{ ...known, takenOn: known.takenOn as CalendarDate, value }]),
      )[0]?.outcome;
    expect(fateOf(7.9, "7.9 kg")).toBe("known");
    expect(fateOf(7.9, "17.4 lb")).toBe("known");
    expect(fateOf(7.924, "7.9 kg")).toBe("known");
    expect(fateOf(7.9, "7.8 kg")).toBe("new");
    expect(fateOf(7.9, "7.924 kg")).toBe("new");
    expect(fateOf(7.6, "8 kg")).toBe("new");
  });

  it("does not take a withdrawn reading for one that says the same by another way", () => {
    const known = { id: "a", kind: "weight", value: 7.9, origin: null, isWithdrawn: true } as const;
    const context = contextWith([{ ...known, takenOn: "2026-05-03" as CalendarDate }]);
    expect(fatesOf("date,weight\n2026-05-03,7.9", {}, context)[0]?.outcome).toBe("new");
  });

  it("takes the same id of another Baby Buddy for another row, at every import", () => {
    const header = "id,child_id,weight,date";
    const mine = fatesOf(`${header}\n1,1,7.35,2026-07-10`, { children: { 1: "n" } });
    const theirs = `${header}\n1,1,6.12,2026-05-05`;
    const second = fatesOf(theirs, { children: { 1: "n" } }, contextWith(kept(mine)));
    expect(second[0]?.record?.origin).toBe("baby-buddy:weight:1:2026-05-05");
    const known = contextWith([...kept(mine), ...kept(second)]);
    expect(fatesOf(theirs, { children: { 1: "n" } }, known)[0]?.code).toBe("same-origin");
  });
});

describe("growthImport, twice in one file", () => {
  it("takes the same child, day, measure and value once, and says where it stood first", () => {
    const fates = fatesOf("date,weight\n2026-05-03,7.9\n2026-05-03,7.9\n2026-05-03,7.90\n2026-05-03,8");
    expect(fates.map(({ outcome }) => outcome)).toEqual(["new", "duplicate", "duplicate", "new"]);
    expect(fates[1]).toMatchObject({ code: "twice", detail: { line: 2 } });
  });

  it("keeps an origin that is cut within a character without half of it", () => {
    const rows = Array.from({ length: 2 }, (_, place) => {
      const id = `${"a".repeat(LONGEST_ORIGIN - "baby-buddy:weight:".length - 1 - place)}😀`;
      return `${id},Nora,4.${place},2026-02-0${place + 1},`;
    });
    const fates = fatesOf(["id,child,weight,date,notes", ...rows].join("\n"));
    for (const { record } of fates) {
      expect(record?.origin.isWellFormed()).toBe(true);
      expect(record?.origin.length).toBeLessThanOrEqual(LONGEST_ORIGIN);
    }
    expect(fates.map(({ outcome }) => outcome)).toEqual(["new", "new"]);
  });

  it("keeps the origins of what is new apart, for each child", () => {
    for (const name of [
      "baby-buddy-weight.csv",
      "huckleberry.csv",
      "sheet-german.csv",
      "baby-tracker-all.csv",
    ]) {
      const records = fatesOf(sample(name)).flatMap(({ record }) => record ?? []);
      const origins = records.map(({ childId, origin }) => `${childId} ${origin}`);
      expect(new Set(origins).size).toBe(origins.length);
      for (const { origin } of records) expect(origin.length).toBeLessThanOrEqual(200);
    }
  });
});

/** The record after an import, by child. */
function byChild(fates: readonly Fate<GrowthRow>[]): GrowthContext {
  const of = (id: string) => kept(fates.filter(({ childId }) => childId === id));
  return { children: { n: { bornOn, plan, known: of("n") }, l: { bornOn, plan, known: of("l") } }, today };
}

it("takes time in proportion to the rows", () => {
  const file = (rows: number) => {
    const lines = Array.from({ length: rows }, (_, row) => {
      const month = String(1 + (row % 6)).padStart(2, "0");
      return `${row},1,${(3 + row / 10_000).toFixed(4)},2026-${month}-1${row % 10},note ${row},`;
    });
    return `id,child_id,weight,date,notes,tags\n${lines.join("\n")}`;
  };
  const timeOf = (content: string) => {
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      fatesOf(content, { children: { 1: "n" } });
      return performance.now() - start;
    });
    return Math.min(...times);
  };
  const [few, many] = [file(2500), file(20_000)];
  timeOf(few);
  // Eight times the rows; what is quadratic takes sixty-four times as long.
  expect(timeOf(many) / timeOf(few)).toBeLessThan(24);
});
