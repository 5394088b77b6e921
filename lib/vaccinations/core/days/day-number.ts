import type { CalendarDate } from "#lib/kernel/dates.ts";

/** Days since 1 January 1970, so that the engine compares and adds whole numbers; ±Infinity where a limit is missing. */
export type DayNumber = number;

/** A day's parts; `month` 0 to 11, or beyond where it rolls over into other years. */
type Civil = { readonly year: number; readonly month: number; readonly day: number };

const DAYS_TO_1970 = 719_468;
const DAYS_IN_400_YEARS = 146_097;

export function toDayNumber(date: CalendarDate): DayNumber {
  return dayOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));
}

export function toDate(day: DayNumber): CalendarDate {
  const civil = civilOf(day);
  const [year, month, date] = [pad(civil.year, 4), pad(civil.month + 1, 2), pad(civil.day, 2)];
  return `${year}-${month}-${date}` as CalendarDate;
}

/** The number of a day; years are counted from March, so that a leap day comes last. */
export function dayOf(year: number, month: number, day: number): DayNumber {
  const total = year * 12 + month - 2;
  const marchYear = Math.floor(total / 12);
  const marchMonth = total - marchYear * 12;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((153 * marchMonth + 2) / 5) + day - 1 - DAYS_TO_1970;
}

/** The parts of a numbered day: `dayOf` undone. */
export function civilOf(day: DayNumber): Civil {
  const shifted = day + DAYS_TO_1970;
  const era = Math.floor(shifted / DAYS_IN_400_YEARS);
  const ofEra = shifted - era * DAYS_IN_400_YEARS;
  const leaps = Math.floor(ofEra / 1460) - Math.floor(ofEra / 36_524) + Math.floor(ofEra / 146_096);
  const yearOfEra = Math.floor((ofEra - leaps) / 365);
  const dayOfYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 2 : marchMonth - 10;
  return {
    year: yearOfEra + era * 400 + (month < 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, "0");
}
