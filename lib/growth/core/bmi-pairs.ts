import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import type { Reading } from "./reading.ts";

export type BmiPair<T extends Reading = Reading> = { readonly weight: T; readonly length: T };

/**
 * Each weight with the length taken nearest to it, a day apart at most: the same day first, then the day before, then
 * the day after; of several on that day the one recorded last. A weight without such a length makes no pair.
 */
export function bmiPairs<T extends Reading>(readings: readonly T[]): readonly BmiPair<T>[] {
  const lengths = lastLengthByDay(readings);
  return readings.flatMap((weight) => {
    if (weight.kind !== "weight") return [];
    const day = weight.takenOn;
    const length = lengths.get(day) ?? lengths.get(addDays(day, -1)) ?? lengths.get(addDays(day, 1));
    return length ? [{ weight, length }] : [];
  });
}

function lastLengthByDay<T extends Reading>(readings: readonly T[]): ReadonlyMap<CalendarDate, T> {
  const lengths = new Map<CalendarDate, T>();
  for (const reading of readings) {
    if (reading.kind !== "length") continue;
    const other = lengths.get(reading.takenOn);
    // Ids sort by the moment they were made, so the greater id was recorded later.
    if (!other || reading.id > other.id) lengths.set(reading.takenOn, reading);
  }
  return lengths;
}
