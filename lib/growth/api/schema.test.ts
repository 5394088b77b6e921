import { describe, expect, it } from "vitest";
import { newId } from "#lib/kernel/ids.ts";
import { mostAtOnce, newReading, newReadings, readingPatch, readingsQuery } from "./schema.ts";

const weight = { kind: "weight", value: 7.35, unit: "kg", takenOn: "2026-05-01" };
const isTaken = (more: object) => newReading.safeParse({ ...weight, ...more }).success;

describe("a new reading", () => {
  it("is a kind, a value in a unit, and a day", () => {
    expect(newReading.parse(weight)).toEqual(weight);
    expect(
      isTaken({
        id: newId(),
        posture: "lying",
        source: "device",
        estimated: true,
        confirm: ["value:shrunk"],
      }),
    ).toBe(true);
    for (const name of Object.keys(weight)) expect(isTaken({ [name]: undefined }), name).toBe(false);
  });

  it("is a number, not a text, and no more than a number", () => {
    for (const value of ["7.35", null, Number.NaN, Number.POSITIVE_INFINITY, [7.35]])
      expect(isTaken({ value })).toBe(false);
  });

  it("was taken on a day there is", () => {
    for (const takenOn of [
      "2026-02-29",
      "2026-5-1",
      "01/05/2026",
      "2026-05-01T07:00",
      "0000-01-01",
      20260501,
      "",
    ])
      expect(isTaken({ takenOn }), String(takenOn)).toBe(false);
    expect(isTaken({ takenOn: "2024-02-29" })).toBe(true);
  });

  it("says nothing that is not understood, and no more than is kept", () => {
    expect(isTaken({ taken_on: "2026-05-01" })).toBe(false);
    expect(isTaken({ note: "x".repeat(2001) })).toBe(false);
    expect(isTaken({ device: "x".repeat(121) })).toBe(false);
    expect(isTaken({ confirm: Array(11).fill("value:shrunk") })).toBe(false);
    expect(isTaken({ confirm: ["value shrunk"] })).toBe(false);
    expect(isTaken({ id: newId().toUpperCase() })).toBe(false);
    expect(isTaken({ id: "01a1fc2b" })).toBe(false);
  });

  it("comes alone or among up to five hundred", () => {
    const many = (count: number) => newReadings.safeParse({ readings: Array(count).fill(weight) }).success;
    expect([many(0), many(1), many(mostAtOnce), many(mostAtOnce + 1)]).toEqual([false, true, true, false]);
    expect(newReadings.safeParse(weight).success).toBe(true);
    expect(newReadings.safeParse({ ...weight, readings: [weight] }).success).toBe(false);
  });
});

it("a correction changes what it names; its kind, child and id are not among it", () => {
  expect(readingPatch.parse({ note: null })).toEqual({ note: null });
  for (const name of ["kind", "childId", "id", "recordedBy"])
    expect(readingPatch.safeParse({ [name]: "x" }).success, name).toBe(false);
});

it("a list is asked for in hundreds, unless it is said otherwise", () => {
  expect(readingsQuery.parse({})).toEqual({ limit: 100 });
  expect(readingsQuery.parse({ limit: "5", include: "assessment" })).toEqual({
    limit: 5,
    include: "assessment",
  });
  for (const limit of ["0", "501", "1.5", "x", "-1"])
    expect(readingsQuery.safeParse({ limit }).success, limit).toBe(false);
  expect(readingsQuery.safeParse({ from: "2024-02-29", to: "2026-01-01" }).success).toBe(true);
  for (const day of ["0000-01-01", "2026-02-29", "today", ""])
    for (const name of ["from", "to"])
      expect(readingsQuery.safeParse({ [name]: day }).error?.issues[0]?.message, day).toBe("date-wrong");
});
