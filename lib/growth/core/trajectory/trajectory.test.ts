import { describe, expect, it } from "vitest";
import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import { childGrowth } from "../child-growth.ts";
import { type GrowthPlan, growthPlan, noPlan, usualSettings } from "../plan.ts";
import type { ReadingKind } from "../reading.ts";
import { valueOn } from "../reference.ts";
import { who2006 } from "../who2006.ts";
import type { Parents } from "./target-height.ts";
import { trajectoryOf } from "./trajectory.ts";

const bornOn = "2024-01-01" as CalendarDate;
const unborn = { id: "child", bornOn, birthWeightKg: null, birthLengthCm: null, birthHeadCm: null };
const nobody = { motherHeightCm: null, fatherHeightCm: null };
const plan = growthPlan({ bornOn, sex: "female", gestationDays: null }, usualSettings);

type Told = readonly [kind: "weight" | "length" | "head", day: number, z: number];

/** What is said of readings that lie at z on WHO 2006, so many days after the last of them. */
function said(told: readonly Told[], on: GrowthPlan = plan, parents: Parents = nobody, later = 0) {
  const readings = told.map(([kind, day, z], place) => {
    const row = who2006.byAge(kind, "female", day);
    return {
      id: `r${String(place).padStart(2, "0")}`,
      kind: kind as ReadingKind,
      value: row ? valueOn(row, z) : Number.NaN,
      posture: null,
      takenOn: addDays(bornOn, day),
    };
  });
  const today = addDays(bornOn, Math.max(0, ...told.map(([, day]) => day)) + later);
  return trajectoryOf(childGrowth(unborn, on, readings), on, parents, today);
}

const codes = (...from: Parameters<typeof said>) =>
  said(...from).findings.map(({ code, kind }) => `${code} ${kind}`);

const of = (kind: Told[0], ...at: readonly (readonly [day: number, z: number])[]) =>
  at.map(([day, z]): Told => [kind, day, z]);

describe("a latest reading that is likely a slip of the pen", () => {
  it("is told first, and nothing is called well beside it", () => {
    const steady = of("length", [100, 0.2], [160, 0], [220, 0.1]);
    const slip = of("weight", [100, 0], [160, 0], [220, 13.5]);
    expect(codes([...steady, ...slip])).toEqual(["implausible weight"]);
    expect(said([...steady, ...slip]).findings[0]).toMatchObject({
      severity: "check",
      detail: { readingId: "r05" },
    });
  });
});

describe("cut-offs", () => {
  /** A girl of 240 days, 66 cm long: weights as WHO's weight for length has them at z. */
  const thin = (z: number, later = 0) => {
    const row = who2006.byLength("female", 240, 66);
    const at = { posture: null, takenOn: addDays(bornOn, 240) };
    const weight = row ? valueOn(row, z) : Number.NaN;
    const readings = [
      { id: "a", kind: "length" as const, value: 66, ...at },
      { id: "b", kind: "weight" as const, value: weight, ...at },
      { id: "c", kind: "arm" as const, value: 11.8, ...at },
    ];
    const today = addDays(bornOn, 240 + later);
    const { findings } = trajectoryOf(childGrowth(unborn, plan, readings), plan, nobody, today);
    return findings.map(({ code, severity }) => `${code} ${severity}`);
  };

  it.each([
    [-1.99, 0, []],
    [-2.1, 0, ["thin ask"]],
    [-3.5, 0, ["thin call"]],
    [-3.5, 40, ["thin ask"]],
  ])("of weight for length at z %s, %s days later: %j", (z, later, expected) => {
    expect(thin(z, later).filter((said) => said.startsWith("thin"))).toEqual(expected);
  });

  it("of the upper arm, 12.5 cm from 6 months on", () => {
    expect(thin(0)).toContain("small-arm ask");
  });

  it.each([
    [1000, 0.9, []],
    [1000, 1.1, ["risk watch"]],
    [1000, 2.1, ["overweight watch"]],
    [1000, 3.1, ["obesity ask"]],
  ])("of BMI on day %s at z %s: %j", (day, z, expected) => {
    const row = who2006.byAge("bmi", "female", day);
    const at = { posture: "standing" as const, takenOn: addDays(bornOn, day) };
    const readings = [
      { id: "a", kind: "length" as const, value: 100, ...at },
      { id: "b", kind: "weight" as const, value: row ? valueOn(row, z) : Number.NaN, ...at, posture: null },
    ];
    const growth = childGrowth(unborn, plan, readings);
    const { findings } = trajectoryOf(growth, plan, nobody, addDays(bornOn, day));
    const levels = findings.flatMap(({ code, severity, detail }) =>
      code === "high-bmi" ? [`${detail.level} ${severity}`] : [],
    );
    expect(levels).toEqual(expected);
  });
});

describe("what a child's growth says", () => {
  it("is that all is well, for each measure that is followed", () => {
    const steady = (["weight", "length", "head"] as const).flatMap((kind) =>
      of(kind, [100, 0.2], [160, 0], [220, 0.1]),
    );
    expect(codes(steady)).toEqual(["steady weight", "steady length", "steady head"]);
  });

  it("is what to ask about first, and a fall is not counted twice", () => {
    const fall = of("weight", [0, 0.3], [60, 0.2], [200, -1.2]);
    expect(codes(fall)).toEqual(["faltering weight"]);
    const both = [...of("length", [100, 0], [200, 0.1]), ...fall];
    expect(codes(both)).toEqual(["faltering weight", "steady length"]);
  });

  it("is not that all is well with a weight below the 2nd centile", () => {
    expect(codes(of("weight", [100, -2.2], [200, -2.1]))).toEqual(["low-weight weight"]);
  });

  it("is the gain and not also the lines it crossed", () => {
    expect(codes(of("weight", [0, -1], [60, -0.6], [200, 0.3]))).toEqual(["rapid-gain weight"]);
  });

  it("is lines crossed where no definition is met", () => {
    expect(codes(of("weight", [0, 0.3], [100, 0.3], [200, -0.5]))).toEqual(["crossing weight"]);
    expect(codes(of("head", [100, -0.4], [200, 0.8]))).toEqual(["crossing head"]);
  });

  it.each([
    [0, ["faltering weight", "lost-weight weight"]],
    [365, ["faltering weight", "lost-weight weight"]],
    [366, []],
    [-1, ["steady weight"]],
  ])("is told of readings up to the day, and for a year: %s days later %j", (later, expected) => {
    expect(codes(of("weight", [60, 0.2], [120, 0.2], [200, -1.2]), plan, nobody, later)).toEqual(expected);
  });

  it("is nothing of a change of reference at five years, where WHO 2006 passes into WHO 2007", () => {
    expect(codes(of("length", [1700, 1], [1820, 1], [1850, 1]))).toEqual([]);
  });

  it("is nothing where there is nothing, or where no half of the reference is chosen", () => {
    expect(said([])).toEqual({ findings: [], firstWeeks: null, target: null });
    expect(codes(of("weight", [100, 2], [200, -2]), noPlan(bornOn))).toEqual([]);
  });
});

it("the parents' heights are told with it", () => {
  const parents = { motherHeightCm: 170, fatherHeightCm: 185 };
  const told = said(of("length", [1000, -1.2], [1200, -1.3]), plan, parents);
  expect(told.target?.cm).toBe(171);
  expect(told.findings.map(({ code }) => code)).toEqual(["below-parents", "steady"]);
});
