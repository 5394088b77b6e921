import { describe, expect, it } from "vitest";
import { findLocation } from "../body-locations.ts";
import { ingredientKey } from "../ingredient.ts";
import { readActivity } from "./activity-amount.ts";
import { readBloodPressure } from "./blood-pressure.ts";
import { readClockTime } from "./clock-time.ts";
import { readDose } from "./dose.ts";
import { readMonthDay } from "./month-day.ts";
import { readOxygen } from "./oxygen.ts";
import { readPainLevel } from "./pain-level.ts";
import { readSleep } from "./sleep-length.ts";
import { readTemperature } from "./temperature.ts";

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  readActivity,
  readBloodPressure,
  readClockTime,
  readDose,
  readMonthDay,
  readOxygen,
  readPainLevel,
  readSleep,
  readTemperature,
  findLocation,
  ingredientKey,
};

const pieces = [
  "1",
  " ",
  "-",
  "1-",
  "1,",
  "1 ",
  "5mg+",
  "1/",
  "a\u0301",
  "\u0316\u0301",
  "\ud800",
  "½",
  "left ",
  "(5 ",
  "\u202e",
];

/** Milliseconds for reading each of the texts a hundred times; the first round is for the compiler. */
function cost(read: (text: string) => unknown, texts: readonly string[]): number {
  for (const text of texts) read(text);
  const start = performance.now();
  for (let round = 0; round < 100; round++) for (const text of texts) read(text);
  return performance.now() - start;
}

describe("texts that mean harm", () => {
  it.each(Object.entries(readers))("cost %s no more than their length", (_, read) => {
    const texts = pieces.flatMap((piece) => [
      piece.repeat(99 / piece.length),
      piece.repeat(10_000 / piece.length),
      `${piece.repeat(90 / piece.length)}!`,
      `${piece.repeat(10_000 / piece.length)}!`,
    ]);
    // 6,000 texts, half of them of 10,000 characters: a pattern that steps back would take minutes.
    expect(cost(read, texts)).toBeLessThan(3000);
  });
});
