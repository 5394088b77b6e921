import { describe, expect, it } from "vitest";
import { listed } from "./dosing-cases.ts";
import { decidingFigure, ingredientOf, limitsOf } from "./limits.ts";

const calpol = listed("paracetamol", { id: "calpol", minIntervalMinutes: 300 });
const drops = listed("paracetamol", { id: "drops", minIntervalMinutes: 360, mostDoses: 3 });
const night = listed("paracetamol", { id: "night", mostDoses: 2, mostAmount: 40, usualUnit: "mL" });
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
      amount: { most: 40, unit: "mL" },
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
    const { interval, amount } = limitsOf({ medicineId: null, key: "ibuprofen" }, list, "uk");
    expect([interval.own, decidingFigure(interval), amount]).toEqual([null, 360, null]);
    expect(decidingFigure(limits("calpol").interval)).toBe(300);
    expect(decidingFigure(limitsOf({ medicineId: null, key: "zinc" }, list, "uk").doses)).toBeNull();
  });
});

it("a dose from the list counts by the list's ingredient, even where that was put right later", () => {
  const apotel = listed("paracetamol", { id: "apotel", name: "Apotel" });
  expect(ingredientOf({ medicineId: "apotel", key: "apotel" }, [apotel])).toBe("paracetamol");
  expect(ingredientOf({ medicineId: "gone", key: "apotel" }, [apotel])).toBe("apotel");
});
