import type { WrittenValue } from "#lib/diary/core/journal/written-field.ts";
import { type MonthDay, readMonthDay } from "#lib/diary/core/written/month-day.ts";
import { type CalendarDate, parseCalendarDate } from "#lib/kernel/dates.ts";

/** Which of the two figures of a date without a year is the month. */
export type PairOrder = "mdy" | "dmy";

/** A day as a file says it: with its year, without, not at all, or in a way that is no day. */
export type FileDay =
  | { readonly is: "day"; readonly day: CalendarDate }
  | ({ readonly is: "month-day" } & MonthDay)
  | { readonly is: "missing" }
  | { readonly is: "wrong"; readonly text: string };

const PAIRS = /^\s*(\d{1,2})\s*[-/.]?\s*(\d{2})\s*$/;

/** Reads "0523", 523, "05-23", "2026-05-23". Three figures are four whose first 0 was lost; one or two are no date. */
export function readFileDay(value: WrittenValue | null, order: PairOrder): FileDay {
  const text = (value?.text ?? "").normalize("NFKC").trim();
  if (value === null || value.plain === null || text === "") return { is: "missing" };
  const wrong: FileDay = { is: "wrong", text: text.slice(0, 60) };
  const whole = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(text);
  if (whole) {
    const day = parseCalendarDate(whole.slice(1).join("-"));
    return day ? { is: "day", day } : wrong;
  }
  const pairs = PAIRS.exec(text);
  if (!pairs) return wrong;
  const [, first = "", second = ""] = pairs;
  const read = readMonthDay(
    order === "mdy" ? first.padStart(2, "0") + second : second + first.padStart(2, "0"),
  );
  return "value" in read && read.value && !("review" in read) ? { is: "month-day", ...read.value } : wrong;
}

/**
 * Whether a file may be written day first: some dates can be read no other way, and none only month first. Then it is asked; one date
 * that fits neither the others nor the calendar is just wrong.
 */
export function asksPairOrder(values: readonly (WrittenValue | null)[]): boolean {
  let dayFirst = false;
  for (const value of values) {
    const pairs = PAIRS.exec((value?.text ?? "").normalize("NFKC"));
    if (!pairs) continue;
    const [first, second] = [Number(pairs[1]), Number(pairs[2])];
    if (second > 12) return false;
    if (first > 12 && second >= 1) dayFirst = true;
  }
  return dayFirst;
}
