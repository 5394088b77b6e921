import { addDays } from "#lib/kernel/dates.ts";
import { type DosingMoment, instantMinutes, MINUTES_PER_DAY } from "./dosing-moment.ts";

/** A gap to the nearest dose before or after, in minutes. */
export type Gap<T> = { readonly minutes: number; readonly isBefore: boolean; readonly dose: T };

/**
 * The doses among `others` that lie within 24 hours ending at `moment`, in the order given. A dose exactly 24 hours before is out. Those
 * without a time are counted where they may lie within: on the moment's day or the day before. Where the moment itself has no time,
 * everything of its day is counted.
 */
export function dosesWithin<T extends DosingMoment>(
  others: readonly T[],
  moment: DosingMoment,
): readonly T[] {
  const end = instantMinutes(moment);
  return others.filter((other) => {
    const at = instantMinutes(other);
    if (end === null) return other.day === moment.day;
    if (at === null) return other.day === moment.day || other.day === addDays(moment.day, -1);
    return at <= end && at > end - MINUTES_PER_DAY;
  });
}

/**
 * The doses among `others` in each 24 hours that hold `moment`: those ending at it, and at each later dose where something is written
 * down afterwards.
 */
export function daysAround<T extends DosingMoment>(
  others: readonly T[],
  moment: DosingMoment,
): readonly (readonly T[])[] {
  const now = instantMinutes(moment);
  const endings = others
    .filter((other) => {
      const at = instantMinutes(other);
      return now !== null && at !== null && at > now && at < now + MINUTES_PER_DAY;
    })
    .toSorted((a, b) => (instantMinutes(a) ?? 0) - (instantMinutes(b) ?? 0));
  return [moment, ...endings].map((ending) => dosesWithin(others, ending));
}

/** The gaps to the nearest doses with a time, before (or at) a moment and after it; none for a moment without one. */
export function nearestGaps<T extends DosingMoment>(
  others: readonly T[],
  moment: DosingMoment,
): readonly Gap<T>[] {
  const now = instantMinutes(moment);
  if (now === null) return [];
  const all = others.flatMap((other) => {
    const at = instantMinutes(other);
    return at === null ? [] : [{ minutes: Math.abs(now - at), isBefore: at <= now, dose: other }];
  });
  const nearest = (isBefore: boolean) =>
    all.filter((gap) => gap.isBefore === isBefore).toSorted((a, b) => a.minutes - b.minutes)[0];
  return [nearest(true), nearest(false)].filter((gap) => gap !== undefined);
}
