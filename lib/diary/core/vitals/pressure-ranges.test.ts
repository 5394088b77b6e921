import { expect, it } from "vitest";
import { printedPressures } from "#scripts/test/printed-pressures.ts";
import { fixedLines } from "./pressure-category.ts";
import { lowSystolic, pressureRanges } from "./pressure-ranges.ts";

const under13 = printedPressures.filter(({ years, percentile }) => years < 13 && percentile !== 50);

it("a child of a printed age and height gets the printed lines all year, or those of grown-ups where they are lower", () => {
  expect(under13).toHaveLength(2 * 12 * 7 * 2 * 2);
  for (const { sex, kind, years, cm, percentile, printed } of under13) {
    for (const ageMonths of [years * 12, years * 12 + 11.99]) {
      const ranges = pressureRanges({ ageMonths, sex, heightCm: cm });
      if (ranges.basis !== "height") throw new Error(`${sex}, ${years} years, ${cm} cm: ${ranges.basis}`);
      const line = percentile === 90 ? "elevated" : "stage1";
      expect(ranges.lines[kind][line]).toBe(Math.min(printed, fixedLines[kind][line]));
      if (percentile === 95)
        expect(ranges.lines[kind].stage2).toBe(Math.min(printed + 12, fixedLines[kind].stage2));
    }
  }
});

it("says by what a blood pressure is read", () => {
  const basis = (ageMonths: number, heightCm: number | null = null, sex: "male" | null = "male") =>
    pressureRanges({ ageMonths, sex, heightCm }).basis;
  expect(basis(0.5)).toBe("none");
  expect(basis(5)).toBe("infant");
  expect(basis(30)).toBe("screening");
  expect(basis(30, 30)).toBe("far");
  expect(basis(30, 92)).toBe("height");
  expect(basis(30, 92, null)).toBe("sex");
  expect(basis(156, null, null)).toBe("fixed");
  expect(basis(216)).toBe("none");
});

it("knows from where emergency care speaks of a low pressure, up to 18 years", () => {
  expect([0, 1, 12, 60, 119, 120, 215].map(lowSystolic)).toEqual([60, 70, 72, 80, 88, 90, 90]);
  expect([-1, 216].map(lowSystolic)).toEqual([null, null]);
});
