import { describe, expect, it } from "vitest";
import { categoryOf, fixedLines, linesOfHeight } from "./pressure-category.ts";

describe("linesOfHeight", () => {
  it("are the 90th, the 95th and 12 mmHg above, as table 4 prints them for a boy of 8 at 128.0 cm", () => {
    expect(linesOfHeight("male", 8, 128)).toEqual({
      systolic: { elevated: 109, stage1: 113, stage2: 125 },
      diastolic: { elevated: 71, stage1: 74, stage2: 86 },
    });
  });

  it("are never above those of grown-ups", () => {
    const tall = linesOfHeight("male", 12, 168);
    expect(tall.systolic.elevated).toBe(120);
    expect(tall.diastolic).toEqual({ elevated: 76, stage1: 80, stage2: 90 });
  });
});

describe("categoryOf", () => {
  it.each([
    [119, 79, "normal"],
    [120, 79, "elevated"],
    [129, 79, "elevated"],
    [118, 80, "stage-1"],
    [130, 70, "stage-1"],
    [139, 89, "stage-1"],
    [140, 60, "stage-2"],
    [110, 90, "stage-2"],
  ])("%i over %i from 13 years on: %s", (systolic, diastolic, category) => {
    expect(categoryOf(fixedLines, { systolic, diastolic })).toBe(category);
  });

  it("takes the higher of the two, and the one that was read", () => {
    const lines = linesOfHeight("male", 8, 128);
    expect(categoryOf(lines, { systolic: 108, diastolic: 70 })).toBe("normal");
    expect(categoryOf(lines, { systolic: 108, diastolic: 71 })).toBe("elevated");
    expect(categoryOf(lines, { systolic: 113, diastolic: 71 })).toBe("stage-1");
    expect(categoryOf(lines, { systolic: 125, diastolic: null })).toBe("stage-2");
    expect(categoryOf(lines, { systolic: null, diastolic: 74 })).toBe("stage-1");
  });
});
