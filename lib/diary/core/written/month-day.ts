import type { Written } from "./written.ts";
import { writtenText } from "./written-text.ts";

/** A day of a year not yet known: month 1 to 12, day 1 to 31; 29 February among them. */
export type MonthDay = { readonly month: number; readonly day: number };

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Reads "0523", or 523 whose zero was lost, as 23 May. Errors: missing-date, invalid-date, invalid-calendar. */
export function readMonthDay(raw: unknown): Written<MonthDay> {
  const text = writtenText(raw);
  if (text === null) return { error: "missing-date" };
  if (!/^\d{3,4}$/.test(text)) return { error: "invalid-date" };
  const digits = text.padStart(4, "0");
  const [month, day] = [Number(digits.slice(0, 2)), Number(digits.slice(2))];
  return day >= 1 && day <= (DAYS[month - 1] ?? 0)
    ? { value: { month, day } }
    : { error: "invalid-calendar" };
}
