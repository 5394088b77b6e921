import { expect, it } from "vitest";
import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import { bmiPairs } from "./bmi-pairs.ts";
import type { Reading } from "./reading.ts";

const newYear = "2027-01-01" as CalendarDate;
const reading = (id: string, kind: Reading["kind"], day: number): Reading => ({
  id,
  kind,
  value: 1,
  posture: null,
  takenOn: addDays(newYear, day),
});
const pairs = (...readings: Reading[]) =>
  bmiPairs(readings).map(({ weight, length }) => [weight.id, length.id]);

it("takes the nearest length, a day away at most", () => {
  const weight = reading("w", "weight", 0);
  const [dayBefore, sameDay, dayAfter] = [-1, 0, 1].map((day) => reading(`l${day}`, "length", day));
  if (!dayBefore || !sameDay || !dayAfter) throw new Error("three lengths");
  expect(pairs(dayAfter, dayBefore, sameDay, weight)).toEqual([["w", "l0"]]);
  expect(pairs(weight, dayAfter, dayBefore)).toEqual([["w", "l-1"]]);
  expect(pairs(dayAfter, weight)).toEqual([["w", "l1"]]);
  expect(pairs(weight, reading("far", "length", -2), reading("farther", "length", 2))).toEqual([]);
});

it("uses each weight once, and a length as often as weights lie near it", () => {
  const readings = [reading("w0", "weight", 0), reading("l0", "length", 0), reading("w1", "weight", 1)];
  expect(pairs(...readings, reading("w9", "weight", 9))).toEqual([
    ["w0", "l0"],
    ["w1", "l0"],
  ]);
});

it("prefers the length recorded last of several on a day", () => {
  expect(pairs(reading("b", "length", 0), reading("w", "weight", 0), reading("a", "length", 0))).toEqual([
    ["w", "b"],
  ]);
});

it("makes nothing of heads or of nothing", () => {
  expect(pairs(reading("w", "weight", 0), reading("h", "head", 0))).toEqual([]);
  expect(pairs()).toEqual([]);
});
