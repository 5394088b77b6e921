import { describe, expect, it } from "vitest";
import { placeRate } from "./place-rates.ts";

const heart = (rate: number, ageMonths: number, feverish = false) =>
  placeRate("heart", rate, ageMonths, feverish);
const breathing = (rate: number, ageMonths: number, feverish = false) =>
  placeRate("breathing", rate, ageMonths, feverish);

describe("among healthy children", () => {
  it("says between which centiles a rate lies", () => {
    expect(heart(102, 50)[0]).toMatchObject({
      code: "rate-between",
      level: "green",
      figures: { rate: 102, low: 50, lowRate: 98, high: 90, highRate: 117, fromMonths: 48, toMonths: 72 },
      source: "fleming-2011",
    });
    expect(heart(70, 50)[0]).toMatchObject({
      code: "rate-between",
      level: null,
      figures: { low: 1, high: 10 },
    });
  });

  it("says so when it is a centile itself, or lies beyond the outer ones", () => {
    expect(heart(98, 50)[0]).toMatchObject({ code: "rate-at", level: "green", figures: { centile: 50 } });
    expect(heart(131, 50)[0]).toMatchObject({ code: "rate-at", level: null, figures: { centile: 99 } });
    expect(heart(132, 50)[0]).toMatchObject({ code: "rate-above", level: "amber", figures: { value: 131 } });
    expect(heart(64, 50)[0]).toMatchObject({ code: "rate-below", level: "amber", figures: { value: 65 } });
  });

  it("has a first week of its own for the heart only, and ends at 18 years", () => {
    expect(heart(100, 0.2)[0]?.figures).toMatchObject({ lowRate: 90, highRate: 107 });
    expect(heart(100, 0.24)[0]?.code).toBe("rate-below");
    expect(breathing(40, 0.2)[0]?.figures).toMatchObject({ lowRate: 34, highRate: 43 });
    expect(heart(80, 215.9)[0]?.code).toBe("rate-between");
    expect(heart(80, 216)[0]?.code).toBe("unplaced");
    expect(heart(80, -0.1)[0]?.code).toBe("unplaced");
  });
});

describe("with a fever, under 5", () => {
  it.each([
    [160, 11.9, null],
    [161, 11.9, 160],
    [151, 12, 150],
    [150, 23.9, null],
    [141, 24, 140],
    [141, 59.9, 140],
    [190, 60, null],
  ])("a heart rate of %i at %f months", (rate, ageMonths, line) => {
    const said = heart(rate, ageMonths, true).find(({ code }) => code === "heart-feverish");
    expect(said?.figures.line ?? null).toBe(line);
    expect(heart(rate, ageMonths)).toHaveLength(1);
    if (said) expect(said).toMatchObject({ code: "heart-feverish", level: "amber", source: "nice-ng143" });
  });

  it.each([
    [59, 3, []],
    [60, 3, ["breathing-feverish-fast"]],
    [50, 8, []],
    [51, 8, ["breathing-feverish"]],
    [41, 12, ["breathing-feverish"]],
    [60, 12, ["breathing-feverish-fast"]],
    [60, 60, []],
  ])("a breathing rate of %i at %f months: %j", (rate, ageMonths, codes) => {
    const said = breathing(rate, ageMonths, true).filter(({ code }) => !code.startsWith("rate-"));
    expect(said.map(({ code }) => code)).toEqual(codes);
    expect(breathing(rate, ageMonths)).toHaveLength(1);
  });
});

it("asks once: by the line for feverish children, and not by the centile too", () => {
  const asked = (feverish: boolean) =>
    heart(160, 50, feverish).map(({ code, level, figures }) => [code, level, figures.asks]);
  expect(asked(false)).toEqual([["rate-above", "amber", "yes"]]);
  expect(asked(true)).toEqual([
    ["heart-feverish", "amber", undefined],
    ["rate-above", null, "no"],
  ]);
});

it("says nothing of a rate that was not taken", () => {
  expect(placeRate("heart", null, 50, true)).toEqual([]);
});
