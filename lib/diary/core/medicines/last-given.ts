import type { GivenIntake } from "#lib/diary/core/given-intake.ts";
import { type DosingMoment, instantMinutes } from "./dosing-moment.ts";

/** The last time something was given before a moment; `minutes` ago, null where only its day is known. */
export type LastGiven = {
  readonly name: string;
  readonly day: GivenIntake["day"];
  readonly at: string | null;
  readonly minutes: number | null;
};

/**
 * The latest dose at or before a moment: by instant, whatever day the family's clock showed, which may have been another country's. One
 * without a time is later only where its day is.
 */
export function lastBefore(others: readonly GivenIntake[], moment: DosingMoment): LastGiven | null {
  const now = instantMinutes(moment);
  const past = others.filter((other) => {
    const at = instantMinutes(other);
    return at === null || now === null ? other.day <= moment.day : at <= now;
  });
  const latest = (isTimed: boolean) =>
    past.filter(({ at }) => (at !== null) === isTimed).toSorted(byMoment)[0];
  const [timed, untimed] = [latest(true), latest(false)];
  const last = timed && untimed && untimed.day > timed.day ? untimed : (timed ?? untimed);
  if (!last) return null;
  const at = instantMinutes(last);
  const { name, day } = last;
  return { name, day, at: last.at, minutes: now === null || at === null ? null : Math.floor(now - at) };
}

/** The latest first: by instant where there is one, else by day. */
function byMoment(a: GivenIntake, b: GivenIntake): number {
  const apart = (instantMinutes(b) ?? 0) - (instantMinutes(a) ?? 0);
  return apart || compare(b.day, a.day) || compare(a.name, b.name);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
