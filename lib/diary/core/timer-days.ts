import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import { localTimeIn } from "#lib/kernel/local-time.ts";
import type { Clock } from "./entry-moment.ts";
import { LONGEST_MINUTES } from "./timer.ts";
import { lastShown } from "./timer-moment.ts";
import { minutesBetween } from "./whole-minutes.ts";

/** Whether it has been running for longer than it can be: then it does not end now, and somebody must say when it did. */
export function isOverdue(startedAt: Date, now: Date): boolean {
  return minutesBetween(startedAt, now) > LONGEST_MINUTES;
}

/** From which moment the longest time back is counted when a start is put right: now, or when it was said to begin where that is longer ago. */
export function latestChange(startedAt: Date, now: Date): Date {
  return isOverdue(startedAt, now) ? startedAt : now;
}

/** The days on which a running timer can have begun, the newest first: of one that was forgotten also the day before the one it stands on. */
export function startDays(startedAt: Date, { zone, now }: Clock): readonly CalendarDate[] {
  const { day } = localTimeIn(zone, latestChange(startedAt, now));
  const { day: today } = localTimeIn(zone, now);
  return [...new Set([today, addDays(today, -1), day, addDays(day, -1)])].sort().reverse();
}

/** The days on which it can have ended, the newest first. */
export function stopDays(startedAt: Date, { zone, now }: Clock): readonly CalendarDate[] {
  const { day } = localTimeIn(zone, startedAt);
  const { day: today } = localTimeIn(zone, now);
  return [addDays(day, 1), day].filter((each) => each <= today);
}

/** The day to say beside the time of a start; null where the last time the clock showed it is the one. */
export function startDay(startedAt: Date, { zone, now }: Clock): CalendarDate | null {
  const { day, minute } = localTimeIn(zone, startedAt);
  const shown = localTimeIn(zone, lastShown({ minute, day: null }, { zone, now }));
  return shown.day === day ? null : day;
}
