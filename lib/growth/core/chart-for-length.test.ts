import { describe, expect, it } from "vitest";
import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import { lengthChart } from "./chart-for-length.ts";
import type { ChartReading, ChartWords, GrowthChart } from "./growth-chart.ts";
import { growthPlan, usualSettings } from "./plan.ts";

const birth = { bornOn: "2024-01-01" as CalendarDate, sex: "female", gestationDays: null } as const;
const plan = growthPlan(birth, usualSettings);
const words: ChartWords<ChartReading> = {
  title: "title",
  summary: "summary",
  series: "Nora",
  measure: "weight",
  age: () => "",
  ageTick: String,
  gestation: "",
  dueDate: "",
  byPosture: (id, posture) => `${id} ${posture}`,
  standing: "lying → standing",
  length: "length",
  valueTick: (value, unit) => `${value} ${unit}`,
  line: (label) => label,
  reference: (id) => id,
  change: () => "",
  mark: ({ value }) => ({ title: String(value), note: "" }),
};
const weighed = (day: number, lengthCm: number, value: number) => ({
  id: `r${day}`,
  ageDays: day,
  placedDay: day,
  lengthCm,
  value,
});
const chart = (asked: Partial<GrowthChart<ChartReading>> & { day?: number } = {}) =>
  lengthChart({
    kind: "weight-for-length",
    plan,
    today: addDays(birth.bornOn, asked.day ?? 400),
    readings: [weighed(200, 66, 7.4), weighed(390, 74, 9), weighed(30, 53, 4.1)],
    range: "all",
    lines: "percentiles",
    units: { weight: "kg", length: "cm" },
    words,
    ...asked,
  });

describe("weight by length", () => {
  it("joins readings in order of time, at their lengths", () => {
    const spec = chart();
    expect(spec.series[0]?.marks.map(({ id, x, y }) => [id, x, y])).toEqual([
      ["r30", 53, 4.1],
      ["r200", 66, 7.4],
      ["r390", 74, 9],
    ]);
    expect([spec.x.label, spec.x.unit, spec.x.domain]).toEqual(["length", "cm", [49, 78]]);
    expect(spec.x.ticks[0]).toEqual({ at: 50, label: "50 cm" });
  });

  // WHO expanded tables, weight for length, girls, 45 cm.
  it("has the published lines of the reference in use", () => {
    const { curves } = chart({ readings: [weighed(1, 49, 3.2), weighed(200, 66, 7.4)] });
    expect(curves.map(({ label, points }) => [label, points[0]?.x, points[0]?.y.toFixed(3)])).toEqual([
      ["3", 45, "2.087"],
      ["15", 45, "2.245"],
      ["50", 45, "2.461"],
      ["85", 45, "2.707"],
      ["97", 45, "2.933"],
    ]);
  });

  describe("of a child who has stood", () => {
    const readings = [weighed(390, 74, 9), weighed(800, 88, 12)];
    const parts = (spec = chart({ day: 800, readings })) =>
      spec.stretches?.map(({ label, from, to }) => [label, from, to]);

    it("is by length where it was measured lying, and by height beyond", () => {
      expect(parts()).toEqual([
        ["who-2006 lying", 69, 81],
        ["who-2006 standing", 81, 93],
      ]);
      expect(chart({ day: 800, readings }).rules).toEqual([{ at: 81, label: "lying → standing" }]);
    });

    it("has lines, each known by a name of its own, at every reading", () => {
      const { curves, bands, series } = chart({ day: 800, readings });
      expect(new Set(curves.map(({ id }) => id)).size).toBe(10);
      expect(new Set(bands.map(({ id }) => id)).size).toBe(bands.length);
      for (const { x } of series[0]?.marks ?? [])
        expect(curves.some(({ points }) => points[0]!.x <= x && points.at(-1)!.x >= x)).toBe(true);
    });

    it("passes into CDC's table in the United States, no earlier than that begins", () => {
      const american = growthPlan(birth, { ...usualSettings, family: "cdc" });
      const short = [weighed(720, 70, 8), weighed(740, 71, 8.1), weighed(900, 79, 10)];
      expect(parts(chart({ day: 900, readings: short, plan: american }))).toEqual([
        ["who-2006", 62, 77],
        ["cdc-2000", 77, 87],
      ]);
    });

    it("keeps the lines by length when nothing was measured since", () => {
      expect(parts(chart({ day: 800, readings: [weighed(390, 74, 9)] }))).toEqual([["who-2006", 62, 86]]);
    });

    it("keeps its lines when no reference holds any more", () => {
      expect(parts(chart({ day: 3000, readings }))?.length).toBe(2);
    });
  });

  it("tells lines by length from those by height", () => {
    const key = (from: number) =>
      chart({ day: 800, readings: [weighed(from, 74, 9), weighed(from + 9, 88, 12)] }).linesKey;
    expect(key(300)).not.toBe(key(760));
  });

  it("is in inches and pounds for whoever counts so", () => {
    const spec = chart({ units: { weight: "lb", length: "in" } });
    expect([spec.x.unit, spec.y.unit]).toEqual(["in", "lb"]);
    expect(spec.stretches?.map(({ from, to }) => [from, to])).toEqual([spec.x.domain]);
    expect(spec.series[0]?.marks[0]).toMatchObject({ x: 20.8661, y: 9.039 });
  });
});
