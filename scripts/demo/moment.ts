import { type CalendarDate, toUtcDate } from "#lib/kernel/dates.ts";
import type { Random } from "./random.ts";

const hour = 3_600_000;

/** An hour of that day at which families from California to Madrid are awake. */
export function momentOn(day: CalendarDate, random: Random): Date {
  return new Date(toUtcDate(day).getTime() + random.whole(15 * hour, 19 * hour));
}

export const laterBy = (at: Date, milliseconds: number): Date => new Date(at.getTime() + milliseconds);
