import { describe, expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { assessRecord } from "../assess-record.ts";
import type { DecisionRecord, DoseRecord } from "../dose-record.ts";
import { type GroupStanding, groupStandings } from "./group-standing.ts";
import { isSharedDecision } from "./shared-decision.ts";
import { standingSections } from "./standing-sections.ts";

const day = (text: string) => text as CalendarDate;
const bornOn = day("2025-01-10");
const today = day("2026-03-01");

const dose = (cvx: string, givenOn: string, more: Partial<DoseRecord> = {}): DoseRecord => ({
  ...{
    id: `${cvx} ${givenOn}`,
    visitId: givenOn,
    cvx,
    givenOn: day(givenOn),
    precision: "day",
    source: "card",
  },
  ...{ mvx: null, product: null, lot: null, expiresOn: null, provider: null, site: null, route: null },
  ...{ nextDueOn: null, flaw: null, verifiedBy: null, note: null, recordedBy: null, reactions: [] },
  ...more,
});

const postponed = (vaccineGroup: string, untilOn: CalendarDate | null): DecisionRecord => ({
  ...{
    id: vaccineGroup,
    kind: "postponed",
    vaccineGroup,
    decidedOn: day("2026-01-02"),
    untilOn,
    reason: null,
  },
});

function standingsOf(doses: readonly DoseRecord[], decisions: readonly DecisionRecord[] = []) {
  const profile = { calendar: "us", observations: [] };
  const assessment = assessRecord({ bornOn, sex: "female" }, { doses, profile }, today);
  return groupStandings(assessment, { doses, decisions }, bornOn, today);
}

const of = (standings: readonly GroupStanding[], group: string) =>
  standings.find(({ forecast }) => forecast.group === group);

describe("where a child stands with a vaccine group", () => {
  it("counts the doses that count, and tells what the clinic said at the latest one", () => {
    const told = day("2025-06-01");
    const standings = standingsOf([
      dose("08", "2025-01-11", { nextDueOn: day("2025-02-11") }),
      dose("08", "2025-02-20", { nextDueOn: told }),
      dose("10", "2025-01-20"),
    ]);
    expect(of(standings, "HepB")).toMatchObject({ given: 2, toldOn: told, status: "due" });
    // Six weeks is the least age: the polio dose at ten days does not count.
    expect(of(standings, "Polio")).toMatchObject({ given: 0, toldOn: null });
  });

  it("knows when a date rests on a month or a year", () => {
    const standings = standingsOf([dose("08", "2025-02-01", { precision: "month" })]);
    expect(of(standings, "HepB")?.isEstimated).toBe(true);
    expect(of(standings, "Polio")?.isEstimated).toBe(false);
  });

  it("leaves out what nobody is given before the 19th birthday, and what is not for this child", () => {
    const groups = standingsOf([]).map(({ forecast }) => forecast.group);
    expect(groups).toContain("Meningococcal B");
    expect(groups).not.toContain("Zoster");
    expect(groups).not.toContain("Rabies");
  });
});

describe("what a parent looks for", () => {
  it("has the overdue first, then what is due the longest", () => {
    const { now } = standingSections(standingsOf([]));
    const overdue = now.map(({ status }) => status === "overdue");
    expect(overdue).toEqual(overdue.toSorted((a, b) => Number(b) - Number(a)));
    expect(overdue).toContain(true);
    const days = now.filter(({ status }) => status === "overdue").map(({ forecast }) => forecast.recommended);
    expect(days).toEqual(days.toSorted());
  });

  it("tells what is postponed apart, until its day has come", () => {
    const postponedUntil = (until: string) =>
      standingSections(standingsOf([], [postponed("Polio", day(until))]));
    expect(of(postponedUntil("2026-03-02").decided, "Polio")?.decision?.kind).toBe("postponed");
    const over = postponedUntil("2026-03-01");
    expect(over.decided).toEqual([]);
    expect(of(over.now, "Polio")).toMatchObject({ decision: null, lapsed: { kind: "postponed" } });
  });

  it("does not tell of a refusal where nothing is to come any more", () => {
    const doses = [dose("08", "2025-01-11"), dose("08", "2025-02-20"), dose("08", "2025-07-20")];
    const { decided, done } = standingSections(standingsOf(doses, [postponed("HepB", null)]));
    expect(decided).toEqual([]);
    expect(of(done, "HepB")?.given).toBe(3);
  });
});

it("knows from the calendar what is decided together with the doctor", () => {
  expect(isSharedDecision({ antigens: ["COVID-19"] })).toBe(true);
  expect(isSharedDecision({ antigens: ["Measles", "Mumps", "Rubella"] })).toBe(false);
  expect(isSharedDecision({ antigens: ["Rabies"] })).toBe(false);
});
