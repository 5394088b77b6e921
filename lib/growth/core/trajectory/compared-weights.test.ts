import { describe, expect, it } from "vitest";
import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import { childGrowth } from "../child-growth.ts";
import { growthPlan, noPlan, type PlanSettings, usualSettings } from "../plan.ts";
import { valueOn } from "../reference.ts";
import { who2006 } from "../who2006.ts";
import { birthWeightZ, comparedWeights } from "./compared-weights.ts";

const bornOn = "2023-01-01" as CalendarDate;
const unborn = { id: "child", bornOn, birthWeightKg: null, birthLengthCm: null, birthHeadCm: null };

function girl(gestationDays: number | null, settings: PlanSettings = usualSettings) {
  const plan = growthPlan({ bornOn, sex: "female", gestationDays }, settings);
  return (weights: readonly (readonly [day: number, kg: number, estimated?: boolean])[]) => {
    const readings = weights.map(([day, value, estimated = false]) => ({
      id: `w${day}`,
      kind: "weight" as const,
      value,
      posture: null,
      takenOn: addDays(bornOn, day),
      estimated,
    }));
    return { points: childGrowth(unborn, plan, readings).weight, plan };
  };
}

const median = (day: number, z = 0) => {
  const row = who2006.byAge("weight", "female", day);
  return row ? valueOn(row, z) : Number.NaN;
};

function compared(...[of, weights]: [ReturnType<typeof girl>, Parameters<ReturnType<typeof girl>>[0]]) {
  const { points, plan } = of(weights);
  return comparedWeights(points, plan);
}

describe("the weights of a child born at term", () => {
  it("are the birth weight and those from 2 weeks to 5 years, with no estimates", () => {
    const weights = [0, 13, 14, 1826, 1827].map((day) => [day, median(Math.min(day, 1856))] as const);
    const told = compared(girl(null), [...weights, [20, 4, true]]);
    expect(told.map(({ ageDays }) => ageDays)).toEqual([0, 14, 1826]);
    expect(told.map(({ atBirth }) => atBirth)).toEqual([true, false, false]);
  });

  it("are all on WHO 2006, although CDC's is shown from 2 years", () => {
    const { points, plan } = girl(null, { family: "cdc", correctedUntilMonths: 24 })([
      [700, median(700, -1)],
      [760, median(760, -1)],
    ]);
    expect(points.map(({ placement }) => placement?.reference)).toEqual(["who-2006", "cdc-2000"]);
    expect(points[1]?.placement?.z).not.toBe(-1);
    expect(comparedWeights(points, plan).map(({ z }) => z)).toEqual([-1, -1]);
  });

  it("leave out what WHO flags, and everything where no half of the reference is chosen", () => {
    expect(compared(girl(null), [[100, 40]])).toEqual([]);
    const { points } = girl(null)([[100, 6]]);
    expect(comparedWeights(points, noPlan(bornOn))).toEqual([]);
  });
});

describe("the weights of a child born at 29+3 weeks, 74 days early", () => {
  const early = girl(206);

  it("count from 2 weeks after the due date, by corrected age", () => {
    const told = compared(early, [
      [0, 1.2],
      [87, 3.5],
      [88, median(14, -0.5)],
      [174, median(100, -0.5)],
    ]);
    expect(told.map(({ ageDays, z }) => [ageDays, z])).toEqual([
      [88, -0.5],
      [174, -0.5],
    ]);
  });

  it("keep to one count of age when the shown one stops being corrected", () => {
    const { points, plan } = early([
      [730, median(656)],
      [740, median(666)],
    ]);
    expect(points.map(({ placement }) => placement?.basis)).toEqual(["corrected", "actual"]);
    expect(points[1]?.placement?.z).toBeLessThan(-0.1);
    expect(comparedWeights(points, plan).map(({ z }) => z)).toEqual([0, 0]);
  });

  it("have a birth weight that is placed among newborns of 29 weeks", () => {
    const { points } = early([[0, 1.2]]);
    expect(points[0]?.placement?.reference).toBe("intergrowth-newborn");
    expect(birthWeightZ(points)).toBe(points[0]?.placement?.z);
    expect(birthWeightZ([])).toBeNull();
  });
});
