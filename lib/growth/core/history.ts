import { addDays, type CalendarDate, parseCalendarDate } from "#lib/kernel/dates.ts";
import { isId } from "#lib/kernel/ids.ts";
import { type ReadingKind, readingKinds } from "./reading.ts";
import type { ReadingRecord } from "./reading-record.ts";

export type HistoryFilter = {
  readonly kind?: ReadingKind;
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
};

export type HistoryPage = { readonly readings: readonly ReadingRecord[]; readonly olderFrom: string | null };

/** The place a page ended: the next one starts after it. */
export type HistoryCursor = { readonly takenOn: CalendarDate; readonly id: string };

/** A cursor as an address carries it, "2026-05-03_<id>"; null when it is none of ours. */
export function readCursor(text: string | string[] | undefined): HistoryCursor | null {
  const [day = "", id] = (typeof text === "string" ? text : "").split("_");
  const takenOn = parseCalendarDate(day);
  return takenOn && isId(id) ? { takenOn, id } : null;
}

/** A filter as an address carries it; what cannot be read is left out. `last=30` counts back from `today`. */
export function readFilter(
  asked: Readonly<Record<string, string | string[] | undefined>>,
  today: CalendarDate,
): HistoryFilter {
  const kind = readingKinds.find((known) => known === asked.kind);
  const day = (value: unknown) => (typeof value === "string" ? parseCalendarDate(value) : null);
  const from = asked.last === "30" ? addDays(today, -30) : day(asked.from);
  const to = day(asked.to);
  return { ...(kind && { kind }), ...(from && { from }), ...(to && { to }) };
}

/** The address of a page of the history. */
export function historyAddress(place: string, filter: HistoryFilter, after: string | null): string {
  const query = new URLSearchParams({ ...filter, ...(after && { after }) }).toString();
  return query ? `${place}?${query}` : place;
}
