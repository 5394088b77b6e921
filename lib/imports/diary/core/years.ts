import type { MonthDay } from "#lib/diary/core/written/month-day.ts";
import { type CalendarDate, parseCalendarDate } from "#lib/kernel/dates.ts";
import type { FileDay } from "./file-day.ts";
import { yearGroups } from "./year-groups.ts";

/**
 * Which year a file's days are in: found out; all in one year ("2025"); or as the file's order says, over New Year, the last of them in
 * the year named ("2024-2025").
 */
export type YearChoice = "automatic" | { readonly last: number; readonly spans: boolean };

export type ResolvedDay =
  | { readonly is: "day"; readonly day: CalendarDate }
  | { readonly is: "missing" }
  | { readonly is: "wrong"; readonly text: string }
  /** 29 February in a year that has none. */
  | { readonly is: "no-leap-day"; readonly text: string; readonly year: number };

export type ResolvedDays = {
  readonly days: readonly ResolvedDay[];
  /** Whether any day came without its year. */
  readonly isOpen: boolean;
  /** How many New Years the file's order tells of. */
  readonly newYears: number;
  /** True where the days follow no order, and each was taken for the last such day. */
  readonly isScattered: boolean;
  /** The year of 29 February, where it decided. */
  readonly leapYear: number | null;
};

/** No leap day is further away than this. */
const FURTHEST = 12;

/** The days of a file with their years: the latest that put none of them after `today`, 29 February in a leap year. */
export function resolveYears(
  read: readonly FileDay[],
  today: CalendarDate,
  choice: YearChoice,
  isByDate: boolean,
): ResolvedDays {
  const open = read.filter((day) => day.is === "month-day");
  const { groups, isScattered } = yearGroups(open, isByDate);
  const newYears = Math.max(0, ...groups);
  const backOf = new Map<MonthDay, number>(open.map((day, at) => [day, newYears - (groups[at] ?? 0)]));
  const latest =
    choice === "automatic" ? latestYear(open, backOf, today) : { year: choice.last, isByLeapDay: false };
  const yearOf = (day: MonthDay) => {
    const back = backOf.get(day) ?? 0;
    if (choice !== "automatic") return choice.last - (choice.spans ? back : 0);
    return isScattered ? latestYear([day], new Map(), today).year : latest.year - back;
  };
  return {
    days: read.map((day) => (day.is === "month-day" ? inYear(day, yearOf(day)) : day)),
    isOpen: open.length > 0,
    newYears,
    isScattered: isScattered && choice === "automatic",
    leapYear: latest.isByLeapDay && !isScattered ? latest.year : null,
  };
}

/** The latest year of the last of these days in which none lies after `today` and every leap day is one. */
function latestYear(
  days: readonly MonthDay[],
  backOf: ReadonlyMap<MonthDay, number>,
  today: CalendarDate,
): { year: number; isByLeapDay: boolean } {
  const now = Number(today.slice(0, 4));
  const isPast = (year: number) => days.every((day) => toText(day, year - (backOf.get(day) ?? 0)) <= today);
  const first = isPast(now) ? now : now - 1;
  for (let year = first; year > first - FURTHEST; year -= 1)
    if (days.every((day) => dayIn(day, year - (backOf.get(day) ?? 0)) !== null))
      return { year, isByLeapDay: year !== first };
  return { year: first, isByLeapDay: false };
}

function inYear(day: MonthDay, year: number): ResolvedDay {
  const found = dayIn(day, year);
  if (found) return { is: "day", day: found };
  return { is: "no-leap-day", text: toText(day, year).slice(5).replace("-", ""), year };
}

const dayIn = (day: MonthDay, year: number): CalendarDate | null => parseCalendarDate(toText(day, year));

const toText = ({ month, day }: MonthDay, year: number) =>
  [`${year}`.padStart(4, "0"), `${month}`.padStart(2, "0"), `${day}`.padStart(2, "0")].join("-");
