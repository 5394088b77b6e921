import { addDays, type CalendarDate, daysBetween, parseCalendarDate } from "#lib/kernel/dates.ts";

const MINUTES_A_DAY = 1440;

/** How many days are looked at by the clock. */
export const clockDays = [1, 3] as const;
export type ClockDays = (typeof clockDays)[number];

/** A stretch of the family's clock: `days` days that begin at the minute the family's day begins, the last of them on the day asked for. */
export type ClockSpan = {
  readonly from: CalendarDate;
  readonly startMinute: number;
  readonly days: ClockDays;
  /** The last calendar day any of it lies on. */
  readonly to: CalendarDate;
};

export function clockSpan(day: CalendarDate, days: ClockDays, dayStart: number): ClockSpan {
  const from = addDays(day, 1 - days);
  return { from, startMinute: dayStart, days, to: dayStart > 0 ? addDays(day, 1) : day };
}

/** Where a minute of a day lies, in minutes from the start; what is outside lies below 0 or at `days` × 1440 or above. */
export function placeOn({ from, startMinute }: ClockSpan, day: CalendarDate, minute: number): number {
  return daysBetween(from, day) * MINUTES_A_DAY + minute - startMinute;
}

export const lengthOf = ({ days }: ClockSpan): number => days * MINUTES_A_DAY;

/** The hours an axis is ticked at: every third of one day, every sixth of three; `minute` is of the day. */
export function clockTicks(span: ClockSpan): readonly { readonly at: number; readonly minute: number }[] {
  const every = (span.days === 1 ? 3 : 6) * 60;
  const first = Math.ceil(span.startMinute / every) * every;
  const ticks = [];
  for (let minute = first; minute <= span.startMinute + lengthOf(span); minute += every) {
    ticks.push({ at: minute - span.startMinute, minute: minute % MINUTES_A_DAY });
  }
  return ticks;
}

/** The calendar days of the span, each from where it begins on the axis to where it ends. */
export function daysOn(
  span: ClockSpan,
): readonly { readonly day: CalendarDate; readonly from: number; readonly to: number }[] {
  return Array.from({ length: daysBetween(span.from, span.to) + 1 }, (_, place) => {
    const day = addDays(span.from, place);
    const from = placeOn(span, day, 0);
    return { day, from: Math.max(0, from), to: Math.min(lengthOf(span), from + MINUTES_A_DAY) };
  });
}

/** The last day to look at, as an address asks for it: no later than today, no earlier than the birth. */
export function readClockDay(
  asked: unknown,
  { today, bornOn }: { readonly today: CalendarDate; readonly bornOn: CalendarDate },
): CalendarDate {
  const day = typeof asked === "string" ? parseCalendarDate(asked) : null;
  return day && day <= today && day >= bornOn ? day : today;
}

/** The days whose entries may lie on the span: a sleep belongs to the day on which it ends, which may be the one after. */
export function entryDays({ from, to }: ClockSpan): {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
} {
  return { from, to: addDays(to, 1) };
}
