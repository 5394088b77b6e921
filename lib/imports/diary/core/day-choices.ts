import type { Choices } from "#lib/imports/core/choices.ts";
import { type CalendarDate, parseCalendarDate } from "#lib/kernel/dates.ts";
import type { DiaryFile } from "./diary-file.ts";
import { asksPairOrder, type FileDay, readFileDay } from "./file-day.ts";
import { type ResolvedDays, resolveYears, type YearChoice } from "./years.ts";

export type DayChoices = {
  /** True while the person has to say whether days or months come first. */
  readonly isOrderOpen: boolean;
  readonly resolved: ResolvedDays;
};

/** The days of a file's entries, as the person chose to read them. Our own export says its days whole. */
export function dayChoices(
  { entries, shape }: DiaryFile,
  { dateOrder, years }: Pick<Choices, "dateOrder" | "years">,
  today: CalendarDate,
): DayChoices {
  const order = dateOrder === "dmy" ? "dmy" : "mdy";
  const days = entries.map(({ written, own }): FileDay => {
    if (!own) return readFileDay(written?.date ?? null, order);
    const day = parseCalendarDate(own.date);
    return day ? { is: "day", day } : { is: "wrong", text: own.date.slice(0, 60) };
  });
  const asks = dateOrder === "ymd" && asksPairOrder(entries.map(({ written }) => written?.date ?? null));
  return { isOrderOpen: asks, resolved: resolveYears(days, today, readYears(years), shape === "by-date") };
}

/** "automatic", "2025" or "2024-2025"; anything else is automatic. */
export function readYears(text: string | undefined): YearChoice {
  const [, first = "", last] = /^(\d{4})(?:-(\d{4}))?$/.exec(text ?? "") ?? [];
  if (first === "") return "automatic";
  return { last: Number(last ?? first), spans: last !== undefined };
}
