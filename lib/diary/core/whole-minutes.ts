const MINUTE = 60_000;

/** The beginning of the minute in which a moment lies. */
export function toMinute(moment: Date): Date {
  return new Date(Math.floor(moment.getTime() / MINUTE) * MINUTE);
}

/** Whole minutes from one moment to another, rounded. */
export function minutesBetween(from: Date, to: Date): number {
  return Math.round((to.getTime() - from.getTime()) / MINUTE);
}
