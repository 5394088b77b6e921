import { describe, expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import en from "#messages/en/vaccines.json" with { type: "json" };
import es from "#messages/es/vaccines.json" with { type: "json" };
import { calendarFor, findCalendar, listCalendars } from "./calendar.ts";
import { agePartsOf } from "./calendar-age-parts.ts";
import { calendarAges, calendarChoices } from "./calendar-ages.ts";
import { parseSpan } from "./days/span.ts";

const child = (bornOn: string, sex: "female" | "male" | null = null) => ({
  bornOn: bornOn as CalendarDate,
  sex,
});
const calendar = (id: string) => findCalendar(id)!;

/** "8 weeks: DTaP/IPV/Hib/HepB 1", the dates of one child. */
const told = (id: string, bornOn: string, chosen: string[] = [], sex: "female" | "male" | null = null) =>
  calendarAges(calendar(id), child(bornOn, sex), chosen).map(
    ({ entry, from }) => `${from} ${entry.vaccine} ${entry.dose}`,
  );

describe("the calendars", () => {
  it("hold every row of the published tables", () => {
    const rows = listCalendars().map(({ id, entries }) => [id, entries.length]);
    expect(Object.fromEntries(rows)).toMatchObject({
      gb: 19,
      au: 26,
      "ca-on": 19,
      de: 16,
      fr: 16,
      "es-an": 20,
    });
    expect(new Set(listCalendars().flatMap(({ entries }) => entries.map((entry) => entry.id))).size).toBe(
      listCalendars().reduce((sum, { entries }) => sum + entries.length, 0),
    );
  });

  it("say of each row where it comes from", () => {
    const unsourced = listCalendars().flatMap(({ entries }) => entries.filter(({ source }) => source === ""));
    expect(unsourced).toEqual([]);
  });

  it("have words in every language for all they say", () => {
    const entries = listCalendars().flatMap((found) => found.entries);
    for (const words of [en, es]) {
      const has = (of: object, keys: readonly string[]) => keys.filter((key) => !(key in of));
      expect(
        has(
          words.calendars,
          listCalendars().map(({ id }) => id),
        ),
      ).toEqual([]);
      expect(
        has(
          words.limits,
          listCalendars().flatMap(({ limits }) => limits),
        ),
      ).toEqual([]);
      expect(
        has(
          words.notes,
          entries.flatMap(({ notes }) => notes),
        ),
      ).toEqual([]);
      expect(
        has(
          words.diseases,
          entries.flatMap(({ diseases }) => diseases),
        ),
      ).toEqual([]);
      expect(
        has(
          words.kinds,
          entries.map(({ kind }) => kind),
        ),
      ).toEqual([]);
      const labels = entries.map(({ dose }) => (typeof dose === "number" ? "numbered" : dose));
      expect(has(words.doses, labels)).toEqual([]);
    }
  });

  it("say that they judge nothing, but for the one with rules", () => {
    const judging = listCalendars().filter(({ judgesValidity }) => judgesValidity);
    expect(judging.map(({ id }) => id)).toEqual(["us"]);
    for (const { judgesValidity, limits } of listCalendars()) {
      expect(limits.includes("ages-only")).toBe(!judgesValidity);
    }
  });

  it("end each range after it begins", () => {
    const born = child("2025-01-31");
    const ages = listCalendars().flatMap((found) => calendarAges(found, born));
    const ended = ages.flatMap(({ from, before }) => (before ? [{ from, before }] : []));
    const early = ages.flatMap(({ from, earliest }) => (earliest ? [{ from, earliest }] : []));
    expect([ended.length > 20, early.length > 0]).toEqual([true, true]);
    for (const { from, before } of ended) expect(before > from).toBe(true);
    for (const { from, earliest } of early) expect(earliest < from).toBe(true);
  });
});

describe("the one suggested", () => {
  it.each([
    ["US", null, "us", "own"],
    ["GB", null, "gb", "own"],
    ["CA", "ON", "ca-on", "own"],
    ["CA", "BC", "ca-on", "other-region"],
    ["ES", null, "es-an", "other-region"],
    ["ES", "AN", "es-an", "own"],
    ["JP", null, "who", "any-country"],
    [null, null, "who", "any-country"],
  ])("in %s, %s is %s", (country, region, id, fit) => {
    const found = calendarFor(country, region);
    expect([found.calendar.id, found.fit]).toEqual([id, fit]);
  });
});

describe("the days of a child", () => {
  it("follow the birthday in order of age", () => {
    expect(told("gb", "2025-06-10").slice(0, 9)).toEqual([
      "2025-08-05 DTaP/IPV/Hib/HepB 1",
      "2025-08-05 MenB 1",
      "2025-08-05 Rotavirus (2-dose product) 1",
      "2025-09-02 DTaP/IPV/Hib/HepB 2",
      "2025-09-02 MenB 2",
      "2025-09-02 Rotavirus (2-dose product) 2",
      "2025-09-30 DTaP/IPV/Hib/HepB 3",
      "2025-09-30 PCV13 1",
      "2026-06-10 PCV13 2",
    ]);
  });

  it("roll over into the next month where a day is missing, as CDSi counts", () => {
    expect(told("us", "2025-08-31")).toContain("2026-03-01 DTaP 3");
  });

  it("leave out what is for other birthdays: the United Kingdom moved the second MMRV from 40 to 18 months", () => {
    const second = (bornOn: string) => told("gb", bornOn).filter((dose) => dose.includes("MMRV 2"));
    expect(second("2024-06-30")).toEqual(["2027-10-30 MMRV 2"]);
    expect(second("2025-01-01")).toEqual(["2026-07-01 MMRV 2"]);
    // For birthdays in between both rows of the table hold.
    expect(second("2024-07-01")).toEqual(["2026-01-01 MMRV 2", "2027-11-01 MMRV 2"]);
  });

  it("leave out what is for the other sex, and keep it where the sex is not known", () => {
    const hpv = (sex: "female" | "male" | null) =>
      told("who", "2020-01-01", [], sex).filter((dose) => dose.includes("HPV")).length;
    expect([hpv("female"), hpv("male"), hpv(null)]).toEqual([1, 0, 1]);
  });

  it("follow the first option where WHO leaves a choice, or the one chosen", () => {
    expect(calendarChoices(calendar("who")).get("Pneumococcal")).toEqual([
      "Pneumococcal: 3p+0",
      "Pneumococcal: 2p+1",
    ]);
    const pneumococcal = (chosen: string[]) =>
      told("who", "2025-01-01", chosen).filter((dose) => dose.includes("PCV"));
    expect(pneumococcal([])).toEqual(["2025-02-12 PCV 1", "2025-03-12 PCV 2", "2025-04-09 PCV 3"]);
    expect(pneumococcal(["Pneumococcal: 2p+1"])).toEqual([
      "2025-02-12 PCV 1",
      "2025-04-09 PCV 2",
      "2025-10-01 PCV booster",
    ]);
  });

  it("tell the days between which a range lies and from which a dose may already be given", () => {
    const [mmr] = calendarAges(calendar("us"), child("2024-05-10")).filter(
      ({ entry }) => entry.vaccine === "MMR",
    );
    expect([mmr?.from, mmr?.before]).toEqual(["2025-05-10", "2025-09-10"]);
    const [six] = calendarAges(calendar("au"), child("2025-01-01")).filter(({ entry }) => entry.dose === 1);
    expect([six?.from, six?.earliest]).toEqual(["2025-03-01", "2025-02-12"]);
  });
});

describe("the age as it is said", () => {
  const parts = (from: string, before: string | null) =>
    agePartsOf({ from: parseSpan(from), before: before === null ? null : parseSpan(before) });
  it.each([
    ["12 months", "16 months", ["12 months"], ["15 months"]],
    ["4 years", "7 years", ["4 years"], ["6 years"]],
    ["2 months", "3 months", ["2 months"], null],
    ["3 years 4 months", null, ["3 years", "4 months"], null],
    ["0 days", null, [], null],
    ["6 months", "60 months", ["6 months"], ["59 months"]],
  ])("%s, before %s", (from, before, first, last) => {
    const found = parts(from, before);
    const said = (of: typeof found.from | null) => of?.map(({ count, unit }) => `${count} ${unit}`) ?? null;
    expect([said(found.from), said(found.to)]).toEqual([first, last]);
  });
});
