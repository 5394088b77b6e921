import { describe, expect, it } from "vitest";
import {
  percentileOf,
  restrictedValueFromZ,
  restrictedZFromValue,
  roundZ,
  valueFromZ,
  zFromValue,
} from "./lms.ts";

const skewed = { l: 0.3487, m: 3.3464, s: 0.14602 };
const symmetrical = { l: 1, m: 49.8842, s: 0.03795 };
const reversed = { l: -0.3521, m: 2.441, s: 0.09182 };
const logarithmic = { l: 0, m: 10, s: 0.1 };
const range = (from: number, to: number, steps: number) =>
  Array.from({ length: steps + 1 }, (_, index) => from + ((to - from) * index) / steps);

describe("there and back", () => {
  it.each([
    ["skewed", skewed],
    ["symmetrical", symmetrical],
    ["reversed", reversed],
    ["logarithmic", logarithmic],
  ])("%s, plain", (_, lms) => {
    for (const z of range(-5, 5, 200)) expect(zFromValue(valueFromZ(z, lms), lms)).toBeCloseTo(z, 9);
  });

  it.each([
    ["skewed", skewed],
    ["symmetrical", symmetrical],
    ["reversed", reversed],
    ["logarithmic", logarithmic],
  ])("%s, restricted", (_, lms) => {
    const reached = range(-6, 8, 200).filter((z) => restrictedValueFromZ(z, lms) > 0);
    expect(reached.length).toBeGreaterThan(150);
    for (const z of reached)
      expect(restrictedZFromValue(restrictedValueFromZ(z, lms), lms)).toBeCloseTo(z, 9);
  });
});

it("has no value where the distribution does not reach", () => {
  expect(valueFromZ(-15, { l: 0.5, m: 10, s: 0.15 })).toBeNaN();
  expect(valueFromZ(40, { l: -1, m: 10, s: 0.05 })).toBeNaN();
});

describe("restricted LMS", () => {
  it("is plain within three standard deviations", () => {
    for (const z of range(-2.99, 2.99, 50)) {
      expect(restrictedValueFromZ(z, skewed)).toBe(valueFromZ(z, skewed));
    }
  });

  it("goes on in equal steps beyond", () => {
    const value = (z: number) => restrictedValueFromZ(z, skewed);
    expect(value(4) - value(3)).toBeCloseTo(value(3) - value(2), 12);
    expect(value(-3) - value(-4)).toBeCloseTo(value(-2) - value(-3), 12);
    expect(value(4)).toBeCloseTo(5.642, 3);
    expect(value(-4)).toBeCloseTo(1.701, 3);
  });
});

it.each([
  [1.234, 1.23],
  [1.235, 1.24],
  [-1.235, -1.24],
  [0.125, 0.13],
  [-0.125, -0.13],
  [-0.004, 0],
  [0, 0],
])("rounds %d to %d", (z, rounded) => {
  expect(roundZ(z)).toBe(rounded);
});

it("turns z into a percentile", () => {
  expect(percentileOf(0)).toBe(50);
  expect(percentileOf(-1.8807936081512509)).toBeCloseTo(3, 10);
  expect(percentileOf(2)).toBeCloseTo(97.72498680518208, 10);
});
