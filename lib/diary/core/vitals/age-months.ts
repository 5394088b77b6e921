import { addMonths, ageOn, type CalendarDate, daysBetween } from "#lib/kernel/dates.ts";

/**
 * An age in months and parts of one. Whole on the day a month is completed, so that "under 3 months" ends on the day a baby is three
 * months old and "12 years" begins on the birthday; in between by the days of that month. Negative before birth.
 */
export function ageMonthsOn(bornOn: CalendarDate, on: CalendarDate): number {
  const { totalMonths, totalDays, days } = ageOn(bornOn, on);
  if (totalDays < 0) return totalDays / 30.4375;
  const length = daysBetween(addMonths(bornOn, totalMonths), addMonths(bornOn, totalMonths + 1));
  return totalMonths + days / length;
}
