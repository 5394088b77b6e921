import { describe, expect, it } from "vitest";
import { arrangeGrowthInput } from "./schema.ts";

const form = {
  childId: "0192f7a0-0000-7000-8000-000000000001",
  reference: "automatic",
  correctedUntilMonths: "24",
  motherHeight: "",
  fatherHeight: "",
  lengthUnit: "cm",
};
const codes = (input: unknown) =>
  arrangeGrowthInput.safeParse(input).error?.issues.map(({ path, message }) => [path[0], message]);

describe("how growth is looked at", () => {
  it("keeps heights in cm, and as they were typed", () => {
    expect(arrangeGrowthInput.parse({ ...form, motherHeight: "5 ft 6", fatherHeight: "181,5" })).toEqual({
      childId: form.childId,
      reference: "automatic",
      correctedUntilMonths: 24,
      motherHeightCm: expect.closeTo(167.64, 2),
      fatherHeightCm: 181.5,
      typedHeights: { mother: "5 ft 6", father: "181,5", lengthUnit: "cm" },
    });
  });
  it.each([
    ["5 5", 165.1, "5 5"],
    ["5'5\"", 165.1, "5'5\""],
    ["65", 165.1, "65 in"],
    ["5.5", 167.64, "5.5"],
  ])("takes %j where feet are expected", (typed, cm, kept) => {
    expect(arrangeGrowthInput.parse({ ...form, lengthUnit: "ft", motherHeight: typed })).toMatchObject({
      motherHeightCm: expect.closeTo(cm, 2),
      typedHeights: { mother: kept, lengthUnit: "ft" },
    });
  });
  it("takes no height for none", () => {
    expect(arrangeGrowthInput.parse(form)).toMatchObject({ motherHeightCm: null, typedHeights: {} });
  });
  it("says nothing of corrected age where it was not asked", () => {
    const { correctedUntilMonths: _, ...rest } = form;
    expect(arrangeGrowthInput.parse(rest)).not.toHaveProperty("correctedUntilMonths");
  });
  it.each([
    ["motherHeight", "1.75", "parent-height-range"],
    ["motherHeight", "175 in", "parent-height-range"],
    ["fatherHeight", "tall", "length-wrong"],
    ["reference", "intergrowth", "invalid"],
    ["correctedUntilMonths", "18", "invalid"],
    ["correctedUntilMonths", "", "invalid"],
    ["correctedUntilMonths", " ", "invalid"],
  ])("refuses %s of %j", (field, value, code) => {
    expect(codes({ ...form, [field]: value })).toEqual([[field, code]]);
  });
});
