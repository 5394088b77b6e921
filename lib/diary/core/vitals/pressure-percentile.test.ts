import { describe, expect, it } from "vitest";
import type { PressureKind } from "./placement.ts";
import { predictPressure, predictPressures } from "./pressure-model.ts";
import { pressurePercentile } from "./pressure-percentile.ts";
import vectors from "./vectors/rosner.json" with { type: "json" };

const kinds = [
  ["systolic", "sbp"],
  ["diastolic", "dbp"],
] as const;
const outer: Readonly<Record<string, number>> = { "<1": 0, ">99": 100 };

describe.each(vectors)("$sex, $age_years years, $height_cm cm", (vector) => {
  const sex = vector.sex === "M" ? "male" : "female";
  it.each(kinds)("%s", (kind, short) => {
    for (const percentile of [50, 90, 95] as const) {
      const predicted = predictPressure(sex, kind, percentile, vector.age_years, vector.height_cm);
      expect(predicted.toFixed(2)).toBe(vector[`${short}_p${percentile}`].toFixed(2));
    }
    const told = vector[`${short}_percentile`];
    const placed = pressurePercentile(sex, kind, vector[short], vector.age_years, vector.height_cm);
    expect(placed).toBe(outer[told] ?? told);
  });
});

describe("pressurePercentile", () => {
  const children = [0, 1, 2].flatMap((step) =>
    (["male", "female"] as const).map((sex) => ({ sex, years: 1 + step * 7.4, cm: 78 + step * 45 })),
  );

  it.each(children)("rises with the pressure: $sex, $years years", ({ sex, years, cm }) => {
    for (const kind of ["systolic", "diastolic"] satisfies PressureKind[]) {
      const placed = Array.from({ length: 200 }, (_, mmHg) =>
        pressurePercentile(sex, kind, mmHg + 10, years, cm),
      );
      expect(placed).toEqual(placed.toSorted((a, b) => a - b));
      expect([placed[0], placed.at(-1)]).toEqual([0, 100]);
    }
  });

  it("puts what lies within half a mmHg of the outermost percentile down to it", () => {
    const pressures = predictPressures("female", "systolic", 6, 115);
    const at = (mmHg: number) => pressurePercentile("female", "systolic", mmHg, 6, 115);
    const [first = 0, last = 0] = [pressures[0], pressures[98]];
    expect([first - 0.51, first - 0.49, last + 0.49, last + 0.51].map(at)).toEqual([0, 1, 99, 100]);
  });

  it("takes the lower of two percentiles that are as close", () => {
    const pressures = predictPressures("female", "systolic", 6, 115);
    const middle = ((pressures[39] as number) + (pressures[40] as number)) / 2;
    expect(pressurePercentile("female", "systolic", middle - 1e-9, 6, 115)).toBe(40);
    expect(pressurePercentile("female", "systolic", middle + 1e-9, 6, 115)).toBe(41);
  });
});
