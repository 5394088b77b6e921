import type { Span } from "../assessment.ts";
import { civilOf, type DayNumber, dayOf } from "./day-number.ts";

/** Reads an age or interval as the supporting data writes it: "6 weeks - 4 days", "16 years - 4 months". */
export function parseSpan(text: string): Span {
  const span = { years: 0, months: 0, weeks: 0, days: 0 };
  const parts = text.matchAll(/([+-]?)\s*(\d+)\s+(year|month|week|day)s?/g);
  let read = "";
  for (const [part, sign, amount, unit] of parts) {
    read += part;
    span[`${unit}s` as keyof Span] += sign === "-" ? -Number(amount) : Number(amount);
  }
  if (read.replaceAll(" ", "") !== text.replaceAll(" ", "") || read === "")
    throw new Error(`"${text}" is no span of time`);
  return span;
}

/**
 * The day a span after (or before) another, by CDSi's rules CALCDT-1 to 6: years and months first, holding the day of the
 * month; a day that the month does not have becomes the first of the next; then weeks and days are counted.
 */
export function addSpan(day: DayNumber, { years, months, weeks, days }: Span): DayNumber {
  return addMonths(day, years * 12 + months) + weeks * 7 + days;
}

function addMonths(day: DayNumber, months: number): DayNumber {
  if (months === 0) return day;
  const civil = civilOf(day);
  const sameDay = dayOf(civil.year, civil.month + months, civil.day);
  return Math.min(sameDay, dayOf(civil.year, civil.month + months + 1, 1));
}
