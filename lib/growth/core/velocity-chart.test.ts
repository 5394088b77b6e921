import { expect, it } from "vitest";
import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import { childGrowth } from "./child-growth.ts";
import { growthPlan, usualSettings } from "./plan.ts";
import { velocityRow, velocityValue } from "./velocity.ts";
import { type VelocityChart, velocityChart } from "./velocity-chart.ts";
import { velocities } from "./velocity-pairs.ts";

const bornOn = "2025-01-01" as CalendarDate;
const plan = growthPlan({ bornOn, sex: "female", gestationDays: null }, usualSettings);
const readings = [
  [61, 5.1],
  [122, 6.4],
].map(([day = 0, value = 0]) => ({
  id: `r${day}`,
  kind: "weight" as const,
  value,
  posture: null,
  takenOn: addDays(bornOn, day),
}));
const child = { id: "child", bornOn, birthWeightKg: null, birthLengthCm: null, birthHeadCm: null };
const found = velocities("weight", childGrowth(child, plan, readings).weight, plan);

const chart: VelocityChart = {
  kind: "weight",
  sex: "female",
  gestationDays: null,
  intervalMonths: 2,
  velocities: found,
  style: "percentiles",
  units: { weight: "g", length: "cm" },
  words: {
    title: "Weight gain",
    summary: "",
    series: "Nora",
    measure: "Gain",
    age: (unit) => unit,
    valueTick: String,
    line: (label) => label,
    mark: ({ gain }) => ({ title: String(gain), note: "" }),
  },
};

it("draws WHO's lines and the child's gains at the age an interval ends with, in the person's unit", () => {
  const spec = velocityChart(chart);
  expect(spec.curves.map(({ label }) => label)).toEqual(["3", "15", "50", "85", "97"]);
  const row = velocityRow("weight", "female", 2, 0);
  expect(spec.curves[2]?.points[0]?.x).toBe(61);
  expect(spec.curves[2]?.points[0]?.y).toBeCloseTo(row ? velocityValue(row, 0) : Number.NaN, 3);
  expect(spec.curves[2]?.points).toHaveLength(23);
  expect(spec.series[0]?.marks).toMatchObject([{ id: "r122", x: 122, y: 1300, title: "1.3" }]);
  expect(spec.bands.map(({ id }) => id)).toEqual(["p3-p15", "p15-p85", "p85-p97"]);
  expect(spec.x.ticks.map(({ label }) => label).slice(0, 3)).toEqual(["0", "3", "6"]);
});

it("leaves room for a loss, and none below nothing gained", () => {
  expect(velocityChart({ ...chart, style: "z" }).y.domain[0]).toBeLessThan(0);
  const heads = velocityChart({ ...chart, kind: "head", intervalMonths: 6, velocities: [], style: "z" });
  expect(heads.y.domain[0]).toBe(0);
});
