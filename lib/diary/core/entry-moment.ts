import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import { instantOf, localTimeIn } from "#lib/kernel/local-time.ts";
import type { EntryContent } from "./entry.ts";
import type { EntryDraft } from "./entry-draft.ts";
import { minutesBetween, toMinute } from "./whole-minutes.ts";

/** The family's clock, and the moment it is. */
export type Clock = { readonly zone: string; readonly now: Date };

const MINUTE = 60_000;
const DAY_MINUTES = 1440;

export type PlacedDraft = {
  readonly content: EntryContent;
  /** Form field to code. */
  readonly faults: Readonly<Record<string, string>>;
};

/**
 * An entry by the family's clock. A sleep given from–to ended on the day of the entry, and began that day or the evening before; its
 * length is what lies between, unless a shorter one was said. Without a time of its own the entry stands where the sleep ended. A sleep
 * that an entry `before` has by the same day and clock stays what it was: a clock shows some times twice, and a sleep of no minute, or of
 * a whole day, begins and ends at one time.
 */
export function placeDraft(
  draft: EntryDraft,
  { zone, now }: Clock,
  before: EntryContent | null = null,
): PlacedDraft {
  const { sleepFromMinute, sleepToMinute, isNow, intakePlaces: _, ...said } = draft;
  const { day, minute, at } = momentOf(draft, { zone, now });
  const sleep = placeSleep(day, draft, zone, before);
  return {
    content: { ...said, day, minute, zone, at: at?.toISOString() ?? null, ...sleep.content },
    faults: sleep.faults,
  };
}

function momentOf(
  { isNow, day, minute: own, sleepToMinute }: EntryDraft,
  { zone, now }: Clock,
): { day: CalendarDate; minute: number | null; at: Date | null } {
  if (isNow) {
    const at = toMinute(now);
    return { ...localTimeIn(zone, at), at };
  }
  const minute = own ?? sleepToMinute;
  return { day, minute, at: minute === null ? null : instantOf(day, minute, zone) };
}

type Sleep = Pick<EntryContent, "sleepMinutes" | "sleepFrom" | "sleepTo">;

function placeSleep(
  day: CalendarDate,
  { sleepMinutes, sleepFromMinute, sleepToMinute }: EntryDraft,
  zone: string,
  before: EntryContent | null,
): { readonly content: Sleep; readonly faults: Record<string, string> } {
  if (sleepFromMinute === null || sleepToMinute === null)
    return { content: { sleepMinutes, sleepFrom: null, sleepTo: null }, faults: {} };
  const began = sleepFromMinute < sleepToMinute ? day : addDays(day, -1);
  const read = { from: instantOf(began, sleepFromMinute, zone), to: instantOf(day, sleepToMinute, zone) };
  const kept = sleepBefore(before, { day, fromMinute: sleepFromMinute, toMinute: sleepToMinute, zone });
  const { from, to } = kept ?? read;
  const span = minutesBetween(from, to);
  const isWrong = !kept && (sleepFromMinute === sleepToMinute || span < 0 || span > DAY_MINUTES);
  const isLonger = sleepMinutes !== null && sleepMinutes > span;
  return {
    content: {
      sleepMinutes: sleepMinutes ?? span,
      sleepFrom: from.toISOString(),
      sleepTo: to.toISOString(),
    },
    faults: {
      ...(isWrong && { sleepTo: "sleep-span" }),
      ...(!isWrong && isLonger && { sleep: "sleep-longer" }),
    },
  };
}

type SleepClock = {
  readonly day: CalendarDate;
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly zone: string;
};

/** The sleep of an entry, where its day and clock say the same. */
function sleepBefore(
  before: EntryContent | null,
  { day, fromMinute, toMinute, zone }: SleepClock,
): { readonly from: Date; readonly to: Date } | null {
  if (!before?.sleepFrom || !before.sleepTo || before.day !== day || before.zone !== zone) return null;
  const [from, to] = [new Date(before.sleepFrom), new Date(before.sleepTo)];
  const isSame = localTimeIn(zone, from).minute === fromMinute && localTimeIn(zone, to).minute === toMinute;
  return isSame ? { from, to } : null;
}

/** So many minutes a family's clock may be ahead of ours. */
const AHEAD = 5;

/** What cannot be: a moment to come, or one before the birth. Form field to code. */
export function checkMoment(
  { day, at, sleepTo }: Pick<EntryContent, "day" | "at" | "sleepTo">,
  { now, today, bornOn }: { readonly now: Date; readonly today: CalendarDate; readonly bornOn: CalendarDate },
): Readonly<Record<string, string>> {
  const latest = now.getTime() + AHEAD * MINUTE;
  if (day < bornOn) return { day: "before-birth" };
  if (day > today) return { day: "in-future" };
  if (sleepTo !== null && Date.parse(sleepTo) > latest) return { sleepTo: "in-future" };
  return at !== null && Date.parse(at) > latest ? { time: "in-future" } : {};
}
