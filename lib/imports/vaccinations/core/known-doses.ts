import { toDayNumber } from "#lib/vaccinations/core/days/day-number.ts";
import { periodOf } from "#lib/vaccinations/core/dose-period.ts";
import { TWICE_WITHIN_DAYS } from "#lib/vaccinations/core/dose-slips.ts";
import type { DoseRow, KnownDose } from "./vaccination-row.ts";

/** What tells a dose from another: its day as exactly as it is known, and its vaccine. */
type Given = Pick<DoseRow, "cvx" | "givenOn" | "precision">;

/** A child's doses, found by where they came from, by what they say, or by when they were given. */
export type KnownDoses = {
  readonly byOrigin: (origin: string) => KnownDose | null;
  readonly byContent: (dose: Given) => KnownDose | null;
  /** Those given within so few days that one may be another's double. */
  readonly near: (dose: Given) => readonly Given[];
  /** Takes a dose of the file among them. */
  readonly add: (dose: Given) => void;
  /** Lets a dose be found by one more origin: that of the row of the file which tells of it. */
  readonly alias: (origin: string, dose: KnownDose) => void;
};

/** Looks doses up without walking through them all; withdrawn ones are found by origin only. */
export function knownDoses(known: readonly KnownDose[]): KnownDoses {
  const origins = new Map<string, KnownDose>();
  const contents = new Map<string, KnownDose>();
  const weeks = new Map<number, Given[]>();
  const add = (dose: Given) => {
    for (const week of weeksOf(dose, 0)) {
      const there = weeks.get(week);
      if (there) there.push(dose);
      else weeks.set(week, [dose]);
    }
  };
  for (const dose of known) {
    origins.set(`nestling:${dose.id}`, dose);
    if (dose.origin !== null) origins.set(dose.origin, dose);
    if (dose.isWithdrawn) continue;
    contents.set(contentOf(dose), dose);
    add(dose);
  }
  return {
    byOrigin: (origin) => origins.get(origin) ?? null,
    byContent: (dose) => contents.get(contentOf(dose)) ?? null,
    near: (dose) => [...new Set(weeksOf(dose, TWICE_WITHIN_DAYS).flatMap((week) => weeks.get(week) ?? []))],
    add,
    alias: (origin, dose) => void origins.set(origin, dose),
  };
}

/** The same for doses of the same vaccine, of whose day the same is known. */
export function contentOf({ cvx, givenOn, precision }: Given): string {
  return `${cvx} ${givenOn} ${precision}`;
}

/** The weeks a dose can lie in, counted from any day. */
function weeksOf({ givenOn, precision }: Given, room: number): number[] {
  const { first, last } = periodOf(givenOn, precision);
  const from = Math.floor((toDayNumber(first) - room) / 7);
  const to = Math.floor((toDayNumber(last) + room) / 7);
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
