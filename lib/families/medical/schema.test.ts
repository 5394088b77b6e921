import { describe, expect, it } from "vitest";
import { newId } from "#lib/kernel/ids.ts";
import { medicalInput } from "./schema.ts";

const childId = newId();
const codes = (typed: object) =>
  medicalInput
    .safeParse({ childId, ...typed })
    .error?.issues.map(({ path, message }) => [path.join("."), message]);

describe("medical information", () => {
  it("takes lines, and leaves empty what is empty", () => {
    expect(medicalInput.parse({ childId, medications: "Vitamin D, 400 IU\n\n" })).toMatchObject({
      medications: ["Vitamin D, 400 IU"],
      allergies: [],
      pediatricianName: null,
      pediatricianEmail: null,
    });
  });
  it("refuses what is none or too much", () => {
    expect(codes({ pediatricianPhone: "call her", pediatricianEmail: "dr.example" })).toEqual([
      ["pediatricianPhone", "phone-wrong"],
      ["pediatricianEmail", "email-wrong"],
    ]);
    expect(codes({ allergies: "x".repeat(201) })).toEqual([["allergies", "lines-long"]]);
    expect(codes({ allergies: Array.from({ length: 31 }, (_, n) => `a${n}`).join("\n") })).toEqual([
      ["allergies", "lines-many"],
    ]);
  });
});
