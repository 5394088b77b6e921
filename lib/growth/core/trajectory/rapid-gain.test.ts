import { expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { rapidGain } from "./rapid-gain.ts";

const weight = (ageDays: number, z: number, atBirth = ageDays === 0) => ({
  takenOn: "2026-01-01" as CalendarDate,
  ageDays,
  z,
  percentile: 50,
  atBirth,
});

it.each([
  [0.67, 400, 0],
  [0.68, 400, 1],
  [0.68, 731, 1],
  [0.68, 732, 0],
])("a gain of %s by day %s is told %s times", (gained, day, times) => {
  const told = rapidGain([weight(0, -0.5), weight(day, -0.5 + gained)]);
  expect(told).toHaveLength(times);
  if (times > 0) expect(told[0]?.detail).toEqual({ gainedZ: 0.68 });
});

it("is not told without a birth weight, nor of one alone", () => {
  expect(rapidGain([weight(30, -1), weight(300, 1)])).toEqual([]);
  expect(rapidGain([weight(0, 1)])).toEqual([]);
  expect(rapidGain([])).toEqual([]);
});
