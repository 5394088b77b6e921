import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { Span } from "../assessment.ts";
import { type DayNumber, toDayNumber } from "../days/day-number.ts";
import { parseSpan } from "../days/span.ts";
import type { AgedCode } from "../schedule.ts";
import type { InEffect } from "../series.ts";
import type { AgedCodeData } from "./source.ts";

/** The supporting data writes few different spans very often. */
const spans = new Map<string, Span>();

/** A span; null where the data has none. */
export function span(text: string): Span;
export function span(text: string | undefined): Span | null;
export function span(text: string | undefined): Span | null {
  if (text === undefined) return null;
  const known = spans.get(text);
  if (known) return known;
  const read = parseSpan(text);
  spans.set(text, read);
  return read;
}

/** The day of a date, or `missing` where the data has none. */
export function dayOr(date: string | undefined, missing: DayNumber): DayNumber {
  return date === undefined ? missing : toDayNumber(date as CalendarDate);
}

export function inEffect(data: { readonly effective?: string; readonly cessation?: string }): InEffect {
  return {
    effective: dayOr(data.effective, Number.NEGATIVE_INFINITY),
    cessation: dayOr(data.cessation, Number.POSITIVE_INFINITY),
  };
}

export function agedCode({ code, beginAge, endAge }: AgedCodeData): AgedCode {
  return { code, beginAge: span(beginAge), endAge: span(endAge) };
}

/** One of the words that the data may say, whose case varies there; anything else stops the compilation. */
export function word<T>(text: string | undefined, known: Readonly<Record<string, T>>): T {
  const found = known[text?.toLowerCase() ?? ""];
  if (found === undefined) throw new Error(`The supporting data says ${JSON.stringify(text)}`);
  return found;
}
