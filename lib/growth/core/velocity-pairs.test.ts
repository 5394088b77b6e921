import { describe, expect, it } from "vitest";
import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import { childGrowth } from "./child-growth.ts";
import { growthPlan, noPlan, usualSettings } from "./plan.ts";
import type { Posture } from "./reading.ts";
import { velocityRow } from "./velocity.ts";
import { toleranceDays, velocities } from "./velocity-pairs.ts";

const bornOn = "2025-01-01" as CalendarDate;
const unborn = { id: "child", bornOn, birthWeightKg: null, birthLengthCm: null, birthHeadCm: null };
type Told = readonly [day: number, value: number, posture?: Posture | null, estimated?: boolean];
type Kind = "weight" | "length";

/** The gains of a boy, born at term unless `gestationDays` says otherwise. */
function gainsOf(gestationDays: number | null, kind: Kind, told: readonly Told[]) {
  const plan = growthPlan({ bornOn, sex: "male", gestationDays }, usualSettings);
  const readings = told.map(([day, value, posture = null, estimated = false]) => ({
    id: `r${day}`,
    kind,
    value,
    posture,
    takenOn: addDays(bornOn, day),
    estimated,
  }));
  return velocities(kind, childGrowth(unborn, plan, readings)[kind], plan);
}

const gains = (kind: Kind, ...told: readonly Told[]) => gainsOf(null, kind, told);
const lengths = (from: number, to: number, gestationDays: number | null = null) =>
  gainsOf(gestationDays, "length", [
    [from, 60],
    [to, 66],
  ]).map(({ row }) => [row.intervalMonths, row.startMonth]);

describe("a gain over one of WHO's intervals", () => {
  it("is scored by hand: 815 g in the third month of a boy", () => {
    // Row 2 to 3 months: L 0.659, M 1215.3989, S 0.19591, delta 400, so the median gain is 815 g.
    const [gain] = gains("weight", [61, 5.6], [91, 6.415]);
    expect(gain).toMatchObject({ gain: 0.815, days: 30, corrected: false });
    expect(gain?.z).toBeCloseTo(0, 2);
    expect(gain?.percentile).toBeCloseTo(50, 0);
  });

  it("of half a kilo has its published z", () => {
    const [gain] = gains("weight", [61, 5.6], [91, 6.1]);
    expect(gain?.row).toEqual(velocityRow("weight", "male", 1, 2));
    // ((900 / 1215.3989) ** 0.659 − 1) / (0.659 × 0.19591)
    expect(gain?.z).toBeCloseTo(-1.391, 3);
  });

  it("is one of nearly the same length: 2 months are 60.9 days, give or take 3", () => {
    expect([57, 58, 63, 64].map((day) => lengths(0, day))).toEqual([[], [[2, 0]], [[2, 0]], []]);
    expect([1, 2, 3, 4, 6].map(toleranceDays)).toEqual([2, 3, 4, 6, 9]);
  });

  it("may begin a week beside WHO's age, one from birth only at birth", () => {
    // 3 months are 91.3 days.
    expect([84, 85, 98, 99].map((day) => lengths(day, day + 91))).toEqual([[], [[3, 3]], [[3, 3]], []]);
    expect(lengths(1, 92)).toEqual([]);
  });

  it("is told once for an interval, by the pair that matches best", () => {
    const found = gains("weight", [60, 5.5], [63, 5.6], [91, 6.3]);
    expect(found.map(({ from, to }) => [from.ageDays, to.ageDays])).toEqual([[60, 91]]);
  });

  it("may be a loss, which is scored as far as WHO counts", () => {
    expect(gains("weight", [61, 5.6], [91, 5.4])[0]?.z).toBeLessThan(-3);
    const lost = { gain: -0.5, z: null, percentile: null };
    expect(gains("weight", [61, 5.6], [91, 5.1])[0]).toMatchObject(lost);
  });

  it("is of measured readings only, and of a chosen half of the reference", () => {
    expect(gains("weight", [61, 5.6], [91, 6.4, null, true])).toEqual([]);
    expect(velocities("weight", [], noPlan(bornOn))).toEqual([]);
  });

  it("ends at 24 months", () => {
    const months = (from: number, to: number) =>
      gains("length", [from, 83], [to, 86]).map(({ row }) => [row.intervalMonths, row.startMonth]);
    expect(months(548, 731)).toEqual([[6, 18]]);
    expect(months(640, 731)).toEqual([[3, 21]]);
    expect(months(670, 761)).toEqual([]);
  });
});

it("a length is taken as lying: standing from 9 months, and unknown from 24, is 0.7 cm short of that", () => {
  const gain = (from: Told, to: Told) => gains("length", from, to)[0]?.gain;
  expect(gain([548, 82, "lying"], [731, 87, "lying"])).toBe(5);
  expect(gain([548, 82, "lying"], [731, 87, "standing"])).toBe(5.7);
  expect(gain([548, 82, "standing"], [731, 87, "standing"])).toBe(5);
  expect(gain([548, 82], [731, 87])).toBe(5.7);
  expect(gain([548, 82], [730, 87])).toBe(5);
  expect(gain([0, 50, "standing"], [183, 67, "lying"])).toBe(17);
});

it("a child born at 29+3 weeks is compared by corrected age, and not from birth", () => {
  expect(lengths(74, 135, 206)).toEqual([]);
  expect(lengths(135, 196, 206)).toEqual([[2, 2]]);
  expect(
    gainsOf(206, "length", [
      [135, 57],
      [196, 62],
    ])[0]?.corrected,
  ).toBe(true);
});
