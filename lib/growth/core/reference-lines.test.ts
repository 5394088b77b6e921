import { describe, expect, it } from "vitest";
import { cdc2000 } from "./cdc2000.ts";
import { intergrowthPreterm } from "./intergrowth.ts";
import { linesOf, lineValue } from "./reference-lines.ts";
import { who2006 } from "./who2006.ts";

const labels = (...asked: Parameters<typeof linesOf>) => linesOf(...asked).lines.map(({ label }) => label);

describe("the lines of each authority", () => {
  it.each([
    ["who-2006", "weight", ["3", "15", "50", "85", "97"]],
    ["who-2007", "bmi", ["3", "15", "50", "85", "97"]],
    ["cdc-2000", "length", ["5", "10", "25", "50", "75", "90", "95"]],
    ["cdc-2000", "bmi", ["5", "10", "25", "50", "75", "85", "90", "95"]],
    ["intergrowth-preterm", "head", ["3", "10", "50", "90", "97"]],
  ] as const)("%s draws for %s", (reference, kind, expected) => {
    expect(labels("percentiles", reference, kind)).toEqual(expected);
  });

  it("have one median each, rise, and are shaded between lines they draw", () => {
    for (const style of ["percentiles", "z", "nine"] as const) {
      for (const reference of ["who-2006", "cdc-2000", "intergrowth-preterm"] as const) {
        const { lines, spaces } = linesOf(style, reference, "bmi");
        expect(lines.filter(({ emphasis }) => emphasis === "median").map(({ z }) => z)).toEqual([0]);
        expect(lines.map(({ z }) => z)).toEqual(lines.map(({ z }) => z).sort((a, b) => a - b));
        const ids = lines.map(({ id }) => id);
        expect(ids).toEqual(expect.arrayContaining(spaces.flatMap(({ lower, upper }) => [lower, upper])));
      }
    }
  });

  it("are two thirds of a standard deviation apart for the nine centiles", () => {
    expect(linesOf("nine", "who-2006", "weight").lines.map(({ z }) => z)).toEqual([
      -8 / 3,
      -2,
      -4 / 3,
      -2 / 3,
      0,
      2 / 3,
      4 / 3,
      2,
      8 / 3,
    ]);
  });
});

describe("their values are the published ones", () => {
  const values = (
    row: Parameters<typeof lineValue>[0] | null,
    set: ReturnType<typeof linesOf>,
    digits: number,
  ) => row && set.lines.map((line) => Number(lineValue(row, line).toFixed(digits)));

  // WHO expanded tables, weight for age, boys, day 0.
  it("for WHO weight at birth", () => {
    const set = linesOf("percentiles", "who-2006", "weight");
    expect(values(who2006.byAge("weight", "male", 0), set, 3)).toEqual([2.507, 2.865, 3.346, 3.878, 4.35]);
  });

  // The figures below stand in vectors/: cdc2000_published_percentiles, cdc2022_extended_published, intergrowth_published_curves.
  it("for CDC stature at 26.5 months", () => {
    const row = cdc2000.byAge("length", "male", 26.5 * 30.4375);
    expect(values(row, linesOf("percentiles", "cdc-2000", "length"), 3)).toEqual([
      82.564, 83.847, 86.005, 88.423, 90.863, 93.076, 94.409,
    ]);
  });

  it("for CDC's extended BMI at 65.5 months, with 120 % of the 95th percentile", () => {
    const set = linesOf("percentiles", "cdc-2000", "bmi", true);
    const row = cdc2000.byAge("bmi", "male", 65.5 * 30.4375);
    expect(values(row, set, 3)?.slice(-6)).toEqual([18.099, 20.571, 21.864, 24.933, 27.177, 21.718]);
  });

  it("for INTERGROWTH's preterm weight at 28 weeks", () => {
    const row = intergrowthPreterm.byAge("weight", "male", 196 - 280);
    expect(values(row, linesOf("percentiles", "intergrowth-preterm", "weight"), 2)).toEqual([
      0.57, 0.64, 0.83, 1.07, 1.2,
    ]);
  });
});
