import { describe, expect, it } from "vitest";
import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import { assess, assessBmi, assessWeightForLength } from "./assess.ts";
import { growthPlan, usualSettings } from "./plan.ts";
import type { Birth, Reading } from "./reading.ts";

const birth: Birth = { bornOn: "2024-02-29" as CalendarDate, sex: "female", gestationDays: null };
const plan = growthPlan(birth, usualSettings);
const reading = (
  kind: Reading["kind"],
  value: number,
  day: number,
  posture: Reading["posture"] = null,
): Reading => ({
  id: `${kind}-${day}`,
  kind,
  value,
  posture,
  takenOn: addDays(birth.bornOn, day),
});

// WHO's sample survey, children 1 and 3; figures as its macro prints them.
describe("a check-up", () => {
  it.each([
    [683, 10.4, 84.8, -0.07, -0.57, -0.81, -0.79],
    [234, 7.2, 67, -0.55, -0.72, -0.49, -0.56],
  ])("on day %d", (day, kg, cm, length, weight, weightForLength, bmi) => {
    const [weighed, measured] = [reading("weight", kg, day), reading("length", cm, day, "lying")];
    expect(assess(measured, plan)).toMatchObject({
      ageDays: day,
      value: cm,
      placement: { z: length, flag: false },
    });
    expect(assess(weighed, plan).placement?.z).toBe(weight);
    expect(assessWeightForLength(weighed, measured, plan).placement?.z).toBe(weightForLength);
    expect(assessBmi(weighed, measured, plan).placement?.z).toBe(bmi);
  });
});

it("says the median is the 50th percentile", () => {
  expect(assess(reading("weight", 3.2322, 0), plan).placement).toEqual({
    z: 0,
    percentile: 50,
    flag: false,
    reference: "who-2006",
    basis: "actual",
  });
});

it("corrects a length for posture before it is placed, and keeps it as measured", () => {
  const standing = assess(reading("length", 84.1, 683, "standing"), plan);
  expect([standing.value, standing.placement?.z]).toEqual([84.1, -0.07]);
});

it("places nothing before birth, after the references' end, or out of its lengths", () => {
  expect(assess(reading("weight", 3, -1), plan).placement).toBeNull();
  expect(assess(reading("weight", 30, 3653), plan)).toMatchObject({ ageDays: 3653, placement: null });
  expect(assessWeightForLength(reading("weight", 2, 1), reading("length", 44, 1), plan).placement).toBeNull();
  expect(
    assessWeightForLength(reading("weight", 0.8, 1), reading("length", 46, 1), plan).placement,
  ).toBeNull();
});

it("names both readings a BMI is made of", () => {
  expect(assessBmi(reading("weight", 9, 400), reading("length", 75, 401, "lying"), plan)).toMatchObject({
    kind: "bmi",
    value: 16,
    weightId: "weight-400",
    lengthId: "length-401",
    lengthCm: 75,
    ageDays: 400,
  });
});
