import { describe, expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { birthRecords, isBirthRecord, matching } from "./birth-records.ts";

const bornOn = "2026-03-10" as CalendarDate;
const child = {
  id: "c1",
  bornOn,
  birthWeightKg: 3.26021943805375,
  birthLengthCm: 50,
  birthHeadCm: null,
  typedBirth: { birthWeight: "7 lb 3 oz", weightUnit: "kg" },
};

describe("birthRecords", () => {
  it("keeps the day of birth as it was typed, under ids of its own", () => {
    expect(birthRecords(child, [])).toMatchObject([
      { id: "birth-weight-c1", takenOn: bornOn, typedValue: "7 lb 3 oz", typedUnit: "lb" },
      { id: "birth-length-c1", value: 50, posture: "lying", typedValue: "50", typedUnit: "cm" },
    ]);
    expect(birthRecords(child, []).every(({ id }) => isBirthRecord(id))).toBe(true);
  });
  it("leaves out a kind that was recorded on that day", () => {
    const weight = { id: "w", kind: "weight", value: 3.3, posture: null, takenOn: bornOn } as const;
    expect(birthRecords(child, [weight]).map(({ kind }) => kind)).toEqual(["length"]);
  });
  it("is filtered like the readings", () => {
    const all = birthRecords(child, []);
    expect(matching(all, { kind: "length" })).toHaveLength(1);
    expect(matching(all, { from: "2026-03-11" as CalendarDate })).toEqual([]);
    expect(matching(all, {})).toHaveLength(2);
  });
});
