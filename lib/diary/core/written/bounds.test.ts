import { describe, expect, it } from "vitest";
import { readActivity } from "./activity-amount.ts";
import { readBloodPressure } from "./blood-pressure.ts";
import { readClockTime } from "./clock-time.ts";
import { readDose } from "./dose.ts";
import { doseUnits } from "./dose-units.ts";
import { readMonthDay } from "./month-day.ts";
import { readOxygen } from "./oxygen.ts";
import { readPainLevel } from "./pain-level.ts";
import { readSleep } from "./sleep-length.ts";
import { readTemperature } from "./temperature.ts";
import type { Written } from "./written.ts";

const pieces = [
  ..."0123456789".split(""),
  ...[
    "10",
    "12",
    "97",
    "98",
    "120",
    "80",
    "38.5",
    "101",
    "1/2",
    "½",
    ".",
    ",",
    "-",
    "–",
    "/",
    ":",
    " ",
    " ",
    "x",
    "%",
  ],
  ...[
    "mg",
    "ml",
    "µg",
    "tab",
    "h",
    "min",
    "L",
    "on",
    "a",
    "to",
    "y",
    "C",
    "F",
    "pm",
    "~",
    "+",
    "none",
    "mild",
    "é",
    "\ud800",
  ],
];

/** Texts drawn from `pieces`, always the same ones. */
function* texts(count: number): Generator<string> {
  let state = 20_261_121;
  const draw = (most: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
  for (let at = 0; at < count; at++)
    yield Array.from({ length: 1 + draw(8) }, () => pieces[draw(pieces.length)]).join("");
}

/** What is read of all texts, and how many that were. */
function readAll<T>(read: (text: string) => Written<T | null>): T[] {
  return [...texts(60_000)].flatMap((text) => {
    const answer = read(text);
    return "error" in answer || answer.value === null ? [] : [answer.value];
  });
}

const isBetween = (value: number | null, low: number, high: number) =>
  value === null || (value >= low && value <= high);
const broken = <T>(read: (text: string) => Written<T | null>, isSound: (value: T) => boolean) => {
  const values = readAll(read);
  return { some: values.length > 10, broken: values.filter((value) => !isSound(value)) };
};

// The record's own bounds: what lies outside them the database would not take.
describe("whatever is written, what is read of it can be kept:", () => {
  it.each<[string, () => object]>([
    [
      "pain",
      () =>
        broken(readPainLevel, ({ levels, low, high, mean, band }) =>
          levels.length === 0
            ? band !== null && low === null && high === null && mean === null
            : levels.length <= 20 &&
              band === null &&
              low! >= 0 &&
              high! <= 10 &&
              low! <= mean! &&
              mean! <= high!,
        ),
    ],
    [
      "doses",
      () =>
        broken(readDose, ({ amount, unit, perAmount, perUnit, count }) => {
          const isStrength = (perAmount === null) === (perUnit === null) && (perAmount ?? 1) > 0;
          const isCount = count === null || (Number.isInteger(count) && count > 0);
          const units = [unit, perUnit].every((each) => each === null || doseUnits.includes(each));
          return Number.isFinite(amount) && amount >= 0 && isStrength && isCount && units;
        }),
    ],
    [
      "activities",
      () =>
        broken(
          readActivity,
          ({ minutes, count }) =>
            (minutes === null) !== (count === null) &&
            isBetween(minutes, 0, 1440) &&
            isBetween(count, 0, 1_000_000),
        ),
    ],
    [
      "oxygen",
      () =>
        broken(
          readOxygen,
          ({ low, high, flow }) =>
            (low === null) === (high === null) &&
            isBetween(low, 50, high ?? 100) &&
            isBetween(high, 50, 100) &&
            isBetween(flow, 0, 60) &&
            (low !== null || flow !== null),
        ),
    ],
    [
      "blood pressure",
      () =>
        broken(
          readBloodPressure,
          ({ systolic, diastolic, pulse }) =>
            isBetween(systolic, 40, 260) &&
            isBetween(diastolic, 20, 160) &&
            systolic > diastolic &&
            isBetween(pulse, 20, 300),
        ),
    ],
    ["sleep", () => broken(readSleep, (minutes) => Number.isInteger(minutes) && isBetween(minutes, 0, 1440))],
    ["temperature", () => broken(readTemperature, ({ celsius }) => isBetween(celsius, 30, 45))],
    [
      "times",
      () => broken(readClockTime, (minute) => Number.isInteger(minute) && isBetween(minute, 0, 1439)),
    ],
    [
      "days",
      () => broken(readMonthDay, ({ month, day }) => isBetween(month, 1, 12) && isBetween(day, 1, 31)),
    ],
  ])("%s", (_, run) => {
    expect(run()).toEqual({ some: true, broken: [] });
  });
});
