import { archiveDays, isOver, keptUntil } from "#lib/families/core/archive.ts";
import { todayIn } from "#lib/kernel/dates.ts";

/** For how many days a thing is still kept once its time is over. */
export const periods = {
  /** A record that was put away, and a closed account: so long it can be fetched back. */
  recovery: archiveDays,
  /** Keys of letters and passkeys, after they expired. */
  keys: 1,
  /** Invitations, after they were answered, taken back or expired. */
  invitations: 90,
  /** Pictures, after they were taken down. */
  pictures: 30,
  /** Notices, after they were seen. */
  notices: 90,
  /** Sessions, after they ended. */
  sessions: 90,
  /** Accounts nobody confirmed and nobody used, after they were made. */
  unconfirmed: 30,
  /** Files that were brought and never stored, after they came. */
  imports: 7,
  /** Notes of the steward's own visits. */
  visits: 90,
  /** Files without a row: uploads that were cut off, removals that failed. */
  strayFiles: 1,
} as const;

/** The instant `days` before `now`. */
export function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * 86_400_000);
}

/**
 * Whether what was put away at an instant is gone for good: its last day, as it was shown, is over in its time zone. That is never
 * less than thirty days, and less than two days more.
 */
export function isDue(putAwayAt: Date, timeZone: string, now: Date): boolean {
  const until = keptUntil(putAwayAt, timeZone);
  return isOver(until, todayIn(timeZone, now)) && putAwayAt <= daysBefore(now, periods.recovery);
}
