import { describe, expect, it } from "vitest";
import { inverseNormal } from "#lib/kernel/statistics.ts";
import { studentQuantile } from "#lib/kernel/student-t.ts";
import { bootstrapMean } from "./bootstrap.ts";
import { seededDraws } from "./seeded-draws.ts";

describe("seeded draws", () => {
  const take = (content: readonly number[], count: number, below: number) => {
    const draw = seededDraws(content);
    return Array.from({ length: count }, () => draw(below));
  };

  it("are the same for the same figures and others for others", () => {
    expect(take([1, 2], 20, 1000)).toEqual(take([1, 2], 20, 1000));
    expect(take([1, 2], 20, 1000)).not.toEqual(take([2, 1], 20, 1000));
  });

  it("fall on each value about as often", () => {
    const counts = new Array(7).fill(0);
    for (const value of take([-1.5], 70_000, 7)) counts[value] += 1;
    // Chi-squared with 6 degrees of freedom is above 22.5 in one of a thousand rows.
    const chi = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    expect(chi).toBeLessThan(22.5);
  });
});

describe("the bootstrap of a mean", () => {
  it("is the same each time", () => {
    const values = [-2, -1, -3, 0, -2, -4, 1];
    expect(bootstrapMean(values)).toEqual(bootstrapMean(values));
  });

  it("has no width where all are alike", () => {
    expect(bootstrapMean([-2, -2, -2, -2, -2, -2])).toEqual({ low: -2, high: -2 });
  });

  it("never leaves the range of the figures", () => {
    const { low, high } = bootstrapMean([0, 0, 0, 0, 0, -9]);
    expect(low).toBeGreaterThanOrEqual(-9);
    expect(high).toBeLessThanOrEqual(0);
  });

  it("is about the interval of Student's t for many even figures", () => {
    const values = Array.from({ length: 40 }, (_, place) => inverseNormal((place + 0.5) / 40));
    const sd = Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0) / 39);
    const half = (studentQuantile(0.975, 39) * sd) / Math.sqrt(40);
    const { low, high } = bootstrapMean(values);
    expect(high).toBeCloseTo(half, 1);
    expect(low).toBeCloseTo(-half, 1);
  });

  // 600 data sets each: a true coverage of 95% gives 0.95 ± 0.027 (three standard errors).
  it.each([
    ["six normal figures", 6, (draw: () => number) => inverseNormal(draw()), 0],
    ["twelve normal figures", 12, (draw: () => number) => inverseNormal(draw()), 0],
    ["thirty uneven figures", 30, (draw: () => number) => -Math.log(draw()), 1],
    ["ten changes in whole levels", 10, (draw: () => number) => Math.floor(5 * draw()) - 3, -1],
  ])("covers the true mean of %s about as often as it says", (_, count, figure, truth) => {
    const draw = seededDraws([count, truth]);
    const uniform = () => (draw(2 ** 32) + 0.5) / 2 ** 32;
    let covered = 0;
    for (let turn = 0; turn < 600; turn += 1) {
      const { low, high } = bootstrapMean(Array.from({ length: count }, () => figure(uniform)));
      if (low <= truth && truth <= high) covered += 1;
    }
    expect(covered / 600).toBeGreaterThan(0.91);
    expect(covered / 600).toBeLessThanOrEqual(0.985);
  });
});
