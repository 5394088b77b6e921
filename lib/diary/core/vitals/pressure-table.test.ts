import { describe, expect, it } from "vitest";
import { printedPressures } from "#scripts/test/printed-pressures.ts";
import { predictPressure } from "./pressure-model.ts";
import { tablePressure } from "./pressure-table.ts";

describe("the printed tables", () => {
  it("are met in every cell", () => {
    const differing = printedPressures.filter(
      ({ sex, kind, years, cm, percentile, printed }) =>
        tablePressure(sex, kind, percentile, years, cm) !== printed,
    );
    expect(printedPressures).toHaveLength(1428);
    expect(differing).toEqual([]);
  });

  it("are the model rounded down in all but twenty cells, which lie at a whole mmHg and are one off", () => {
    const off = printedPressures.flatMap(({ sex, kind, years, cm, percentile, printed }) => {
      const predicted = predictPressure(sex, kind, percentile, years, cm);
      return Math.floor(predicted) === printed ? [] : [{ predicted, printed }];
    });
    expect(off).toHaveLength(20);
    for (const { predicted, printed } of off) {
      expect(Math.abs(Math.floor(predicted) - printed)).toBe(1);
      expect(Math.abs(predicted - Math.round(predicted))).toBeLessThan(0.15);
    }
  });

  it("are found by a height with the dust of another unit, and left between the heights they print", () => {
    expect(tablePressure("male", "systolic", 90, 11, 158.6)).toBe(118);
    expect(tablePressure("male", "systolic", 90, 11, (158.6 / 2.54) * 2.54 + 1e-9)).toBe(118);
    expect(tablePressure("male", "systolic", 90, 11, 158.7)).toBe(119);
  });
});
