import { describe, expect, it } from "vitest";
import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import type { GrowthPoint } from "../child-growth.ts";
import { growthPlan, noPlan, type PlanSettings, usualSettings } from "../plan.ts";
import type { ReferenceSex } from "../reading.ts";
import { belowParents, type TargetHeight, targetHeight } from "./target-height.ts";

const bornOn = "2023-01-01" as CalendarDate;
const parents = { motherHeightCm: 165, fatherHeightCm: 180 };
const planOf = (sex: ReferenceSex, settings: PlanSettings = usualSettings) =>
  growthPlan({ bornOn, sex, gestationDays: null }, settings);

describe("mid-parental height by Tanner", () => {
  it.each([
    ["male", 179, 170.5, 187.5],
    ["female", 166, 157.5, 174.5],
  ] as const)("of a child placed as %s: %s cm, from %s to %s", (sex, cm, lowCm, highCm) => {
    expect(targetHeight(parents, planOf(sex))).toMatchObject({ cm, lowCm, highCm });
  });

  it("lies among adults of 19 years on WHO's reference, of 20 on CDC's", () => {
    // WHO 2007, boys of 228 months: L 1, M 176.5432, S 0.04134: (179 − 176.5432) / 7.298 = 0.34.
    expect(targetHeight(parents, planOf("male"))?.adult).toMatchObject({
      reference: "who-2007",
      atYears: 19,
      z: 0.34,
    });
    const american = planOf("male", { family: "cdc", correctedUntilMonths: 24 });
    expect(targetHeight(parents, american)?.adult).toMatchObject({ reference: "cdc-2000", atYears: 20 });
  });

  it("needs both parents and a half of the reference", () => {
    expect(targetHeight({ ...parents, motherHeightCm: null }, planOf("male"))).toBeNull();
    expect(targetHeight({ ...parents, fatherHeightCm: null }, planOf("male"))).toBeNull();
    expect(targetHeight(parents, noPlan(bornOn))).toBeNull();
  });
});

describe("a height against the parents'", () => {
  const target = { cm: 179, lowCm: 170.5, highCm: 187.5, adult: { z: 0.3 } } as TargetHeight;
  const height = (ageDays: number, z: number, flag = false): GrowthPoint => ({
    id: `h${ageDays}`,
    kind: "length",
    value: 90,
    posture: "standing",
    takenOn: addDays(bornOn, ageDays),
    ageDays,
    placedDay: ageDays,
    lengthCm: null,
    placement: { z, percentile: 50, flag, reference: "who-2006", basis: "actual" },
    estimated: false,
    isReading: true,
  });

  it.each([
    [1000, -1.03, 0],
    [1000, -1.04, 1],
    [730, -2, 0],
    [731, -2, 1],
    [1826, -2, 1],
    [1827, -2, 0],
  ])("on day %s at z %s is told %s times", (day, z, times) => {
    expect(belowParents([height(day, z)], target)).toHaveLength(times);
  });

  it("counts the centile spaces, and leaves out what is flagged", () => {
    expect(belowParents([height(1000, -1.7)], target)[0]?.detail).toEqual({ spaces: 3 });
    expect(belowParents([height(900, 0), height(1000, -6.5, true)], target)).toEqual([]);
    expect(belowParents([height(1000, -2)], null)).toEqual([]);
  });
});
