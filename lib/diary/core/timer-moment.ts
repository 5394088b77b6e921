import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import { instantOf, localTimeIn } from "#lib/kernel/local-time.ts";
import type { Clock } from "./entry-moment.ts";
import { toMinute } from "./whole-minutes.ts";

/** A time of the family's clock, on a day where one was said. */
export type ClockTime = { readonly minute: number; readonly day: CalendarDate | null };

/** The last time until now at which the clock showed this. */
export function lastShown({ minute, day }: ClockTime, { zone, now }: Clock): Date {
  if (day !== null) return instantOf(day, minute, zone);
  const { day: today } = localTimeIn(zone, now);
  const shown = instantOf(today, minute, zone);
  return shown <= now ? shown : instantOf(addDays(today, -1), minute, zone);
}

/** The first time from a moment on at which the clock showed this. */
export function nextShown({ minute, day }: ClockTime, from: Date, zone: string): Date {
  if (day !== null) return instantOf(day, minute, zone);
  const { day: that } = localTimeIn(zone, from);
  // The minute in which it began is shown all through that minute.
  const shown = instantOf(that, minute, zone);
  return shown >= toMinute(from) ? shown : instantOf(addDays(that, 1), minute, zone);
}
