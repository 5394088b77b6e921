import { expect, it } from "vitest";
import { joinedPath } from "./path.ts";
import { plots, scalesOf } from "./plot.ts";
import { runsOf } from "./runs.ts";

const mark = (x: number, y = 5) => ({ id: `${x}`, x, y, title: "", note: "" });

it("joins what is within reach, and begins anew after a gap", () => {
  const xs = runsOf(
    [0, 1, 2, 4, 7, 8].map((x) => mark(x)),
    1,
  ).map((run) => run.map(({ x }) => x));
  expect(xs).toEqual([[0, 1, 2], [4], [7, 8]]);
  expect(runsOf([], 1)).toEqual([]);
});

it("draws a line for each run, and none for a mark that stands alone", () => {
  const scales = scalesOf(plots.narrow, [0, 10], [0, 10]);
  const marks = [mark(0, 1), mark(1, 9), mark(4), mark(7, 2), mark(8, 3)];
  const path = joinedPath({ marks, reach: 1 }, scales);
  expect(path.match(/M/g)).toHaveLength(2);
  expect(joinedPath({ marks }, scales).match(/M/g)).toHaveLength(1);
});
