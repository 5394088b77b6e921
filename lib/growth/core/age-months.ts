/** The mean length of a month in the references of WHO and CDC. */
const DAYS_A_MONTH = 30.4375;

/** Age in months of an age in days, not rounded. */
export function monthsOfDays(days: number): number {
  return days / DAYS_A_MONTH;
}

/** Age in days of an age in months, rounded half up as WHO's programs do: 24 months are 731 days. */
export function daysOfMonths(months: number): number {
  return Math.floor(months * DAYS_A_MONTH + 0.5);
}
