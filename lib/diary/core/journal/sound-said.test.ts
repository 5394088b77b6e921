import { describe, expect, it } from "vitest";
import { readSaid, type Said } from "./read-entry.ts";
import { Remarks } from "./remark.ts";
import { soundSaid } from "./sound-said.ts";

const empty: Said = readSaid([], () => "other", new Remarks());
const pain = {
  ...{ location: "head", name: null, text: "6-8", levels: [6, 8], low: 6, high: 8, mean: 7, band: null },
  ...{ scale: null, rater: "unknown", items: null },
} as const;
const intake = {
  ...{
    medicineId: "x",
    key: "a",
    name: "A",
    text: "5mg",
    amount: 5,
    unit: "mg",
    perAmount: null,
    perUnit: null,
  },
  ...{ count: null, route: null, noticed: [] },
};

describe("soundSaid", () => {
  it("takes what the record can keep, and no medicine of another's list", () => {
    const said = {
      ...empty,
      pains: [pain],
      intakes: [intake],
      oxygenLow: 95,
      oxygenHigh: 97,
      temperature: 38.5,
    };
    expect(soundSaid(said)).toEqual({ ...said, intakes: [{ ...intake, medicineId: null }] });
    expect(soundSaid({})).toBeNull();
    expect(soundSaid(null)).toBeNull();
  });

  it.each<[string, object]>([
    ["a level beyond 10", { pains: [{ ...pain, levels: [6, 11] }] }],
    ["levels and figures that do not go together", { pains: [{ ...pain, levels: [] }] }],
    ["a mean beyond its levels", { pains: [{ ...pain, mean: 9 }] }],
    ["a band beside figures", { pains: [{ ...pain, band: "mild" }] }],
    ["a place nobody knows", { pains: [{ ...pain, location: "elsewhere" }] }],
    ["a dose below nothing", { intakes: [{ ...intake, amount: -5 }] }],
    ["a medication without a name", { intakes: [{ ...intake, name: "" }] }],
    ["half a saturation", { oxygenLow: 95 }],
    ["a lowest above the highest", { oxygenLow: 97, oxygenHigh: 95 }],
    ["a pressure the wrong way round", { systolic: 60, diastolic: 90 }],
    ["a way of measuring without a measure", { method: "oral" }],
    ["half a night", { sleepMinutes: 450, sleepFrom: "2026-05-22T20:00:00.000Z" }],
    [
      "a night that ends before it begins",
      {
        ...{ sleepMinutes: 450, sleepFrom: "2026-05-23T20:00:00.000Z", sleepTo: "2026-05-23T05:00:00.000Z" },
      },
    ],
    ["a mood of 6", { mood: 6 }],
    ["a half mood", { mood: 2.5 }],
    ["a note that is none", { note: ["x"] }],
    ["a sign the database cannot keep", { note: "a\u0000b" }],
    ["half a character", { typed: { oxygen: "\ud800" } }],
    ["infinity", { heartRate: Number.POSITIVE_INFINITY }],
  ])("refuses %s", (_, change) => {
    expect(soundSaid({ ...empty, ...change })).toBeNull();
  });
});
