import { describe, expect, it } from "vitest";
import { listed } from "./dosing-cases.ts";
import { contentsOf, decidingFigure, ingredientsOf, limitsOf } from "./limits.ts";

const calpol = listed("paracetamol", { id: "calpol", minIntervalMinutes: 300 });
const drops = listed("paracetamol", { id: "drops", minIntervalMinutes: 360, mostDoses: 3 });
const night = listed("paracetamol", { id: "night", mostDoses: 2 });
const list = [calpol, drops, night];
const limits = (medicineId: string | null) => limitsOf({ medicineId, key: "paracetamol" }, list, "uk");

describe("limitsOf", () => {
  it("takes what the medicine itself says", () => {
    expect(limits("calpol").interval).toEqual({
      own: 300,
      published: { figure: 240, source: "paracetamol-uk" },
    });
    expect(limits("drops").doses.own).toBe(3);
  });

  it("takes the strictest of the others with its ingredient for what it does not say", () => {
    expect(limits("calpol").doses.own).toBe(2);
    expect(limits("night").interval.own).toBe(360);
    expect(limits(null)).toMatchObject({
      interval: { own: 360 },
      doses: { own: 2 },
    });
  });

  it("lets what was said of one product make no other looser", () => {
    const loose = [listed("paracetamol", { id: "loose", minIntervalMinutes: 120, mostDoses: 8 })];
    const of = (medicineId: string | null) => limitsOf({ medicineId, key: "paracetamol" }, loose, "uk");
    const figures = (medicineId: string | null) => {
      const { interval, doses } = of(medicineId);
      return [interval, doses].map(decidingFigure);
    };
    expect(figures("loose")).toEqual([120, 8]);
    expect(figures(null)).toEqual([240, 4]);
  });

  it("borrows any figure where none is published", () => {
    const own = [listed("zinc", { id: "zinc", minIntervalMinutes: 60, mostDoses: 9 })];
    expect(limitsOf({ medicineId: null, key: "zinc" }, own, "uk")).toMatchObject({
      interval: { own: 60, published: null },
      doses: { own: 9, published: null },
    });
  });

  it("leaves the published figure alone where the family says nothing", () => {
    const { interval } = limitsOf({ medicineId: null, key: "ibuprofen" }, list, "uk");
    expect([interval.own, decidingFigure(interval)]).toEqual([null, 360]);
    expect(decidingFigure(limits("calpol").interval)).toBe(300);
    expect(decidingFigure(limitsOf({ medicineId: null, key: "zinc" }, list, "uk").doses)).toBeNull();
  });
});

it("a dose from the list counts by the list's ingredient, even where that was put right later", () => {
  const apotel = listed("paracetamol", { id: "apotel", name: "Apotel" });
  expect(ingredientsOf({ medicineId: "apotel", key: "apotel" }, [apotel])).toEqual(["paracetamol"]);
  expect(ingredientsOf({ medicineId: "gone", key: "apotel" }, [apotel])).toEqual(["apotel"]);
});

describe("a product of several ingredients", () => {
  it("is of those its key, its name and the list tell", () => {
    const joined = listed("paracetamol + codeine", { id: "joined", name: "Night pills" });
    const both = ["paracetamol", "codeine"];
    expect(contentsOf(joined)).toEqual(both);
    expect(ingredientsOf({ medicineId: "joined", key: "night pills" }, [joined])).toEqual(both);
    expect(ingredientsOf({ medicineId: "gone", key: "paracetamol + codeine" }, [])).toEqual(both);
    expect(
      ingredientsOf({ medicineId: null, key: "paracetamol", name: "Paracetamol and phenylephrine" }, []),
    ).toEqual(["paracetamol", "phenylephrine"]);
    expect(
      ingredientsOf({ medicineId: null, key: "vitamin c + zinc", name: "Vitamin C + zinc" }, []),
    ).toEqual(["vitamin c", "zinc"]);
  });

  it("goes by its own figures, unless another product with the ingredient has a stricter one", () => {
    const both = listed("paracetamol", {
      ...{ id: "both", name: "Ibuprofen with paracetamol", minIntervalMinutes: 240, mostDoses: 4 },
    });
    const own = { medicineId: "both", key: "paracetamol" };
    const figures = (medicines: (typeof both)[], key: string) => {
      const { interval, doses } = limitsOf(own, medicines, "uk", key);
      return [interval.own, interval.published?.figure, doses.own, doses.published?.figure];
    };
    expect(figures([both], "ibuprofen")).toEqual([240, 360, 4, 3]);
    expect(figures([both], "paracetamol")).toEqual([240, 240, 4, 4]);
    const syrup = listed("ibuprofen", { id: "syrup", minIntervalMinutes: 480, mostDoses: 2 });
    expect(figures([both, syrup], "ibuprofen")).toEqual([480, 360, 2, 3]);
    expect(figures([both, syrup], "paracetamol")).toEqual([240, 240, 4, 4]);
  });
});
