import { expect, it } from "vitest";
import { ageAxis, closerAxes } from "./age-axis.ts";

const numbers = (from: number, to: number) => {
  const { unit, ticks } = ageAxis(from, to);
  return [unit, ...ticks.map((tick) => tick.n)];
};

it.each([
  [0, 58, ["week", 0, 1, 2, 3, 4, 5, 6, 7, 8]],
  [0, 95, ["week", 0, 2, 4, 6, 8, 10, 12]],
  [0, 189, ["month", 0, 1, 2, 3, 4, 5, 6]],
  [200, 389, ["month", 7, 8, 9, 10, 11, 12]],
  [0, 377, ["month", 0, 2, 4, 6, 8, 10, 12]],
  [0, 753, ["month", 0, 3, 6, 9, 12, 15, 18, 21, 24]],
  [0, 1130, ["month", 0, 6, 12, 18, 24, 30, 36]],
  [0, 1912, ["year", 0, 1, 2, 3, 4, 5]],
  [0, 5480, ["year", 0, 2, 4, 6, 8, 10, 12, 14]],
])("%d to %d days", (from, to, expected) => {
  expect(numbers(from, to)).toEqual(expected);
});

it("sets its ticks at WHO's mean months and years", () => {
  expect(ageAxis(0, 377).ticks.at(-1)).toEqual({ at: 365.25, n: 12, unit: "month" });
  expect(ageAxis(0, 1912).ticks.at(-1)).toEqual({ at: 1826.25, n: 5, unit: "year" });
});

it("never has more ticks than a phone can show", () => {
  for (let span = 56; span < 7300; span += 7) {
    const { length } = ageAxis(100, 100 + span).ticks;
    expect(length).toBeGreaterThanOrEqual(2);
    expect(length).toBeLessThanOrEqual(10);
  }
});

it.each([
  [-77, -18, ["week", "29", "30", "31", "32", "33", "34", "35", "36", "37"]],
  [-77, 60, ["month", "30", "32", "34", "36", "38", "40", 1]],
  [-77, 200, ["month", "32", "36", "40", 2, 4, 6]],
  [-77, 700, ["month", 0, 3, 6, 9, 12, 15, 18, 21]],
])("before the due date, from %d to %d days, counts weeks of pregnancy", (from, to, expected) => {
  const { unit, ticks } = ageAxis(from, to);
  expect([unit, ...ticks.map(({ n, unit }) => (unit === "gestation" ? String(n) : n))]).toEqual(expected);
});

it("counts more finely for narrower windows, widest first", () => {
  const closer = closerAxes(0, 1912, 160);
  expect(closer.map(({ upTo, unit }) => [upTo, unit])).toEqual([
    [1300, "month"],
    [780, "month"],
    [500, "month"],
    [250, "month"],
  ]);
  expect(closer.at(-1)?.ticks).toHaveLength(63);
});
