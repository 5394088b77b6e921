import { describe, expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { cdsiSchedule } from "./cdsi-schedule.ts";
import { toDayNumber } from "./days/day-number.ts";
import { checkDoseSlips, type DoseDraft, type DoseSituation } from "./dose-slips.ts";
import { vaccineDays } from "./dose-slips-age.ts";

const day = (text: string) => text as CalendarDate;
const bornOn = day("2025-03-10");

const situation = (told: Partial<DoseSituation> = {}): DoseSituation => ({
  bornOn,
  today: day("2026-06-01"),
  givenOn: day("2025-05-12"),
  precision: "day",
  known: [],
  isAlike: (one, other) => one === other,
  daysFor: (cvx) => vaccineDays(cdsiSchedule(), cvx, toDayNumber(bornOn)),
  confirmed: [],
  ...told,
});
const dose = (told: Partial<DoseDraft> = {}): DoseDraft => ({
  place: 1,
  cvx: "08",
  expiresOn: null,
  nextDueOn: null,
  ...told,
});
const show = { date: (date: CalendarDate) => `${date}`, vaccine: (cvx: string) => `CVX ${cvx}` };

function asked(doses: readonly DoseDraft[], told: Partial<DoseSituation> = {}) {
  const result = checkDoseSlips(doses, situation(told), show);
  if (result.ok) return [];
  return result.questions?.map(({ field, code }) => `${field}:${code}`) ?? [result.fields];
}

describe("a dose about to be kept", () => {
  it("is asked nothing when it is usual", () => {
    expect(asked([dose(), dose({ place: 2, cvx: "110" })])).toEqual([]);
  });

  it("is refused on a day to come, but not in the month that has begun", () => {
    expect(asked([dose()], { givenOn: day("2026-06-02") })).toEqual([{ givenOn: "date-future" }]);
    expect(asked([dose()], { givenOn: day("2026-07-01"), precision: "month" })).toEqual([
      { givenYear: "date-future" },
    ]);
    expect(asked([dose({ cvx: "03" })], { givenOn: day("2026-06-01"), precision: "month" })).toEqual([]);
  });

  it("is refused twice in one form", () => {
    expect(asked([dose(), dose({ place: 3 })])).toEqual([{ vaccine3: "vaccine-twice" }]);
  });

  it("is asked about before birth, but not in the month of birth", () => {
    expect(asked([dose()], { givenOn: day("2025-03-09") })).toEqual(["givenOn:before-birth"]);
    expect(asked([dose()], { givenOn: day("2025-03-01"), precision: "month" })).toEqual([]);
    expect(asked([dose()], { givenOn: day("2025-02-01"), precision: "month" })).toEqual([
      "givenYear:before-birth",
    ]);
  });

  it.each([
    ["2025-05-09", ["vaccine1:given-twice"]],
    ["2025-05-15", ["vaccine1:given-twice"]],
    ["2025-05-16", []],
    ["2025-05-08", []],
  ])("is asked about when the same was given close to it, on %s", (givenOn, expected) => {
    const known = [{ cvx: "08", givenOn: day(givenOn), precision: "day" as const }];
    expect(asked([dose()], { known })).toEqual(expected);
    expect(asked([dose({ cvx: "110" })], { known })).toEqual([]);
    expect(asked([dose()], { known, confirmed: expected })).toEqual([]);
  });

  it("is asked about when its batch was past its last day, or its next one lies before it", () => {
    expect(asked([dose({ expiresOn: day("2025-05-11") })])).toEqual(["expiresOn1:expired-batch"]);
    expect(asked([dose({ expiresOn: day("2025-05-12") })])).toEqual([]);
    expect(asked([dose({ nextDueOn: day("2025-05-12") })])).toEqual(["nextDueOn1:due-before"]);
  });

  it("is asked about at an age at which no series of the schedule has it", () => {
    const [mmr, rotavirus] = [dose({ cvx: "03" }), dose({ cvx: "116" })];
    expect(asked([mmr])).toEqual(["vaccine1:odd-age"]);
    expect(asked([mmr], { givenOn: day("2025-10-01") }), "from six months, before travel").toEqual([]);
    expect(asked([rotavirus])).toEqual([]);
    expect(asked([rotavirus], { givenOn: day("2026-05-30") })).toEqual(["vaccine1:odd-age"]);
    expect(asked([dose({ cvx: "19" })]), "BCG is in no series").toEqual([]);
  });
});
