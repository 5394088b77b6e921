import { expect, it } from "vitest";
import { chartDays } from "./chart-range.ts";

it.each([
  ["a newborn", "6m", 0, [], [0, 58]],
  ["a child not yet born", "all", -20, [], [0, 58]],
  ["a baby of three weeks", "6m", 21, [0, 4, 21], [0, 58]],
  ["a baby of four months", "1y", 122, [0, 60], [0, 126]],
  ["six months back from today", "6m", 400, [100, 390], [217, 406]],
  ["a year back from today", "1y", 1000, [700, 900], [634, 1011]],
  ["two years back from today", "2y", 1000, [0, 900], [269, 1022]],
  ["everything since birth", "all", 1000, [200, 900], [0, 1030]],
  ["nothing measured of late", "6m", 1000, [0, 500], [317, 506]],
  ["a date in the future, confirmed", "6m", 400, [390, 420], [237, 426]],
  ["a child past the standard", "1y", 2500, [2400], [2134, 2511]],
] as const)("%s", (_, range, today, days, shown) => {
  expect(chartDays(range, { today, birth: 0, readings: days })).toEqual(shown);
});

it("begins before the due date for a child born early, and reaches today's actual age", () => {
  const early = { today: 30, birth: -74, readings: [-74, -30, 20], reach: 104 };
  expect(chartDays("all", early)).toEqual([-74, 110]);
  expect(chartDays("6m", { ...early, today: 300, readings: [290], reach: 374 })).toEqual([117, 382]);
});
