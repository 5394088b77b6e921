import { describe, expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { GivenDose } from "./assessment.ts";
import { findCalendar } from "./calendar.ts";
import { calendarProgress } from "./calendar-progress.ts";

const day = (text: string) => text as CalendarDate;
const child = { bornOn: day("2025-01-01"), sex: null };

/** "hexavalent 2025-03-01": a dose by CVX and day; its id is its place in the list. */
const given = (...doses: [cvx: string, on: string][]): GivenDose[] =>
  doses.map(([cvx, on], at) => ({ id: `dose-${at + 1}`, cvx, mvx: null, givenOn: day(on) }));

const progress = (id: string, doses: GivenDose[], today: string) =>
  calendarProgress(findCalendar(id)!, child, doses, day(today));

const states = (id: string, doses: GivenDose[], today: string) =>
  Object.fromEntries(
    progress(id, doses, today).rows.map(({ entry, state }) => [
      `${entry.ageText} ${entry.vaccine} ${entry.dose}`,
      state,
    ]),
  );

describe("a child on a calendar", () => {
  it("without doses: what its age has reached is due, the rest is later", () => {
    const found = states("de", [], "2025-05-01");
    expect(found["4 months PCV 2"]).toBe("due");
    expect(found["11 months PCV 3"]).toBe("later");
  });

  it("a combination counts for each of its diseases", () => {
    const { rows } = progress("gb", given(["146", "2025-02-26"]), "2025-03-01");
    const six = rows.find(({ entry }) => entry.ageText === "8 weeks" && entry.dose === 1);
    expect(six).toMatchObject({ state: "done", doseIds: ["dose-1"], missing: [] });
  });

  it("lacking a part, a combination is begun, and says what is missing", () => {
    const { rows } = progress("gb", given(["120", "2025-02-26"]), "2025-03-01");
    expect(rows[0]).toMatchObject({ state: "started", missing: ["hepb"] });
  });

  it("several vaccines together make one recommended dose", () => {
    const { rows } = progress("gb", given(["120", "2025-02-26"], ["08", "2025-02-26"]), "2025-03-01");
    expect(rows[0]).toMatchObject({ state: "done", doseIds: ["dose-1", "dose-2"] });
  });

  it("doses are matched in the order they were given, whatever order they were entered in", () => {
    const doses = given(["133", "2025-03-05"], ["133", "2025-05-05"]);
    const found = progress("de", doses, "2025-06-01");
    expect(progress("de", doses.toReversed(), "2025-06-01")).toEqual(found);
    const pneumococcal = found.rows.filter(({ entry }) => entry.vaccine === "PCV");
    expect(pneumococcal.map(({ doseIds }) => doseIds)).toEqual([["dose-1"], ["dose-2"], []]);
  });

  it("doses of another country's schedule fill the calendar in order, without a word on their validity", () => {
    const found = states(
      "es-an",
      given(["08", "2025-01-01"], ["08", "2025-02-01"], ["08", "2025-07-01"]),
      "2026-01-01",
    );
    expect(found["2 months DTPa-VPI-Hib-HB 1"]).toBe("started");
    expect(found["11 months DTPa-VPI-Hib-HB 3"]).toBe("started");
  });

  it("a dose for some children only takes none from what is for all", () => {
    const doses = given(["133", "2025-03-01"], ["133", "2025-05-01"], ["133", "2026-01-01"]);
    const found = states("au", doses, "2026-02-01");
    expect(found["12 months PCV 3"]).toBe("done");
    expect(found["6 months PCV extra"]).toBe("optional");
  });

  it("a series of unknown length is begun by its first dose", () => {
    const older = { bornOn: day("2012-01-01"), sex: null };
    const { rows } = calendarProgress(
      findCalendar("fr")!,
      older,
      given(["165", "2024-02-01"], ["165", "2024-09-01"]),
      day("2025-01-01"),
    );
    const hpv = rows.find(({ entry }) => entry.vaccine === "HPV");
    expect(hpv).toMatchObject({ state: "started", doseIds: ["dose-1", "dose-2"] });
  });

  it("a yearly dose holds for a year", () => {
    const doses = given(["140", "2025-10-01"]);
    const flu = (today: string) => states("au", doses, today)["6 months Influenza annual"];
    expect(flu("2026-09-30")).toBe("done");
    expect(flu("2026-10-01")).toBe("due");
    expect(flu("2030-01-01")).toBe("over");
  });

  it("an antibody for the first months is over after them", () => {
    expect(states("us", [], "2025-08-31")["0 days RSV antibody passive"]).toBe("due");
    expect(states("us", [], "2025-09-01")["0 days RSV antibody passive"]).toBe("over");
  });

  it("BCG, which CDSi has no rules for, is matched as well", () => {
    expect(states("who", given(["19", "2025-01-02"]), "2025-01-03")["0 days BCG 1"]).toBe("done");
  });

  it("tells the doses that the calendar has no place for", () => {
    const found = progress("gb", given(["37", "2025-12-01"], ["03", "2026-01-01"]), "2026-02-01");
    expect(found.beside).toEqual(["dose-1"]);
  });
});
