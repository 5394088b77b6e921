import { addDays, addMonths, type CalendarDate, parseCalendarDate } from "#lib/kernel/dates.ts";

/**
 * The day a GS1 date YYMMDD names; day 00 is the month's last (GS1 General Specifications, section 3.4). Null when there is no such
 * day. The century is the one that puts the year from 49 before to 50 after this one (section 7.12).
 */
export function readExpiry(digits: string, today: CalendarDate): CalendarDate | null {
  const [, year = "", month = "", day = ""] = /^(\d\d)(\d\d)(\d\d)$/.exec(digits) ?? [];
  if (!year) return null;
  const full = String(toFullYear(Number(year), Number(today.slice(0, 4)))).padStart(4, "0");
  if (day !== "00") return parseCalendarDate(`${full}-${month}-${day}`);
  const first = parseCalendarDate(`${full}-${month}-01`);
  return first && addDays(addMonths(first, 1), -1);
}

function toFullYear(year: number, thisYear: number): number {
  const apart = year - (thisYear % 100);
  const century = thisYear - (thisYear % 100);
  if (apart >= 51) return century - 100 + year;
  return (apart <= -50 ? century + 100 : century) + year;
}
