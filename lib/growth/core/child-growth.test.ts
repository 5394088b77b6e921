import { describe, expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { childGrowth } from "./child-growth.ts";
import { growthPlan, noPlan, usualSettings } from "./plan.ts";
import type { Reading } from "./reading.ts";

const day = (text: string) => text as CalendarDate;
const child = {
  id: "c",
  bornOn: day("2026-01-10"),
  birthWeightKg: 3.2322,
  birthLengthCm: 49.1477,
  birthHeadCm: null,
};
const plan = (sex: "male" | "female") =>
  growthPlan({ bornOn: child.bornOn, sex, gestationDays: null }, usualSettings);
const weight: Reading = { id: "b", kind: "weight", value: 7.3, posture: null, takenOn: day("2026-07-10") };
const length: Reading = {
  id: "a",
  kind: "length",
  value: 65.7,
  posture: "lying",
  takenOn: day("2026-07-09"),
};

describe("childGrowth", () => {
  it("begins with the birth measures: WHO's medians at birth lie at z 0", () => {
    const growth = childGrowth(child, plan("female"), []);
    expect(growth.weight).toMatchObject([
      { id: "birth-weight", ageDays: 0, isReading: false, placement: { z: 0 } },
    ]);
    expect(growth.length).toMatchObject([{ value: 49.1477, placement: { z: 0 } }]);
    expect(growth.head).toEqual([]);
  });

  it("computes BMI where weight and length lie within a day, birth included", () => {
    const growth = childGrowth(child, plan("female"), [length, weight]);
    expect(growth.bmi.map(({ ageDays }) => ageDays)).toEqual([0, 181]);
    expect(growth.bmi[1]?.value).toBeCloseTo(7.3 / 0.657 ** 2, 10);
  });

  it("prefers a reading of the day of birth to the birth measure", () => {
    const first: Reading = { ...weight, id: "w0", takenOn: child.bornOn, value: 3.1 };
    expect(childGrowth(child, plan("female"), [first]).weight).toMatchObject([
      { id: "w0", value: 3.1, isReading: true },
    ]);
  });

  it("places nothing while no reference is chosen", () => {
    const growth = childGrowth(child, noPlan(child.bornOn), [length, weight]);
    expect([growth.weight.length, growth.bmi.length]).toEqual([2, 2]);
    expect([...growth.weight, ...growth.bmi].every(({ placement }) => placement === null)).toBe(true);
  });

  it("calls a BMI estimated when either part is", () => {
    const growth = childGrowth(child, plan("male"), [length, { ...weight, estimated: true } as Reading]);
    expect(growth.bmi[1]?.estimated).toBe(true);
  });

  it("places weight for length wherever there is a BMI, and says which length it is for", () => {
    const growth = childGrowth(child, plan("female"), [length, weight]);
    expect(growth["weight-for-length"]).toMatchObject([
      { id: "weight-for-length-birth-weight", value: 3.2322, lengthCm: 49.1477, isReading: false },
      { id: "weight-for-length-b", value: 7.3, lengthCm: 65.7, placement: { reference: "who-2006" } },
    ]);
  });

  it("keeps arms and skinfolds, and places them from 3 months on", () => {
    const arm = (id: string, takenOn: string): Reading => ({
      id,
      kind: "arm",
      value: 14,
      posture: null,
      takenOn: day(takenOn),
    });
    const growth = childGrowth(child, plan("female"), [arm("x", "2026-04-10"), arm("y", "2026-04-11")]);
    expect(growth.arm.map(({ ageDays, placement }) => [ageDays, placement !== null])).toEqual([
      [90, false],
      [91, true],
    ]);
  });

  it("draws a child born early at the corrected age, before term below zero", () => {
    const early = growthPlan({ bornOn: child.bornOn, sex: "female", gestationDays: 206 }, usualSettings);
    const born = { ...child, birthWeightKg: 1.2, birthLengthCm: 38 };
    const growth = childGrowth(born, early, [{ ...length, value: 64 }, weight]);
    expect(growth.weight.map(({ ageDays, placedDay }) => [ageDays, placedDay])).toEqual([
      [0, -74],
      [181, 107],
    ]);
    expect(growth.bmi.map(({ placedDay, placement }) => [placedDay, placement])).toEqual([
      [-74, null],
      [107, null],
    ]);
    expect(growth["weight-for-length"][1]?.placement).toMatchObject({ reference: "intergrowth-preterm" });
  });
});
