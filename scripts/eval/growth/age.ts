const DAYS_A_MONTH = 30.4375;

/** Age in days of an age in months, rounded half up as WHO's programs do. */
export function daysOfMonths(months: number): number {
  return Math.floor(months * DAYS_A_MONTH + 0.5);
}

export function monthsOfDays(days: number): number {
  return days / DAYS_A_MONTH;
}
