import { clockText } from "#lib/kernel/clock-text.ts";
import { addDays, type CalendarDate, parseCalendarDate } from "#lib/kernel/dates.ts";
import { isId } from "#lib/kernel/ids.ts";

/** How a level of pain is asked for: just that one, or that one and more. */
export const painMatches = ["exactly", "at-least"] as const;
export type PainMatch = (typeof painMatches)[number];

/** Which entries are looked for; everything given has to hold. Minutes are of the day, both ends among them. */
export type EntryFilter = {
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
  readonly fromMinute?: number;
  readonly toMinute?: number;
  /** The key of a medication; what has it with something else is found, too. */
  readonly medicine?: string;
  /** The highest level of an entry. */
  readonly pain?: number;
  readonly painMatch?: PainMatch;
  /** A place of the body that hurt. */
  readonly location?: string;
};

/** The place a page ended: the next one starts after it. `minute` is null for an entry without a time. */
export type EntryCursor = {
  readonly day: CalendarDate;
  readonly minute: number | null;
  readonly id: string;
};

type Asked = Readonly<Record<string, string | string[] | undefined>>;

/** The longest key of a medication or place that is looked for. */
const LONGEST = 200;

/** A filter as an address carries it; what cannot be read is left out. `last=30` counts back from `today`. */
export function readEntryFilter(asked: Asked, today: CalendarDate): EntryFilter {
  const said = (name: string) => {
    const value = asked[name];
    return typeof value === "string" ? value.trim() : "";
  };
  const days = /^\d{1,3}$/.test(said("last")) ? Number(said("last")) : null;
  const from = days === null ? parseCalendarDate(said("from")) : addDays(today, -days);
  const to = parseCalendarDate(said("to"));
  const fromMinute = readMinute(said("after"));
  const toMinute = readMinute(said("before"));
  const medicine = said("medicine").slice(0, LONGEST);
  const location = said("location").slice(0, LONGEST);
  const pain = readLevel(said("pain"));
  return {
    ...(from && { from }),
    ...(to && { to }),
    ...(fromMinute !== null && { fromMinute }),
    ...(toMinute !== null && { toMinute }),
    ...(medicine && { medicine }),
    ...(pain !== null && { pain, painMatch: said("match") === "exactly" ? "exactly" : "at-least" }),
    ...(location && { location }),
  };
}

/** "06:30" as minutes of the day; null for anything else. */
export function readMinute(text: string): number | null {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
  return hours && minutes ? Number(hours) * 60 + Number(minutes) : null;
}

function readLevel(text: string): number | null {
  if (!/^\d{1,2}(\.\d)?$/.test(text)) return null;
  const level = Number(text);
  return level <= 10 ? level : null;
}

/** The filter as an address says it. */
export function filterQuery({
  fromMinute,
  toMinute,
  pain,
  painMatch,
  ...filter
}: EntryFilter): URLSearchParams {
  return new URLSearchParams({
    ...filter,
    ...(fromMinute !== undefined && { after: clockText(fromMinute) }),
    ...(toMinute !== undefined && { before: clockText(toMinute) }),
    ...(pain !== undefined && { pain: String(pain), match: painMatch ?? "at-least" }),
  });
}

/** A cursor as an address carries it, "2026-05-03_750_<id>", "-" for no time; null when it is none of ours. */
export function readEntryCursor(text: string | string[] | undefined): EntryCursor | null {
  const [written = "", minute = "", id] = (typeof text === "string" ? text : "").split("_");
  const day = parseCalendarDate(written);
  if (!day || !isId(id) || !/^(-|\d{1,4})$/.test(minute)) return null;
  return { day, minute: minute === "-" ? null : Number(minute), id };
}

export function writeEntryCursor({ day, minute, id }: EntryCursor): string {
  return `${day}_${minute ?? "-"}_${id}`;
}
