import { expect, it } from "vitest";
import { printedParts } from "./chart-printed.ts";

const points = (count: number) => Array.from({ length: count }, (_, turn) => turn);

it.each([0, 1, 20])("keeps %i readings on the chart's page", (count) => {
  expect(printedParts(points(count))).toEqual({ withChart: points(count).toReversed(), earlier: [] });
});

it("leaves the newest on the chart's page and loses none", () => {
  const { withChart, earlier } = printedParts(points(300));
  expect([withChart.length, withChart[0], withChart.at(-1)]).toEqual([20, 299, 280]);
  expect([earlier.length, earlier[0], earlier.at(-1)]).toEqual([280, 279, 0]);
});
