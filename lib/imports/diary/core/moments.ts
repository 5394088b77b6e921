import type { EntryContent } from "#lib/diary/core/entry.ts";
import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import { instantOf } from "#lib/kernel/local-time.ts";

/** So far a device's clock may be ahead. */
const AHEAD_MS = 24 * 60 * 60 * 1000;

type Moment = Pick<EntryContent, "day" | "minute" | "zone" | "at">;

/** A day and minute of the family's clock, and the instant that was. The day written is the day kept, also shortly after midnight. */
export function momentAt(day: CalendarDate, minute: number | null, zone: string): Moment {
  return { day, minute, zone, at: minute === null ? null : instantOf(day, minute, zone).toISOString() };
}

/** Whether a moment lies further ahead than any clock is wrong; one of which only the day is known, a day further than today. */
export function isAhead({ day, at }: Moment, today: CalendarDate, now: string): boolean {
  return at === null ? day > addDays(today, 1) : Date.parse(at) > Date.parse(now) + AHEAD_MS;
}
