import { describe, expect, it } from "vitest";
import { placeOxygen } from "./place-oxygen.ts";

const codes = (low: number, ageMonths: number, feverish = false, flow: number | null = null) =>
  placeOxygen({ oxygenLow: low, oxygenHigh: low, oxygenFlow: flow }, ageMonths, feverish).map(
    ({ code, level }) => [code, level],
  );

describe("placeOxygen", () => {
  it.each([
    [97, 60, ["oxygen-usual", "green"]],
    [95, 100, ["oxygen-usual", "green"]],
    [94, 100, ["oxygen-below-usual", "amber"]],
    [90, 100, ["oxygen-below-usual", "amber"]],
    [89, 100, ["oxygen-low", "red"]],
    [89, 0.5, ["oxygen-low", "red"]],
    [91, 23.9, ["oxygen-bronchiolitis", "red"]],
    [92, 23.9, ["oxygen-below-usual", "amber"]],
    [91, 24, ["oxygen-below-usual", "amber"]],
    [96, 0.5, ["unplaced", null]],
  ])("%i % at %f months", (low, ageMonths, said) => {
    expect(codes(low, ageMonths)).toEqual([said]);
  });

  it("counts 95 % and less in a feverish child under 5, who may still be in the usual range", () => {
    expect(codes(96, 30, true)).toEqual([["oxygen-usual", "green"]]);
    expect(codes(95, 30, true)).toEqual([
      ["oxygen-feverish", "amber"],
      ["oxygen-usual", "green"],
    ]);
    expect(codes(95, 60, true)).toEqual([["oxygen-usual", "green"]]);
    expect(codes(91, 20, true)).toEqual([
      ["oxygen-bronchiolitis", "red"],
      ["oxygen-feverish", "amber"],
    ]);
  });

  it("leaves the lines for air alone while extra oxygen is given", () => {
    expect(codes(91, 20, true, 1.5)).toEqual([["oxygen-extra", null]]);
    expect(codes(88, 20, true, 1.5)).toEqual([
      ["oxygen-low", "red"],
      ["oxygen-extra", null],
    ]);
    expect(codes(97, 30, false, 0)).toEqual([["oxygen-usual", "green"]]);
  });

  it("goes by the lowest of what was read", () => {
    const [said] = placeOxygen({ oxygenLow: 93, oxygenHigh: 98, oxygenFlow: null }, 80, false);
    expect(said).toMatchObject({ code: "oxygen-below-usual", figures: { low: 93, high: 98, line: 95 } });
    expect(placeOxygen({ oxygenLow: null, oxygenHigh: null, oxygenFlow: 2 }, 80, false)).toEqual([]);
  });
});
