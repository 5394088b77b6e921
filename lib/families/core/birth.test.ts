import { describe, expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { checkBirth, checkBirthday } from "./birth.ts";

const today = "2026-03-10" as CalendarDate;
const birth = {
  bornOn: "2026-03-10" as CalendarDate,
  birthWeightKg: 3.4,
  birthLengthCm: 50,
  birthHeadCm: 35,
};

describe("checkBirth", () => {
  it("takes a child born today", () => {
    expect(checkBirth(birth, today)).toMatchObject({ ok: true });
  });
  it("takes a child whose birth measures nobody wrote down", () => {
    expect(
      checkBirth({ ...birth, birthWeightKg: null, birthLengthCm: null, birthHeadCm: null }, today).ok,
    ).toBe(true);
  });
  it.each([
    [{ bornOn: "2026-03-11" as CalendarDate }, { bornOn: "born-future" }],
    [{ bornOn: "1999-01-01" as CalendarDate }, { bornOn: "born-long-ago" }],
    [{ birthWeightKg: 34 }, { birthWeight: "birth-weight-range" }],
    [{ birthLengthCm: 5 }, { birthLength: "birth-length-range" }],
    [{ birthHeadCm: 350 }, { birthHead: "birth-head-range" }],
  ])("refuses %j", (change, fields) => {
    expect(checkBirth({ ...birth, ...change }, today)).toEqual({ ok: false, code: "invalid", fields });
  });
});

describe("checkBirthday", () => {
  it("asks about a birthday that readings come before, until it is confirmed", () => {
    expect(checkBirthday(0, [])).toMatchObject({ ok: true });
    expect(checkBirthday(2, [])).toMatchObject({
      code: "questioned",
      questions: [{ code: "readings-before", field: "bornOn", detail: { count: 2 } }],
    });
    expect(checkBirthday(2, ["bornOn:readings-before"])).toMatchObject({ ok: true });
  });
});
