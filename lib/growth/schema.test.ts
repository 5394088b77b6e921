import { describe, expect, it } from "vitest";
import { correctReadingInput, recordReadingsInput } from "./schema.ts";

const childId = "0192f7a0-0000-7000-8000-000000000001";
const checkUp = {
  childId,
  checkUpId: "0192f7a0-0000-7000-8000-000000000002",
  takenOn: "2026-11-20",
  weightUnit: "kg",
  lengthUnit: "cm",
};

function codes(input: unknown) {
  const parsed = recordReadingsInput.safeParse(input);
  return parsed.error?.issues.map((issue) => [issue.path.join("."), issue.message]);
}

describe("a check-up", () => {
  it("keeps what was typed beside the SI value", () => {
    const parsed = recordReadingsInput.parse({ ...checkUp, weight: "7 lb 9 oz", head: "43,5" });
    expect(parsed.measured).toEqual([
      { kind: "weight", value: expect.closeTo(3.4303, 3), typedValue: "7 lb 9 oz", typedUnit: "lb" },
      { kind: "head", value: 43.5, typedValue: "43,5", typedUnit: "cm" },
    ]);
  });
  it("takes arms in the unit of lengths and skinfolds in millimetres, whatever they are typed in", () => {
    const parsed = recordReadingsInput.parse({
      ...checkUp,
      lengthUnit: "in",
      arm: "5.5",
      triceps: "8,5",
      subscapular: "0.7 cm",
    });
    expect(parsed.measured).toEqual([
      { kind: "arm", value: expect.closeTo(13.97, 5), typedValue: "5.5", typedUnit: "in" },
      { kind: "triceps", value: 8.5, typedValue: "8,5", typedUnit: "mm" },
      { kind: "subscapular", value: expect.closeTo(7, 9), typedValue: "0.7 cm", typedUnit: "mm" },
    ]);
    expect(codes({ ...checkUp, triceps: "thin" })).toEqual([["triceps", "skinfold-wrong"]]);
  });
  it("wants at least one measure", () => {
    expect(codes({ ...checkUp, weight: "", length: "" })).toEqual([["weight", "nothing-measured"]]);
  });
  it("names every field that is wrong, each once", () => {
    expect(codes({ ...checkUp, takenOn: "2026-02-30", weight: "heavy", length: "long" })).toEqual([
      ["weight", "weight-wrong"],
      ["length", "length-wrong"],
      ["takenOn", "date-wrong"],
    ]);
  });
  it("refuses ids that are none", () => {
    expect(codes({ ...checkUp, childId: "1", weight: "8" })).toEqual([["childId", "invalid"]]);
  });
  it("takes one confirmation or several", () => {
    expect(
      recordReadingsInput.parse({ ...checkUp, weight: "8", confirmed: "weight:weight-loss" }).confirmed,
    ).toEqual(["weight:weight-loss"]);
    expect(
      recordReadingsInput.parse({ ...checkUp, weight: "8", confirmed: ["a:b", "head:shrunk", "<script>"] })
        .confirmed,
    ).toEqual(["a:b", "head:shrunk"]);
    expect(recordReadingsInput.parse({ ...checkUp, weight: "8" }).confirmed).toEqual([]);
  });
  it("keeps a device's name only for a device", () => {
    expect(
      recordReadingsInput.parse({ ...checkUp, weight: "8", source: "manual", device: "Scale" }).device,
    ).toBeNull();
    expect(
      recordReadingsInput.parse({ ...checkUp, weight: "8", source: "device", device: "Scale" }).device,
    ).toBe("Scale");
  });
});

it("a correction wants its value", () => {
  const parsed = correctReadingInput.safeParse({ ...checkUp, readingId: childId, kind: "weight", value: "" });
  expect(parsed.error?.issues).toMatchObject([{ path: ["value"], message: "nothing-measured" }]);
});
