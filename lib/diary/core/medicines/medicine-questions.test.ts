import { describe, expect, it } from "vitest";
import { listed } from "./dosing-cases.ts";
import type { Medicine } from "./medicine.ts";
import { questionsAbout } from "./medicine-questions.ts";

const asked = (told: Partial<Medicine>, key = "paracetamol", others: readonly Medicine[] = []) =>
  questionsAbout(listed(key, told), others, "uk").map(({ field, code }) => `${field}:${code}`);

describe("questionsAbout", () => {
  it("asks about figures that are looser than the published ones, and says both", () => {
    expect(
      questionsAbout(listed("paracetamol", { minIntervalMinutes: 180, mostDoses: 6 }), [], "uk"),
    ).toEqual([
      {
        code: "interval-looser",
        field: "minInterval",
        detail: { own: "3 h", published: "4 h", source: "paracetamol-uk" },
      },
      {
        code: "doses-looser",
        field: "mostDoses",
        detail: { own: 6, published: 4, source: "paracetamol-uk" },
      },
    ]);
  });

  it("asks by the strictest figure of several ingredients", () => {
    const both = { name: "Paracetamol with ibuprofen", minIntervalMinutes: 240, mostDoses: 4 };
    expect(questionsAbout(listed("paracetamol", both), [], "uk").map(({ detail }) => detail?.source)).toEqual(
      ["ibuprofen-uk", "ibuprofen-uk"],
    );
    expect(asked({ minIntervalMinutes: 240, mostDoses: 4 }, "ibuprofen + paracetamol")).toEqual([
      "minInterval:interval-looser",
      "mostDoses:doses-looser",
    ]);
  });

  it("asks nothing about the same figures, stricter ones, and those nobody publishes", () => {
    expect(asked({ minIntervalMinutes: 240, mostDoses: 4 })).toEqual([]);
    expect(asked({ minIntervalMinutes: 360, mostDoses: 3 })).toEqual([]);
    expect(asked({ minIntervalMinutes: 30, mostDoses: 12 }, "salbutamol")).toEqual([]);
  });

  it("asks about a rhythm that its figures forbid, over midnight too", () => {
    expect(asked({ everyMinutes: 180, mostDoses: 4 })).toEqual(["every:rhythm-close", "every:rhythm-many"]);
    expect(asked({ times: [60, 720, 1380] })).toEqual(["time1:rhythm-close"]);
    expect(asked({ times: [0, 360, 720, 1080] })).toEqual([]);
    expect(asked({ times: [0, 288, 576, 864, 1152] })).toEqual(["time1:rhythm-many"]);
    expect(asked({ times: [480] })).toEqual([]);
  });

  it("asks about a name that is on the list already", () => {
    expect(asked({ name: "CALPOL " }, "paracetamol", [listed("x", { name: "Calpol" })])).toEqual([
      "name:same-name",
    ]);
  });
});
