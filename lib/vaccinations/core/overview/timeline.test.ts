import { describe, expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { doseRecords } from "#scripts/test/dose-records.ts";
import { assessRecord } from "../assess-record.ts";
import { findCalendar } from "../calendar.ts";
import type { DoseRecord } from "../dose-record.ts";
import { ageStagesOf } from "./age-stages.ts";
import { progressOf } from "./calendar-of-child.ts";
import { closuresIn } from "./closure.ts";
import { doseRows } from "./dose-rows.ts";
import { aheadByCalendar, aheadByRules } from "./doses-ahead.ts";
import { groupStandings } from "./group-standing.ts";
import { timelineRows, timelineStages } from "./timeline.ts";

const day = (text: string) => text as CalendarDate;
const bornOn = day("2025-01-10");
const today = day("2025-04-01");
const child = { bornOn, sex: "female" as const };

function viewOf(doses: DoseRecord[], calendarId: string, on = today) {
  const calendar = findCalendar(calendarId)!;
  const assessment = assessRecord(child, { doses, profile: { observations: [] } }, on);
  const { rows } = progressOf(calendar, child, { doses }, on);
  const standings = groupStandings(assessment, { doses, decisions: [] }, bornOn, on);
  return {
    assessment,
    ahead: calendar.judgesValidity
      ? aheadByRules(standings, rows, bornOn, on)
      : aheadByCalendar(rows, assessment, on, closuresIn(assessment.forecasts, new Set())),
  };
}

it("a day belongs to the visit it was meant for", () => {
  const stages = [
    "2025-01-09",
    "2025-01-11",
    "2025-02-20",
    "2025-02-21",
    "2025-04-18",
    "2026-01-09",
    "2026-01-10",
  ];
  const stageOf = ageStagesOf(bornOn);
  expect(stages.map((on) => stageOf(day(on)))).toEqual([
    ...["birth", "birth", "m1", "m2", "m4", "m9", "m12"],
  ]);
  expect(stageOf(day("2060-01-01"))).toBe("y16");
});

describe("what is to come", () => {
  it("by the rules: the next dose of a group, today where it is overdue, and then the calendar's later ones", () => {
    const { ahead } = viewOf(doseRecords(["08", "2025-01-11"]), "us");
    const hepB = ahead.filter(({ slug }) => slug === "hepb");
    // The second dose is in time until 3 months and 4 weeks; the third is planned for 6 months.
    expect(hepB.map(({ kind, on, doseNumber }) => [kind, on, doseNumber])).toEqual([
      ["now", today, 2],
      ["planned", "2025-07-10", null],
    ]);
    expect(ahead.filter(({ slug }) => slug === "mmr").map(({ kind }) => kind)).toEqual(["next", "planned"]);
  });

  it("by the rules: nothing from the 19th birthday on", () => {
    const tdap = doseRecords(["115", "2036-01-10"]);
    const doses = [...doseRecords(["20", "2025-03-10"], ["20", "2025-05-10"], ["20", "2025-07-10"]), ...tdap];
    const on = day("2040-01-10");
    const assessment = assessRecord(child, { doses, profile: { observations: [] } }, on);
    const group = assessment.forecasts.find((forecast) => forecast.group === "DTaP/Tdap/Td");
    expect(group?.recommended).toBe("2046-01-10");
    expect(viewOf(doses, "us", on).ahead.filter(({ slug }) => slug === "dtap-tdap-td")).toEqual([]);
  });

  it("by a calendar alone: what is open of each group once, what the child is too old for not at all", () => {
    const { ahead } = viewOf([], "gb");
    const open = ahead.filter(({ kind }) => kind === "open").map(({ slug }) => slug);
    expect(open).toContain("dtap-tdap-td");
    expect(open).toHaveLength(new Set(open).size);
    expect(ahead.length).toBeGreaterThan(open.length);
    expect(ahead.every(({ kind, on }) => (kind === "open" ? on === today : on > today))).toBe(true);
    expect(open).toContain("rotavirus");
    const older = viewOf([], "gb", day("2026-04-01")).ahead.map(({ slug }) => slug);
    expect(older).toContain("polio");
    expect(older).not.toContain("rotavirus");
  });
});

it("the list by age and the table by disease hold the same doses", () => {
  const doses = doseRecords(["08", "2025-01-11"], ["19", "2025-01-11"], ["146", "2025-03-12"]);
  const { assessment, ahead } = viewOf(doses, "us");
  const stages = timelineStages(doses, ahead, bornOn, today);
  expect(stages.filter(({ isNow }) => isNow).map(({ stage }) => stage)).toEqual(["m2"]);
  expect(stages.flatMap(({ given: inStage }) => inStage)).toEqual(doses);
  const rows = timelineRows(doseRows(assessment, doses, bornOn), ahead, bornOn, ["hepb", "mmr"]);
  expect(rows.slice(0, 2).map(({ slug }) => slug)).toEqual(["hepb", "mmr"]);
  const cells = rows.flatMap((row) => [...row.cells.values()]);
  expect(new Set(cells.flatMap((cell) => cell.given.map(({ dose }) => dose.id))).size).toBe(3);
  expect(cells.flatMap((cell) => cell.ahead)).toHaveLength(ahead.length);
  expect(stages.flatMap((stage) => stage.ahead)).toHaveLength(ahead.length);
});
