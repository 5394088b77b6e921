import { addMonths, type CalendarDate } from "#lib/kernel/dates.ts";
import type { Assessment } from "../assessment.ts";
import type { CalendarRow } from "../calendar-progress.ts";
import { slugOf } from "../slug.ts";
import type { Closure } from "./closure.ts";
import type { DoseRow } from "./dose-rows.ts";
import { groupOf } from "./group-of.ts";
import { CHILDHOOD_MONTHS, type GroupStanding } from "./group-standing.ts";

/**
 * A dose to come, on the day it is recommended from, or today where that is past. `overdue`, `now`: it is due; `next`: the rules
 * forecast it; `planned`: a calendar has it at that age; `open`: a calendar had it at an age that is reached.
 */
export type DoseAhead = Pick<DoseRow, "of" | "slug"> & {
  readonly on: CalendarDate;
  readonly kind: "overdue" | "now" | "next" | "planned" | "open";
  readonly doseNumber: number | null;
};

/** What the rules forecast, a dose a group, and after it what the calendar they belong to has at later ages; nothing from the 19th birthday on. */
export function aheadByRules(
  standings: readonly GroupStanding[],
  rows: readonly CalendarRow[],
  bornOn: CalendarDate,
  today: CalendarDate,
): readonly DoseAhead[] {
  const until = addMonths(bornOn, CHILDHOOD_MONTHS);
  return standings.flatMap(({ forecast, status, decision }) => {
    const { group, antigens, recommended, doseNumber } = forecast;
    if (forecast.status !== "not-complete" || recommended === null || decision) return [];
    if (recommended >= until) return [];
    const place = { of: "groups", slug: slugOf(group) } as const;
    const isNow = status === "overdue" || status === "due";
    const kind = status === "overdue" ? "overdue" : isNow ? "now" : "next";
    const next: DoseAhead = { ...place, on: isNow ? today : recommended, kind, doseNumber };
    const later = rows.filter(
      ({ entry, state, from }) =>
        state === "later" &&
        from > next.on &&
        from < until &&
        entry.antigens.some((antigen) => antigens.includes(antigen)),
    );
    return [
      next,
      ...later.map(({ from }) => ({ ...place, on: from, kind: "planned", doseNumber: null }) as const),
    ];
  });
}

/**
 * What a calendar still has for a child, by vaccine group where its antigens are in one. Of a group, all that is open is told once;
 * what is closed for the child (see Closure), not at all.
 */
export function aheadByCalendar(
  rows: readonly CalendarRow[],
  { forecasts }: Assessment,
  today: CalendarDate,
  closureOf: (diseases: readonly string[]) => Closure | null,
): readonly DoseAhead[] {
  const ahead = new Map<string, DoseAhead>();
  for (const { entry, state, from, missing } of rows) {
    if (state !== "due" && state !== "later" && state !== "started") continue;
    const isOpen = from <= today;
    const doseNumber = typeof entry.dose === "number" ? entry.dose : null;
    for (const disease of missing) {
      const forecast = groupOf(disease, forecasts);
      if (closureOf([disease])) continue;
      const place = forecast
        ? ({ of: "groups", slug: slugOf(forecast.group) } as const)
        : ({ of: "diseases", slug: disease } as const);
      const on = isOpen ? today : from;
      const key = `${place.slug} ${on}`;
      if (!ahead.has(key)) ahead.set(key, { ...place, on, kind: isOpen ? "open" : "planned", doseNumber });
    }
  }
  return [...ahead.values()];
}
