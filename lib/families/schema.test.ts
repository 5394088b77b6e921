import { describe, expect, it } from "vitest";
import { addChildInput, editChildInput } from "./schema.ts";

const form = {
  id: "0192f7a0-0000-7000-8000-000000000001",
  name: " Nora ",
  bornOn: "2026-04-01",
  sex: "female",
  weightUnit: "kg",
  lengthUnit: "cm",
};

function codes(input: unknown) {
  return addChildInput.safeParse(input).error?.issues.map((issue) => [issue.path.join("."), issue.message]);
}

describe("adding a child", () => {
  it("needs a name, a birthday and a sex", () => {
    expect(addChildInput.parse(form).child).toMatchObject({
      name: "Nora",
      premature: false,
      gestationDays: null,
      birthWeightKg: null,
    });
    expect(codes({ ...form, name: " ", bornOn: "", sex: undefined })).toEqual([
      ["name", "name-missing"],
      ["bornOn", "born-missing"],
      ["sex", "sex-missing"],
    ]);
  });
  it("counts gestation in days", () => {
    const parsed = addChildInput.parse({
      ...form,
      premature: "yes",
      gestationWeeks: "29",
      gestationExtraDays: "3",
    });
    expect(parsed.child.gestationDays).toBe(29 * 7 + 3);
  });
  it.each([
    [{ gestationWeeks: "40" }],
    [{ gestationWeeks: "" }],
    [{ gestationWeeks: "30", gestationExtraDays: "7" }],
  ])("refuses a gestation of %j", (gestation) => {
    expect(codes({ ...form, premature: "yes", ...gestation })).toEqual([
      ["gestationWeeks", "gestation-wrong"],
    ]);
  });
  it("forgets gestation when the child was not born early", () => {
    expect(addChildInput.parse({ ...form, gestationWeeks: "29" }).child.gestationDays).toBeNull();
  });
  it("keeps birth measures in SI and as typed", () => {
    const parsed = addChildInput.parse({ ...form, birthWeight: "7 lb 8 oz", birthLength: "50,5" });
    expect(parsed.child.birthWeightKg).toBeCloseTo(3.402, 3);
    expect(parsed.child.birthLengthCm).toBe(50.5);
    expect(parsed.child.typedBirth).toEqual({
      birthWeight: "7 lb 8 oz",
      weightUnit: "kg",
      birthLength: "50,5",
      lengthUnit: "cm",
    });
  });
  it("names wrong measures", () => {
    expect(codes({ ...form, birthWeight: "heavy", birthHead: "round" })).toEqual([
      ["birthWeight", "weight-wrong"],
      ["birthHead", "length-wrong"],
    ]);
  });
});

describe("a child's interests and languages", () => {
  const { id: childId, ...rest } = form;
  const edit = (more: object) => editChildInput.safeParse({ ...rest, childId, ...more });
  it("are listed with commas or on lines", () => {
    const { data } = edit({ interests: "dinosaurs, water", languages: "es\nen" });
    expect(data?.child).toMatchObject({ interests: ["dinosaurs", "water"], languages: ["es", "en"] });
  });
  it("are emptied by an empty field, and stay where the form has none", () => {
    expect(edit({ interests: "" }).data?.child).toMatchObject({ interests: [] });
    expect(edit({}).data?.child).not.toHaveProperty("interests");
  });
  it("are no more than twenty of forty characters", () => {
    const many = Array.from({ length: 21 }, (_, place) => `n${place}`).join();
    const refused = edit({ interests: many, languages: "x".repeat(41) }).error?.issues;
    expect(refused?.map(({ message }) => message)).toEqual(["chips-many", "chips-long"]);
  });
  it("says at once that consent is missing where the form asked for it", () => {
    expect(codes({ ...form, name: "", asks: "new" })).toEqual([
      ["name", "name-missing"],
      ["relation", "relation-missing"],
      ["agreed", "agree-missing"],
    ]);
    expect(codes({ ...form, asks: "new", birthWeight: "heavy", relation: "parent" })).toEqual([
      ["agreed", "agree-missing"],
      ["birthWeight", "weight-wrong"],
    ]);
    expect(codes({ ...form, asks: "new", relation: "guardian", agreed: "yes" })).toBeUndefined();
  });
  it("leaves consent alone for a family that has given it", () => {
    const [one, other] = [form.id, form.id.replace(/1$/, "2")];
    expect(codes({ ...form, familyId: one, asks: other })).toBeUndefined();
    expect(codes({ ...form, familyId: other, asks: other })).toHaveLength(2);
  });
});
