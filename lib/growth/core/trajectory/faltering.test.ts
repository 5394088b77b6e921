import { describe, expect, it } from "vitest";
import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import { percentileOf } from "../lms.ts";
import type { ComparedWeight } from "./compared-weights.ts";
import { birthBand, faltering as falteringOn } from "./faltering.ts";

const bornOn = "2026-01-01" as CalendarDate;

/** Weights as [day of age, z]; day 0 is the birth weight. */
const course = (...weights: readonly (readonly [number, number])[]): readonly ComparedWeight[] =>
  weights.map(([ageDays, z]) => ({
    takenOn: addDays(bornOn, ageDays),
    ageDays,
    z,
    percentile: percentileOf(z),
    atBirth: ageDays === 0,
  }));

/** As told on the day of the last weight, or so many days later. */
const faltering = (weights: readonly ComparedWeight[], birthZ: number | null, later = 0) =>
  falteringOn(weights, birthZ, addDays(weights.at(-1)?.takenOn ?? bornOn, later));

const codes = (weights: readonly ComparedWeight[], birthZ: number | null) =>
  faltering(weights, birthZ).map(({ code }) => code);

describe("where a birth weight lies", () => {
  it.each([
    [-1.34, "below"],
    [-1.33, "within"],
    [1.33, "within"],
    [1.34, "above"],
    [null, "unknown"],
  ] as const)("z %s: %s", (z, band) => expect(birthBand(z)).toBe(band));
});

describe("a fall by NICE NG75", () => {
  it.each([
    ["below the 9th", -1.5, -0.66, false],
    ["below the 9th", -1.5, -0.67, true],
    ["between the 9th and the 91st", 0, -1.32, false],
    ["between the 9th and the 91st", 0, -1.33, true],
    ["above the 91st", 1.5, -1.99, false],
    ["above the 91st", 1.5, -2, true],
    ["of unknown birth weight", null, -1.32, false],
    ["of unknown birth weight", null, -1.33, true],
  ] as const)("of a child born %s by %s from z %s is told: %s", (_, birthZ, change, told) => {
    const peak = birthZ ?? 0;
    const start = birthZ === null ? 30 : 0;
    const weights = course([start, peak], [120, peak + change]);
    expect(codes(weights, birthZ).includes("faltering")).toBe(told);
  });

  it("is counted from the highest weight, not from birth", () => {
    const weights = course([0, -0.5], [90, 0.4], [200, -1]);
    expect(faltering(weights, -0.5)).toMatchObject([
      { code: "faltering", severity: "ask", detail: { spaces: 2, needed: 2, since: "2026-04-01" } },
    ]);
  });

  it("counts as many spaces as were crossed", () => {
    expect(faltering(course([0, 0.5], [300, -1.6]), 0.5)[0]?.detail).toMatchObject({ spaces: 3 });
    expect(faltering(course([0, -1.4], [300, -2.1]), -1.4)[0]?.detail).toMatchObject({ spaces: 1 });
  });

  it("is over when the child has climbed again", () => {
    expect(codes(course([0, 0], [90, -1.5], [200, -0.6]), 0)).toEqual([]);
  });

  it("is nothing of a birth weight alone", () => {
    expect(codes(course([0, -2.5]), -2.5)).toEqual([]);
    expect(codes([], null)).toEqual([]);
  });
});

describe("a fall that has ended", () => {
  const fall = [
    [0, 0.5],
    [90, -0.9],
  ] as const;

  it("is told, and no longer asked about, after half a year on one line", () => {
    const weights = course(...fall, [180, -1], [270, -0.95]);
    expect(faltering(weights, 0.5)).toMatchObject([
      { code: "faltering", severity: "watch", detail: { settledSince: "2026-04-01" } },
    ]);
  });

  it.each([
    ["179 days", course(...fall, [180, -1], [269, -0.95])],
    ["two weights", course(...fall, [270, -0.95])],
    ["a line that still falls", course(...fall, [180, -1.1], [270, -1.24])],
  ])("is asked about after %s", (_, weights) => {
    expect(faltering(weights, 0.5)[0]?.severity).toBe("ask");
  });
});

describe("a weight below the 2nd centile", () => {
  it.each([
    [-2, []],
    [-2.01, ["low-weight"]],
  ])("at z %s: %s", (z, expected) => {
    expect(codes(course([30, z], [60, z]), null)).toEqual(expected);
  });

  it.each([
    [-3, 0, "ask", false],
    [-3.01, 0, "call", true],
    [-3.01, 31, "call", true],
    [-3.01, 32, "ask", true],
  ])("at z %s, %s days later: %s", (z, later, severity, severe) => {
    expect(faltering(course([30, z], [60, z]), null, later)).toMatchObject([
      { severity, detail: { severe } },
    ]);
  });

  it("is told beside a fall", () => {
    expect(codes(course([0, -0.5], [200, -2.2]), -0.5)).toEqual(["faltering", "low-weight"]);
  });
});
