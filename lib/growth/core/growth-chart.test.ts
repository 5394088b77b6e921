import { describe, expect, it } from "vitest";
import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import { assess } from "./assess.ts";
import { type ChartWords, type GrowthChart, growthChart } from "./growth-chart.ts";
import type { Assessed, Reading } from "./reading.ts";

const birth = { bornOn: "2024-01-01", sex: "male" } as { bornOn: CalendarDate; sex: "male" };
const words: ChartWords<Assessed> = {
  title: "title",
  summary: "summary",
  series: "child",
  measure: "measure",
  age: (unit) => `age in ${unit}s`,
  ageTick: (n) => String(n),
  valueTick: (value, unit) => `${value} ${unit}`,
  mark: (reading) => ({ title: String(reading.value), note: reading.takenOn, href: `#${reading.id}` }),
};
const reading = (
  day: number,
  value: number,
  kind: Reading["kind"] = "weight",
  posture: Reading["posture"] = null,
) => assess({ id: `r${day}`, kind, value, posture, takenOn: addDays(birth.bornOn, day) }, birth);
const chart = (asked: Partial<GrowthChart<Assessed>> & { day?: number } = {}) =>
  growthChart({
    kind: "weight",
    birth,
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
      ["p3-p15", "middle"],
      ["p15-p85", "centre"],
      ["p85-p97", "middle"],
    ]);
    expect(spec.bands[1]?.upper).toEqual(spec.curves[3]?.points);
    expect(spec.bands[1]?.lower).toEqual(spec.curves[1]?.points);
  });

  it("or its z-lines", () => {
    const spec = chart({ lines: "z-scores" });
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
      for (const curve of chart({ kind: "length", day, range, lines: "z-scores" }).curves) {
        const days = curve.points.map(({ x }) => x);
        expect(days.length).toBeLessThanOrEqual(40);
        expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
        expect(days.every(Number.isInteger)).toBe(true);
        if (day >= 900) expect(days).toEqual(expect.arrayContaining([730, 731]));
      }
    }
  });

  it("end with the standard", () => {
    expect(chart({ day: 2200 }).curves[0]?.points.at(-1)?.x).toBe(1856);
    const older = chart({ day: 2600, range: "1y", readings: [reading(2550, 25)] });
    expect([older.curves, older.bands]).toEqual([[], []]);
    expect(older.series[0]?.marks).toHaveLength(1);
  });
});

describe("axes", () => {
  it("shows a baby of three weeks from birth, in weeks", () => {
    const { x, y } = chart({ day: 21, range: "6m", readings: [reading(0, 3.4), reading(21, 4)] });
    expect([x.domain, x.unit, x.label, x.ticks.length]).toEqual([
      [expect.closeTo(-0.7, 1), 58],
      "week",
      "age in weeks",
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

it("is plain data", () => {
  const spec = chart({ readings: [reading(390, 9.6)] });
  expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
});
