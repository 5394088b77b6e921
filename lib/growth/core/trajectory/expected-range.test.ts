import { describe, expect, it } from "vitest";
import { addDays, addMonths, type CalendarDate, daysBetween } from "#lib/kernel/dates.ts";
import { childGrowth } from "../child-growth.ts";
import { growthPlan, noPlan, type PlanSettings, usualSettings } from "../plan.ts";
import type { ReadingKind } from "../reading.ts";
import { valueOn } from "../reference.ts";
import { who2006 } from "../who2006.ts";
import { expectedRange, usualNextIn } from "./expected-range.ts";

const bornOn = "2023-01-01" as CalendarDate;
const unborn = { id: "child", bornOn, birthWeightKg: null, birthLengthCm: null, birthHeadCm: null };

function grown(
  kind: ReadingKind,
  told: readonly (readonly [day: number, value: number])[],
  gestationDays: number | null = null,
  settings: PlanSettings = usualSettings,
) {
  const plan = growthPlan({ bornOn, sex: "female", gestationDays }, settings);
  const readings = told.map(([day, value]) => ({
    id: `r${day}`,
    kind,
    value,
    posture: null,
    takenOn: addDays(bornOn, day),
  }));
  return { plan, points: childGrowth(unborn, plan, readings)[kind] };
}

const who = (kind: ReadingKind, day: number, z: number) => {
  const row = who2006.byAge(kind as "weight", "female", day);
  return row ? valueOn(row, z) : Number.NaN;
};

describe("the next check-up", () => {
  it.each([
    [0, 1],
    [182, 1],
    [183, 2],
    [364, 2],
    [365, 3],
    [730, 3],
    [731, 6],
  ])("of a child of %s days is in %s months", (day, months) => expect(usualNextIn(day)).toBe(months));

  it("expects the child's own curve, and a centile space either side", () => {
    const today = addDays(bornOn, 200);
    const { plan, points } = grown("weight", [[200, who("weight", 200, 0.5)]]);
    const on = addMonths(today, 2);
    const day = daysBetween(bornOn, on);
    const range = expectedRange("weight", points, plan, today, 2);
    expect(range?.on).toBe(on);
    expect(range?.low).toBeCloseTo(who("weight", day, -0.17), 9);
    expect(range?.middle).toBeCloseTo(who("weight", day, 0.5), 9);
    expect(range?.high).toBeCloseTo(who("weight", day, 1.17), 9);
  });

  it("follows a reference as far as it reaches when another is about to hold", () => {
    const today = addDays(bornOn, 720);
    const american = { family: "cdc", correctedUntilMonths: 24 } as const;
    const { plan, points } = grown("weight", [[720, who("weight", 720, -1)]], null, american);
    const range = expectedRange("weight", points, plan, today, 3);
    expect(range?.middle).toBeCloseTo(who("weight", daysBetween(bornOn, addMonths(today, 3)), -1), 9);
  });

  it("places the reading anew where its own reference ends before", () => {
    // Born at 30+0: 64 weeks of post-menstrual age end on day 238, and WHO goes on by corrected age.
    const today = addDays(bornOn, 230);
    const { plan, points } = grown("weight", [[230, who("weight", 160, -0.5)]], 210);
    expect(points[0]?.placement?.reference).toBe("intergrowth-preterm");
    const day = daysBetween(bornOn, addMonths(today, 2)) - 70;
    expect(expectedRange("weight", points, plan, today, 2)?.middle).toBeCloseTo(who("weight", day, -0.5), 9);
  });

  it("is not told from a newborn's weight while it settles", () => {
    const expected = (day: number, gestation: number | null = null) => {
      const { plan, points } = grown("weight", [[day, 3.3]], gestation);
      return expectedRange("weight", points, plan, addDays(bornOn, day), 1);
    };
    expect(expected(0)).not.toBeNull();
    expect(expected(1)).toBeNull();
    expect(expected(20)).toBeNull();
    expect(expected(21)).not.toBeNull();
    expect(expected(0, 250)).toBeNull();
  });

  it("is not told without a reading, a reference, or beyond it", () => {
    const { plan, points } = grown("head", [[1700, 50]]);
    expect(expectedRange("head", [], plan, bornOn, 1)).toBeNull();
    expect(expectedRange("head", points, noPlan(bornOn), addDays(bornOn, 1700), 1)).toBeNull();
    expect(expectedRange("head", points, plan, addDays(bornOn, 1700), 6)).toBeNull();
    expect(expectedRange("head", points, plan, addDays(bornOn, 1700), 3)).not.toBeNull();
  });

  it("takes a length as its age's reference expects it", () => {
    const { plan, points } = grown("length", [[700, who("length", 700, 0)]]);
    const today = addDays(bornOn, 700);
    const day = daysBetween(bornOn, addMonths(today, 3));
    expect(expectedRange("length", points, plan, today, 3)?.middle).toBeCloseTo(who("length", day, 0), 9);
  });
});
