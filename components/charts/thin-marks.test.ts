import { expect, it } from "vitest";
import { plots, scalesOf } from "./plot.ts";
import { thinMarks } from "./thin-marks.ts";

const marks = (count: number, to = 300) =>
  Array.from({ length: count }, (_, turn) => ({
    id: `r${turn}`,
    x: (turn * to) / (count - 1),
    y: 5,
    title: "",
    note: "",
  }));
const scales = scalesOf(plots.narrow, [0, 300], [0, 10]);

it("keeps dots that stand apart", () => expect(thinMarks(marks(20), scales)).toHaveLength(20));

it("keeps the newest of dots that would lie on one another", () => {
  const kept = thinMarks(marks(300), scales);
  expect(kept.length).toBeLessThanOrEqual(90);
  expect(kept.length).toBeGreaterThan(30);
  expect(kept.at(-1)?.id).toBe("r299");
});

it("parts them in a closer look", () => {
  const close = scalesOf(plots.narrow, [0, 25], [0, 10]);
  expect(thinMarks(marks(20, 25), close)).toHaveLength(20);
});

it("draws the same dots wherever the window slides", () => {
  const all = marks(300);
  const seen = (from: number) => thinMarks(all, scalesOf(plots.narrow, [from, from + 60], [0, 10]));
  const shared = ({ x }: { x: number }) => x >= 120 && x <= 160;
  expect(seen(118.3).filter(shared)).toEqual(seen(100).filter(shared));
});

it("never drops birth, the lowest or the latest", () => {
  const all = [3.11, 3.05, 2.98, 3.02, 3.2, 5, 5.01].map((y, turn) => ({
    id: `r${turn}`,
    x: turn < 5 ? turn * 0.9 : 280 + turn,
    y,
    title: "",
    note: "",
  }));
  expect(thinMarks(all, scales).map(({ id }) => id)).toEqual(["r0", "r2", "r6"]);
});
