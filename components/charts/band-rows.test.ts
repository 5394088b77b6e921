import { expect, it } from "vitest";
import { bandRows } from "./band-rows.ts";

it("joins two curves wherever either bends, and only where both exist", () => {
  const upper = [
    { x: 0, y: 10 },
    { x: 4, y: 14 },
  ];
  const lower = [
    { x: 2, y: 1 },
    { x: 6, y: 5 },
  ];
  expect(bandRows(upper, lower)).toEqual([
    { x: 2, range: [1, 12] },
    { x: 4, range: [3, 14] },
  ]);
});
