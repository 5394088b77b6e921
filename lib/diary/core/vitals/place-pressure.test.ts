import { describe, expect, it } from "vitest";
import { placePressure } from "./place-pressure.ts";

const placed = (
  [systolic, diastolic]: readonly [number | null, number | null],
  ageMonths: number,
  heightCm: number | null = null,
  sex: "male" | "female" | null = "male",
) => placePressure({ systolic, diastolic }, { ageMonths, sex, heightCm });
const codes = (...args: Parameters<typeof placed>) => placed(...args).map(({ code }) => code);

describe("with a height", () => {
  it("a boy of 8 is told the category by the table and the percentiles by his exact age", () => {
    const [category, percentile] = placed([115, 75], 96, 128);
    expect(category).toMatchObject({ code: "pressure-stage-1", level: "amber", source: "aap-2017" });
    expect(category?.figures).toMatchObject({ elevatedSystolic: 109, stage1Diastolic: 74, basis: "height" });
    expect(percentile?.figures).toMatchObject({ systolicPercentile: 97, diastolicPercentile: 96 });
  });

  it("keeps the lines of the table until the next birthday, while the percentile moves on", () => {
    const [early, late] = [60, 71.9].map((months) => placed([105, 60], months, 112.4));
    expect(late?.[0]?.figures).toEqual(early?.[0]?.figures);
    expect(late?.[1]?.figures).not.toEqual(early?.[1]?.figures);
  });

  it("says when one of the two was not read", () => {
    expect(placed([null, 60], 96, 128)[1]?.figures).toMatchObject({ systolic: "", systolicPercentile: "" });
  });
});

describe("without one", () => {
  it("asks the screening table, which counts from its figures on", () => {
    expect(codes([104, 65], 75)).toEqual(["pressure-screening-below"]);
    expect(codes([105, 65], 75)).toEqual(["pressure-screening-above"]);
    expect(codes([100, 66], 75)).toEqual(["pressure-screening-above"]);
    expect(codes([105, 60], 75, null, "female")).toEqual(["pressure-screening-above"]);
    expect(placed([104, 65], 75)[0]?.figures).toMatchObject({ why: "unknown", lineSystolic: 105 });
  });

  it("does not trust a height that is far from those of the age", () => {
    expect(placed([104, 65], 75, 12.8)[0]).toMatchObject({
      code: "pressure-screening-below",
      figures: { why: "far" },
    });
    expect(codes([104, 65], 75, 170)).toEqual(["pressure-screening-below"]);
    expect(codes([104, 65], 75, 90)).toEqual(["pressure-screening-below"]);
    expect(codes([104, 65], 75, 118)).toEqual(["pressure-normal", "pressure-percentile"]);
  });

  it("judges a height by the age at which it was measured", () => {
    const read = { systolic: 96, diastolic: 55 };
    const child = { sex: "male", heightCm: 93, ageMonths: 60 } as const;
    expect(placePressure(read, child)[0]?.code).toBe("pressure-screening-below");
    expect(placePressure(read, { ...child, heightAgeMonths: 49 })[0]?.code).toBe("pressure-normal");
  });
});

describe("from 13 years on", () => {
  it("the cut-offs of grown-ups hold from the birthday on, whatever the height", () => {
    expect(codes([119, 79], 155.9, null)).toEqual(["pressure-screening-above"]);
    expect(codes([119, 79], 156, null)).toEqual(["pressure-normal"]);
    expect(codes([125, 70], 200, 175)).toEqual(["pressure-elevated", "pressure-percentile"]);
    expect(codes([125, 70], 200, null, null)).toEqual(["pressure-elevated"]);
  });

  it("and end at 18", () => {
    expect(codes([125, 70], 215.9)).toEqual(["pressure-elevated"]);
    expect(codes([125, 70], 216)).toEqual(["unplaced"]);
  });
});

describe("under one year", () => {
  it("tells what was measured in babies of the age, as context only", () => {
    const [only] = placed([95, 60], 5, null, "female");
    expect(only).toMatchObject({ code: "pressure-infant", level: null, source: "gemelli-1990" });
    expect(only?.figures).toMatchObject({ months: 6, meanSystolic: 92, sdSystolic: 10, meanDiastolic: 56 });
    expect(codes([95, 60], 0.9)).toEqual(["pressure-unplaced"]);
    expect(codes([95, 60], 10.6)).toEqual(["pressure-unplaced"]);
    expect(codes([95, 60], 10.5)).toEqual(["pressure-infant"]);
  });
});

describe("a low pressure", () => {
  it.each([
    [0.5, 59, 60],
    [1, 69, 70],
    [11.9, 69, 70],
    [12, 71, 72],
    [71.9, 79, 80],
    [119.9, 87, 88],
    [120, 89, 90],
    [200, 89, 90],
  ])("at %f months is %i mmHg", (ageMonths, low, line) => {
    const [first] = placed([low, 45], ageMonths, null, null);
    expect(first).toMatchObject({ code: "pressure-low", level: "red", figures: { line }, source: "pals" });
    expect(codes([line, 45], ageMonths, null, null)).not.toContain("pressure-low");
  });
});

it("without a sex, a child under 13 is not placed", () => {
  expect(codes([100, 60], 96, 128, null)).toEqual(["pressure-unplaced"]);
  expect(codes([null, null], 96, 128)).toEqual([]);
});
