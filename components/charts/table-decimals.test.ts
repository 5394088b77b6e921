import { expect, it } from "vitest";
import { tableDecimals } from "./table-decimals.ts";

const curves = (...heights: number[]) =>
  heights.map((y) => ({
    id: String(y),
    label: "",
    emphasis: "inner" as const,
    points: [
      { x: 0, y },
      { x: 1, y: 2 * y },
    ],
  }));

it.each([
  [[2.5, 2.9, 3.3], 1],
  [[0.71, 0.8, 0.92], 2],
])("lines at %j are told apart with %d decimals", (heights, decimals) => {
  expect(tableDecimals(curves(...heights), [{ at: 0, label: "" }])).toBe(decimals);
});
