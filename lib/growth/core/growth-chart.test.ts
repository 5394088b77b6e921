import { describe, expect, it } from "vitest";
import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import { assess } from "./assess.ts";
import { type ChartWords, type GrowthChart, growthChart } from "./growth-chart.ts";
import { growthPlan, usualSettings } from "./plan.ts";
import type { Assessed, Reading } from "./reading.ts";

const birth = { bornOn: "2024-01-01" as CalendarDate, sex: "male", gestationDays: null } as const;
const plan = growthPlan(birth, usualSettings);
const early = growthPlan({ ...birth, gestationDays: 29 * 7 + 3 }, usualSettings);
const american = growthPlan(birth, { ...usualSettings, family: "cdc" });
const words: ChartWords<Assessed> = {
  title: "title",
  summary: "summary",
  series: "child",
  measure: "measure",
  age: (unit, count) => `${count} age in ${unit}s`,
  ageTick: (n) => String(n),
  gestation: "weeks of pregnancy",
  dueDate: "due",
  byPosture: (id, posture) => `${id} ${posture}`,
  standing: "lying → standing",
  length: "length",
  reference: (id) => id,
  change: (from, to) => `${from} > ${to}`,
  valueTick: (value, unit) => `${value} ${unit}`,
  line: (label) => label,
  mark: (reading) => ({ title: String(reading.value), note: reading.takenOn, href: `#${reading.id}` }),
};
const reading = (
  day: number,
  value: number,
  kind: Reading["kind"] = "weight",
  posture: Reading["posture"] = null,
  by = plan,
) => assess({ id: `r${day}`, kind, value, posture, takenOn: addDays(birth.bornOn, day) }, by);
const chart = (asked: Partial<GrowthChart<Assessed>> & { day?: number } = {}) =>
  growthChart({
    kind: "weight",
    plan,
    today: addDays(birth.bornOn, asked.day ?? 400),
    readings: [],
    range: "all",
    lines: "percentiles",
    units: { weight: "kg", length: "cm" },
    words,
    ...asked,
  });

describe("curves", () => {
  it("are WHO's percentiles, labelled, with the spaces between them", () => {
    const spec = chart();
    expect(spec.curves.map(({ label, emphasis }) => [label, emphasis])).toEqual([
      ["3", "outer"],
      ["15", "inner"],
      ["50", "median"],
      ["85", "inner"],
      ["97", "outer"],
    ]);
    expect(spec.bands.map(({ id, tone }) => [id, tone])).toEqual([
      ["who-2006:p3-p15", "middle"],
      ["who-2006:p15-p85", "centre"],
      ["who-2006:p85-p97", "middle"],
    ]);
    expect(spec.bands[1]?.upper).toEqual(spec.curves[3]?.points);
    expect(spec.bands[1]?.lower).toEqual(spec.curves[1]?.points);
  });

  it("or its z-lines", () => {
    const spec = chart({ lines: "z" });
    expect(spec.curves.map(({ label }) => label)).toEqual(["−3", "−2", "−1", "0", "+1", "+2", "+3"]);
    expect(spec.bands).toHaveLength(5);
  });

  it("begin exactly on the published values at birth", () => {
    const starts = chart().curves.map((curve) => curve.points[0]);
    expect(starts.map((start) => start?.x)).toEqual([0, 0, 0, 0, 0]);
    expect(starts.map((start) => start?.y.toFixed(3))).toEqual(["2.507", "2.865", "3.346", "3.878", "4.350"]);
  });

  it("are light, in order, and break where length becomes height", () => {
    for (const [day, range] of [
      [21, "6m"],
      [400, "all"],
      [900, "2y"],
      [1850, "all"],
    ] as const) {
      const { curves } = chart({ kind: "length", day, range, lines: "z" });
      expect(curves.length).toBeGreaterThan(4);
      for (const curve of curves) {
        const days = curve.points.map(({ x }) => x);
        expect(days.length).toBeLessThanOrEqual(54);
        expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
        expect(days.every(Number.isInteger)).toBe(true);
        if (day >= 900 && curve.stretch === "who-2006")
          expect(days).toEqual(expect.arrayContaining([730, 731]));
      }
    }
  });

  it("end with the standard", () => {
    expect(chart({ kind: "head", day: 2200 }).curves[0]?.points.at(-1)?.x).toBe(1856);
    const older = chart({ kind: "head", day: 2600, range: "1y", readings: [reading(2550, 51, "head")] });
    expect([older.curves, older.bands, older.rules]).toEqual([[], [], []]);
    expect(older.series[0]?.marks).toHaveLength(1);
  });
});

describe("references", () => {
  const labels = (spec: ReturnType<typeof chart>, stretch: string) =>
    spec.curves.filter((curve) => curve.stretch === stretch).map(({ label }) => label);

  it("follow one another, each with its own lines, and a rule where they change", () => {
    const spec = chart({ plan: american, day: 2000 });
    expect(spec.stretches?.map(({ id, from, to }) => [id, from, to])).toEqual([
      ["who-2006", 0, 730],
      ["cdc-2000", 731, 2060],
    ]);
    expect(labels(spec, "who-2006")).toEqual(["3", "15", "50", "85", "97"]);
    expect(labels(spec, "cdc-2000")).toEqual(["5", "10", "25", "50", "75", "90", "95"]);
    expect(spec.rules).toEqual([{ at: 731, label: "who-2006 > cdc-2000" }]);
    expect(spec.curves.find(({ stretch }) => stretch === "who-2006")?.continues).toBe(true);
    expect(spec.curves.at(-1)?.continues).toBeUndefined();
  });

  it("of one kind run on from WHO 2006 to WHO 2007 by the same line", () => {
    const spec = chart({ kind: "length", day: 3000, lines: "nine" });
    expect(spec.rules?.map(({ label }) => label)).toEqual(["who-2006 > who-2007"]);
    expect(labels(spec, "who-2007")).toEqual(["0.4", "2", "9", "25", "50", "75", "91", "98", "99.6"]);
  });

  it("extend CDC's BMI once a reading lies above its 95th percentile", () => {
    const bmi = (percentile: number) => {
      const placement = { z: 0, percentile, flag: false, reference: "cdc-2000", basis: "actual" } as const;
      const point = { ...reading(2000, 18), placement };
      return labels(chart({ plan: american, kind: "bmi", day: 2000, readings: [point] }), "cdc-2000");
    };
    expect(bmi(94)).toEqual(["5", "10", "25", "50", "75", "85", "90", "95"]);
    expect(bmi(96).slice(7)).toEqual(["95", "98", "99", "99.9", "99.99", "120 %"]);
  });
});

describe("a child born at 29+3 weeks", () => {
  const born = (day: number, value: number) => reading(day, value, "weight", null, early);

  it("begins before the due date, in weeks of pregnancy", () => {
    const spec = chart({ plan: early, day: 130, readings: [born(0, 1.3), born(40, 2.1), born(120, 4.5)] });
    expect(spec.x.domain[1]).toBe(137);
    expect(spec.x.ticks.map(({ at, label }) => [Math.round(at), label])).toEqual([
      [-56, "32"],
      [-28, "36"],
      [0, "40"],
      [30, "1"],
      [61, "2"],
      [91, "3"],
      [122, "4"],
    ]);
    expect(spec.x.captions).toEqual([{ from: -74, to: 0, label: "weeks of pregnancy" }]);
    expect(spec.x.label).toBe("corrected age in months");
    expect(spec.rules).toEqual([{ at: 0, label: "due" }]);
  });

  it("has a twin at its actual age for each reading since the due date", () => {
    const { marks } =
      chart({ plan: early, day: 130, readings: [born(0, 1.3), born(120, 4.5)] }).series[0] ?? {};
    expect(marks?.map(({ x, twinX }) => [x, twinX])).toEqual([
      [-74, undefined],
      [46, 120],
    ]);
  });

  it("marks an estimate though nothing is said of it", () => {
    const readings = [{ ...born(0, 1.3), estimated: true }, born(3, 1.25)];
    const spec = chart({ plan: early, day: 5, readings, said: 0 });
    expect(spec.series[0]?.marks.map(({ tone }) => tone)).toEqual(["estimated", undefined]);
  });

  it("passes from INTERGROWTH to WHO at 64 weeks, and from corrected to actual age at two years", () => {
    const spec = chart({ plan: early, day: 1100, readings: [born(700, 11), born(800, 12)] });
    expect(spec.stretches?.map(({ id, from }) => [id, from])).toEqual([
      ["intergrowth-preterm", -71],
      ["who-2006", 169],
    ]);
    expect(spec.series[0]?.marks.map(({ x, twinX }) => [x, twinX])).toEqual([
      [626, 700],
      [800, undefined],
    ]);
    expect(spec.x.label).toBe("both age in months");
    expect(spec.x.captions).toBeUndefined();
  });
});

describe("axes", () => {
  it("shows a baby of three weeks from birth, in weeks", () => {
    const { x, y } = chart({ day: 21, range: "6m", readings: [reading(0, 3.4), reading(21, 4)] });
    expect([x.domain, x.unit, x.label, x.ticks.length]).toEqual([
      [expect.closeTo(-0.7, 1), 58],
      "week",
      "actual age in weeks",
      9,
    ]);
    expect(y.ticks[0]).toEqual({ at: 3, label: "3 kg" });
  });

  it.each([
    ["weight", "lb", "cm", "lb", 22.05],
    ["weight", "g", "cm", "g", 10000],
    ["length", "kg", "ft", "in", 3.94],
    ["head", "kg", "in", "in", 3.94],
    ["length", "lb", "cm", "cm", 10],
  ] as const)("%s for a person of %s and %s is in %s", (kind, weight, length, unit, y) => {
    const spec = chart({ kind, units: { weight, length }, readings: [reading(400, 10, kind)] });
    expect(spec.y.unit).toBe(unit);
    expect(spec.series[0]?.marks[0]?.y).toBeCloseTo(y, 2);
    expect(spec.y.ticks.length).toBeGreaterThan(2);
    expect(spec.y.ticks.every(({ label }) => label.endsWith(` ${unit}`))).toBe(true);
  });

  it("hold everything shown", () => {
    const spec = chart({ readings: [reading(100, 2), reading(390, 16)] });
    const shown = [...spec.curves.flatMap((curve) => curve.points), ...(spec.series[0]?.marks ?? [])];
    for (const { x, y } of shown) {
      expect(x >= spec.x.domain[0] && x <= spec.x.domain[1]).toBe(true);
      expect(y > spec.y.domain[0] && y < spec.y.domain[1]).toBe(true);
    }
  });
});

describe("marks", () => {
  it("are the readings within the range, oldest first, in the caller's words", () => {
    const readings = [reading(390, 9.6), reading(-3, 3), reading(100, 6), reading(300, 9)];
    const { marks } = chart({ readings, range: "6m" }).series[0] ?? { marks: [] };
    expect(marks).toEqual([
      { id: "r300", x: 300, y: 9, title: "9", note: "2024-10-27", href: "#r300" },
      { id: "r390", x: 390, y: 9.6, title: "9.6", note: "2025-01-25", href: "#r390" },
    ]);
  });

  it("lie where their percentile says, whatever the posture", () => {
    const readings = [reading(390, 76, "length", "standing")];
    expect(chart({ kind: "length", readings }).series[0]?.marks[0]).toMatchObject({ y: 76.7, title: "76" });
  });
});

it("puts only the latest readings into words when asked to", () => {
  const spec = chart({ readings: [reading(100, 6), reading(390, 9.6)], said: 1 });
  expect(spec.series[0]?.marks.map(({ title }) => title)).toEqual(["", "9.6"]);
});

it("counts more finely for closer looks", () => {
  const spec = chart({ day: 1800, closer: true });
  expect(spec.x.closer?.map(({ upTo, label }) => [upTo, label])).toEqual([
    [1300, "actual age in months"],
    [780, "actual age in months"],
    [500, "actual age in months"],
    [250, "actual age in months"],
  ]);
});

it("is plain data", () => {
  const spec = chart({ readings: [reading(390, 9.6)] });
  expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
});
