import { expect, it } from "vitest";
import { plots, scalesOf } from "./plot.ts";
import { rulePlaces } from "./rule-places.ts";

const rules = [
  { at: 0, label: "Due date" },
  { at: 150, label: "INTERGROWTH-21st → WHO 2006" },
];

it.each(["narrow", "wide"] as const)("keeps names above the plot and clear of each other: %s", (size) => {
  const plot = plots[size];
  const captionEnd = plot.font * 6;
  const scales = scalesOf(plot, [-70, 1250], [0, 20]);
  const [due, change] = rulePlaces(rules, scales, plot, captionEnd);
  const [first, second] = [due, change].map((place) => {
    const half = place!.label.length * plot.font * 0.25;
    return { ...place!.name!, from: place!.name!.middle - half, to: place!.name!.middle + half };
  });
  expect(first!.y).toBeLessThan(plot.top);
  expect(second!.y !== first!.y || second!.from > first!.to).toBe(true);
  expect(second!.y !== plot.font || second!.from > captionEnd).toBe(true);
  expect(second!.to).toBeLessThanOrEqual(plot.width);
});

it("names a single line in the row of its own, above it", () => {
  const scales = scalesOf(plots.wide, [0, 100], [0, 20]);
  const [only] = rulePlaces([{ at: 50, label: "Due date" }], scales, plots.wide, 80);
  expect(only?.name?.middle).toBeCloseTo(scales.x(50));
});
