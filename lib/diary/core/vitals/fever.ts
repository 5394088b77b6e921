import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import type { TemperatureMethod } from "../entry.ts";
import { isFever } from "./temperature-methods.ts";

/** A temperature of the diary: its day, and the instant as ISO text where the time is known. */
export type TakenTemperature = {
  readonly day: CalendarDate;
  readonly at: string | null;
  readonly temperature: number;
  readonly method: TemperatureMethod | null;
};

const DAY_MS = 86_400_000;
/** How many days of temperatures tell whether a fever has lasted. */
export const FEVER_LOOK_BACK_DAYS = 14;

/** Whether a fever was measured in the 24 hours up to a moment; where a time is not known, on the same day. */
export function hadFever(
  taken: readonly TakenTemperature[],
  moment: { readonly day: CalendarDate; readonly at: string | null },
): boolean {
  return taken.some(({ day, at, temperature, method }) => {
    if (!isFever(temperature, method)) return false;
    if (!at || !moment.at) return day === moment.day;
    const before = Date.parse(moment.at) - Date.parse(at);
    return before >= 0 && before <= DAY_MS;
  });
}

/**
 * On how many days in a row up to `day` a fever was measured. One day without any measurement does not end the row, and counts where
 * fever was measured on both sides of it; a day on which nothing but lower temperatures were measured does.
 */
export function countFeverDays(taken: readonly TakenTemperature[], day: CalendarDate): number {
  const fever = new Set(taken.filter((one) => isFever(one.temperature, one.method)).map((one) => one.day));
  const measured = new Set(taken.map((one) => one.day));
  if (!fever.has(day)) return 0;
  let days = 1;
  let earlier = addDays(day, -1);
  for (;;) {
    const skipped = measured.has(earlier) ? 0 : 1;
    const found = addDays(earlier, -skipped);
    if (!fever.has(found)) return days;
    days += 1 + skipped;
    earlier = addDays(found, -1);
  }
}
