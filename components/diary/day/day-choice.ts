import { type CalendarDate, parseCalendarDate } from "#lib/kernel/dates.ts";

/** A stretch of a day in minutes, both ends among it. */
export type DayPart = { readonly fromMinute: number; readonly toMinute: number };

/** What an address asks for: a day, and of it a part; null for the whole of it. */
export type DayChoice = { readonly day: CalendarDate; readonly part: DayPart | null };

type Asked = Readonly<Record<string, string | string[] | undefined>>;

const LAST_MINUTE = 1439;

/**
 * Reads `?day=2026-11-20&from=12:00&to=18:00`. What is no day, is to come or lies before the birth is today; an end before its
 * beginning is midnight.
 */
export function readDayChoice(
  asked: Asked,
  { today, bornOn }: { readonly today: CalendarDate; readonly bornOn: CalendarDate },
): DayChoice {
  const day = parseCalendarDate(String(asked.day ?? ""));
  const [from, to] = [readMinute(asked.from), readMinute(asked.to)];
  const fromMinute = from ?? 0;
  const toMinute = to === null || to < fromMinute ? LAST_MINUTE : to;
  return {
    day: day && day <= today && day >= bornOn ? day : today,
    part: from === null && to === null ? null : { fromMinute, toMinute },
  };
}

/** "21:40" in minutes since midnight; null for anything else. */
export function readMinute(text: string | string[] | undefined): number | null {
  const [, hours, minutes] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(String(text ?? "")) ?? [];
  return hours && minutes ? Number(hours) * 60 + Number(minutes) : null;
}

/** Until noon the evening before belongs to what one wants to know. */
const MORNING_ENDS = 720;

/** The part of the day before that still matters on a whole day as long as it is morning; null otherwise. */
export function eveningBefore(
  { day, part }: DayChoice,
  { today, minute }: { readonly today: CalendarDate; readonly minute: number },
): Pick<DayPart, "fromMinute"> | null {
  const isMorning = day === today && part === null && minute < MORNING_ENDS;
  return isMorning ? { fromMinute: dayParts.evening.fromMinute } : null;
}

/** The usual parts of a day, by their names. */
export const dayParts = {
  night: { fromMinute: 0, toMinute: 359 },
  morning: { fromMinute: 360, toMinute: 719 },
  afternoon: { fromMinute: 720, toMinute: 1079 },
  evening: { fromMinute: 1080, toMinute: LAST_MINUTE },
} as const satisfies Record<string, DayPart>;
