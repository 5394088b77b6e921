import { describe, expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { childGrowth } from "./child-growth.ts";
import type { Reading } from "./reading.ts";

const day = (text: string) => text as CalendarDate;
const child = {
  id: "c",
  bornOn: day("2026-01-10"),
  birthWeightKg: 3.2322,
  birthLengthCm: 49.1477,
  birthHeadCm: null,
};
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
    const growth = childGrowth(child, "female", []);
    expect(growth.weight).toMatchObject([
      { id: "birth-weight", ageDays: 0, isReading: false, placement: { z: 0 } },
    ]);
    expect(growth.length).toMatchObject([{ value: 49.1477, placement: { z: 0 } }]);
    expect(growth.head).toEqual([]);
  });

  it("computes BMI where weight and length lie within a day, birth included", () => {
    const growth = childGrowth(child, "female", [length, weight]);
    expect(growth.bmi.map(({ ageDays }) => ageDays)).toEqual([0, 181]);
    expect(growth.bmi[1]?.value).toBeCloseTo(7.3 / 0.657 ** 2, 10);
  });

  it("prefers a reading of the day of birth to the birth measure", () => {
    const first: Reading = { ...weight, id: "w0", takenOn: child.bornOn, value: 3.1 };
    expect(childGrowth(child, "female", [first]).weight).toMatchObject([
      { id: "w0", value: 3.1, isReading: true },
    ]);
  });

  it("places nothing while no reference is chosen", () => {
    const growth = childGrowth(child, null, [length, weight]);
    expect([...growth.weight, ...growth.bmi].every(({ placement }) => placement === null)).toBe(true);
    expect(growth.weight).toHaveLength(2);
  });

  it("calls a BMI estimated when either part is", () => {
    const growth = childGrowth(child, "male", [length, { ...weight, estimated: true } as Reading]);
    expect(growth.bmi[1]?.estimated).toBe(true);
  });
});
