import { describe, expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { newId } from "#lib/kernel/ids.ts";
import type { ReadingKind } from "../../core/reading.ts";
import { correctReadingInput } from "../../schema.ts";
import { checkUpsOf, type NamedUnit, standingTwice, toMeasured } from "./entry.ts";

it("knows which unit a measure is given in", () => {
  const isTaken = (kind: ReadingKind, unit: NamedUnit) => toMeasured({ kind, value: 8, unit }) !== null;
  expect(isTaken("weight", "oz")).toBe(true);
  expect(isTaken("weight", "cm")).toBe(false);
  expect(isTaken("length", "kg")).toBe(false);
  expect(isTaken("length", "mm")).toBe(false);
  expect(isTaken("triceps", "mm")).toBe(true);
  expect(isTaken("triceps", "cm")).toBe(false);
});

it.each([
  ["weight", 3.312, "kg", 3.312],
  ["weight", 3.312, "g", 0.003312],
  ["weight", 350.125, "g", 0.350125],
  ["weight", 3312, "g", 3.312],
  ["weight", 7.125, "lb", 3.23184563625],
  ["weight", 114.125, "oz", 3.235389326640625],
  ["length", 50.125, "cm", 50.125],
  ["length", 19.625, "in", 49.8475],
  ["head", 35.125, "cm", 35.125],
  ["arm", 4.375, "in", 11.1125],
  ["triceps", 8.125, "mm", 8.125],
  ["subscapular", 10.5, "mm", 10.5],
] as const)("takes %s %d %s for the number it is", (kind, value, unit, stored) => {
  const measured = toMeasured({ kind, value, unit });
  expect(measured?.value).toBeCloseTo(stored, 10);
  expect(measured?.typedUnit).toBe(unit === "oz" ? "lb" : unit);
  const typed = { readingId: newId(), childId: newId(), kind, value: measured?.typedValue };
  const units = { weightUnit: measured?.typedUnit, lengthUnit: measured?.typedUnit, takenOn: "2026-05-01" };
  const opened = correctReadingInput.parse({ ...typed, ...units });
  expect(opened.measured?.value, "a form opened on it reads the same").toBeCloseTo(stored, 10);
});

describe("readings of one call", () => {
  const of = (kind: "weight" | "length" | "head", takenOn: string) => ({
    kind,
    takenOn: takenOn as CalendarDate,
  });

  it("make a check-up where they were taken on one day, and a new one for a measure that stands twice", () => {
    const sent = [
      of("weight", "2026-05-01"),
      of("length", "2026-05-01"),
      of("weight", "2026-05-02"),
      of("weight", "2026-05-01"),
      of("head", "2026-05-02"),
    ];
    expect(checkUpsOf(sent)).toEqual([0, 0, 1, 2, 1]);
    expect(checkUpsOf([])).toEqual([]);
  });

  it("stand twice by their id", () => {
    const sent = [
      { id: "a", at: "readings.0." },
      { id: "b", at: "readings.1." },
      { id: "a", at: "readings.2." },
    ];
    expect(standingTwice(sent)).toEqual(["readings.2."]);
  });
});
