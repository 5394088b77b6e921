import type { GivenIntake } from "#lib/diary/core/given-intake.ts";
import { dosesWithin } from "./dose-window.ts";
import { type DosingMoment, instantMinutes, MINUTES_PER_DAY } from "./dosing-moment.ts";
import { decidingFigure, ingredientOf, type Limits, limitsOf } from "./limits.ts";
import type { Medicine } from "./medicine.ts";
import type { Region } from "./medicine-fact.ts";

/** The last time an ingredient was given before a moment; `minutes` ago, null where only its day is known. */
export type LastGiven = {
  readonly name: string;
  readonly day: GivenIntake["day"];
  readonly at: string | null;
  readonly minutes: number | null;
};

/** How a medicine stands before its next dose: shown by it before anything is saved. */
export type MedicineState = {
  readonly limits: Limits;
  readonly last: LastGiven | null;
  /** Of the doses in 24 hours ending at the moment, which one the next would be; 1 where none was given. */
  readonly nth: number;
  /** How many of those before it have no time. */
  readonly untimed: number;
  /** The first instant, as ISO text, that keeps to the figures; null where nothing stands in the way at the moment. */
  readonly nextAt: string | null;
};

/** What is known of a medicine's ingredient at a moment: when it was last given, which dose the next is, and from when it keeps to the figures. */
export function medicineState(
  taken: { readonly medicineId: string | null; readonly key: string },
  given: readonly GivenIntake[],
  medicines: readonly Medicine[],
  region: Region,
  moment: DosingMoment,
): MedicineState {
  const key = ingredientOf(taken, medicines);
  const limits = limitsOf(taken, medicines, region);
  const others = given.filter((other) => ingredientOf(other, medicines) === key);
  const before = dosesWithin(others, moment);
  return {
    limits,
    last: lastBefore(others, moment),
    nth: before.length + 1,
    untimed: before.filter(({ at }) => at === null).length,
    nextAt: nextAllowed(others, limits, moment),
  };
}

/** The latest dose at or before a moment: by instant; one without a time is later only where its day is. */
function lastBefore(others: readonly GivenIntake[], moment: DosingMoment): LastGiven | null {
  const now = instantMinutes(moment);
  const past = others.filter((other) => {
    const at = instantMinutes(other);
    return at === null || now === null ? other.day <= moment.day : at <= now;
  });
  const [last] = past.toSorted(
    (a, b) =>
      compare(b.day, a.day) || (instantMinutes(b) ?? 0) - (instantMinutes(a) ?? 0) || compare(a.name, b.name),
  );
  if (!last) return null;
  const at = instantMinutes(last);
  const { name, day } = last;
  return { name, day, at: last.at, minutes: now === null || at === null ? null : Math.floor(now - at) };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The later of the end of the interval and of the moment at which 24 hours hold fewer doses than the most. */
function nextAllowed(others: readonly GivenIntake[], limits: Limits, moment: DosingMoment): string | null {
  const now = instantMinutes(moment);
  if (now === null) return null;
  const times = others
    .map(instantMinutes)
    .filter((at) => at !== null && at <= now)
    .map(Number)
    .toSorted((a, b) => b - a);
  const interval = decidingFigure(limits.interval);
  const most = decidingFigure(limits.doses);
  const [latest] = times;
  const byInterval = interval !== null && latest !== undefined ? latest + interval : now;
  const oldest = most === null ? undefined : times[most - 1];
  const byCount = oldest === undefined ? now : oldest + MINUTES_PER_DAY;
  const next = Math.max(byInterval, byCount);
  return next > now ? new Date(next * 60_000).toISOString() : null;
}

/** The most doses in 24 hours that the family's figure allows, or else the published one; null for no figure. */
export function mostOf({ limits }: MedicineState): number | null {
  return decidingFigure(limits.doses);
}

/** True where more was given in the 24 hours before than that. */
export function isOverGiven(state: MedicineState): boolean {
  const most = mostOf(state);
  return most !== null && state.nth - 1 > most;
}
