import { type CalendarDate, parseCalendarDate } from "#lib/kernel/dates.ts";
import { monthOf } from "./month-words.ts";
import type { DateOrder } from "./source.ts";

/** Longer text is no date; it bounds what the patterns below look at. */
const LONGEST = 60;
const CLOCK = /(?:[T,]\s*|\s+)(?:(?:at|a las|um|à)\s+)?\d{1,2}[:.h]\d{2}\b.*$/i;
const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const NUMERIC = /^(\d{1,2})([-/. ])\s?(\d{1,2})\2\s?(\d{4}|\d{2})\.?$/;
const WORDY =
  /^(?:\p{L}+\.?,? )?(?:(\d{1,2})[a-zº°.]{0,2}[ -](?:de |of )?)?(\p{L}+)\.?[ -](?:de |del )?(?:(\d{1,2})(?:st|nd|rd|th)?,? )?(\d{4}|\d{2})$/u;

/**
 * The day a cell names, as written there whatever its time of day or zone: "2026-05-03T23:10:00Z", "3/5/2026 10:07 AM",
 * "03.05.26", "May 3, 2026", "3 de mayo de 2026". `order` settles figures that could be read either way. Null when it names none.
 */
export function readDay(text: string, order: DateOrder): CalendarDate | null {
  const plain = dayPart(text);
  const figures = figuresOf(plain);
  if (figures) return toDay(figures.year, ...monthAndDay(figures, order));
  const iso = ISO.exec(plain) ?? COMPACT.exec(plain);
  if (iso) return toDay(iso[1], iso[2], iso[3]);
  const words = wordsOf(plain);
  return words && toDay(words.year, words.month, words.day);
}

/** What the figures of a whole column say of their order: any day past 12 decides. Null: they could be read either way. */
export function orderOf(texts: Iterable<string>): DateOrder | "either" {
  const seen = { dmy: 0, mdy: 0, either: 0 };
  for (const text of texts) {
    const figures = figuresOf(dayPart(text));
    if (!figures) continue;
    if (figures.mark === ".") seen.dmy += 1;
    else if (Number(figures.first) > 12) seen.dmy += 1;
    else if (Number(figures.second) > 12) seen.mdy += 1;
    else seen.either += 1;
  }
  if (seen.dmy > 0 && seen.mdy === 0) return "dmy";
  if (seen.mdy > 0 && seen.dmy === 0) return "mdy";
  return seen.either + seen.dmy + seen.mdy > 0 ? "either" : "ymd";
}

type Figures = { first: string; second: string; year: string; mark: string };

/** "3/5/2026" in its parts; null when the text is no such thing. */
function figuresOf(plain: string): Figures | null {
  const match = NUMERIC.exec(plain);
  return match && { first: match[1]!, mark: match[2]!, second: match[3]!, year: match[4]! };
}

/** Dots are only written between day and month in that order. */
function monthAndDay({ first, second, mark }: Figures, order: DateOrder): [month: string, day: string] {
  return order === "mdy" && mark !== "." ? [first, second] : [second, first];
}

function wordsOf(plain: string) {
  const match = WORDY.exec(plain.toLowerCase());
  const month = match && monthOf(match[2]!);
  const day = match?.[1] ?? match?.[3];
  return month && day && !(match[1] && match[3]) ? { day, month: String(month), year: match[4]! } : null;
}

function dayPart(text: string): string {
  const plain = text.trim();
  if (plain.length > LONGEST) return "";
  return plain.replace(CLOCK, "").replace(/\s+/g, " ").replace(/^'/, "").trim();
}

function toDay(year = "", month = "", day = ""): CalendarDate | null {
  const full = year.length === 2 ? `20${year}` : year;
  return parseCalendarDate(`${full}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}
