import { type CalendarDate, parseCalendarDate } from "#lib/kernel/dates.ts";
import { readDay } from "./day-text.ts";
import { monthOf } from "./month-words.ts";
import type { DateOrder } from "./source.ts";

/** As much of a day as is known; of a month or year its first day stands. */
export type PartialDay = { readonly day: CalendarDate; readonly precision: "day" | "month" | "year" };

const YEAR = /^\d{4}$/;
const YEAR_MONTH = /^(\d{4})[-/.](\d{1,2})$/;
const MONTH_YEAR = /^(\d{1,2})[-/.](\d{4})$/;
const MONTH_WORD = /^(\p{L}{3,20})\.?,?\s+(?:del? )?(\d{4})$/u;

/** A day as `readDay` reads it, or a month or year where the cell says no more: "2019-03", "03/2019", "marzo de 2019", "2019". */
export function readPartialDay(text: string, order: DateOrder): PartialDay | null {
  const day = readDay(text, order);
  if (day) return { day, precision: "day" };
  const plain = text.trim().replace(/^'/, "");
  if (YEAR.test(plain)) return toPartial(plain, "01", "year");
  const numeric = YEAR_MONTH.exec(plain);
  if (numeric) return toPartial(numeric[1], numeric[2], "month");
  const turned = MONTH_YEAR.exec(plain);
  if (turned) return toPartial(turned[2], turned[1], "month");
  const worded = MONTH_WORD.exec(plain);
  const month = worded && monthOf(worded[1] ?? "");
  return month ? toPartial(worded[2], String(month), "month") : null;
}

function toPartial(year = "", month = "", precision: "month" | "year"): PartialDay | null {
  const day = parseCalendarDate(`${year}-${month.padStart(2, "0")}-01`);
  return day && { day, precision };
}
