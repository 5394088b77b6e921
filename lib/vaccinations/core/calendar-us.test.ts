import { expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { assess } from "./assess.ts";
import type { GivenDose } from "./assessment.ts";
import { findCalendar } from "./calendar.ts";
import { calendarAges, type DatedEntry } from "./calendar-ages.ts";
import { calendarProgress } from "./calendar-progress.ts";
import { findVaccine } from "./catalog.ts";
import { cdsiSchedule } from "./cdsi-schedule.ts";

// One vaccine for each name on the calendar; which the engine recommends, it is asked.
const codes: Readonly<Record<string, string>> = {
  HepB: "08",
  Rotavirus: "116",
  DTaP: "20",
  Hib: "48",
  PCV: "216",
  IPV: "10",
  MMR: "03",
  Varicella: "21",
  HepA: "83",
  Tdap: "115",
  HPV: "165",
  MenACWY: "136",
};

const child = { bornOn: "2008-03-10" as CalendarDate, sex: "female" as const, observations: [] };
const us = findCalendar("us")!;
const rows = calendarAges(us, child).filter(({ entry }) => entry.vaccine in codes);
const toDose = ({ entry, from }: DatedEntry): GivenDose => ({
  id: entry.id,
  givenOn: from,
  cvx: codes[entry.vaccine] ?? "",
  mvx: null,
});

it("a child who has each dose on its day is told by the engine to have it on that day", () => {
  expect(rows).toHaveLength(34);
  const told = rows.map(({ entry, from }) => {
    const before = rows.filter((other) => other.from < from).map(toDose);
    const group = findVaccine(codes[entry.vaccine] ?? "")?.groups[0];
    const { forecasts } = assess(child, before, from, cdsiSchedule());
    return [entry.id, forecasts.find((forecast) => forecast.group === group)?.recommended];
  });
  expect(told).toEqual(rows.map(({ entry, from }) => [entry.id, from]));
});

it("and every one of those doses counts, and is done on the calendar", () => {
  const doses = rows.map(toDose);
  const today = "2025-11-20" as CalendarDate;
  const { verdicts } = assess(child, doses, today, cdsiSchedule());
  expect(verdicts.filter(({ status }) => status !== "valid")).toEqual([]);
  const { rows: laid } = calendarProgress(us, child, doses, today);
  const done = laid.filter(({ state }) => state === "done").map(({ entry }) => entry.id);
  expect(done.toSorted()).toEqual(rows.map(({ entry }) => entry.id).toSorted());
});
