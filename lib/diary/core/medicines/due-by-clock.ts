import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import { instantOf, localTimeIn } from "#lib/kernel/local-time.ts";
import { type DueStanding, EARLY_MINUTES, isoOf, statusAt, type TakenDoses } from "./due-standing.ts";
import type { Medicine } from "./medicine.ts";

/** A time of the day on one day; a dose from `opensAt` until the next one opens is its own. Milliseconds. */
type Slot = { readonly day: CalendarDate; readonly at: number; readonly opensAt: number };

/** Where a medicine stands that is given at times of the day, by the clocks of `zone`. */
export function dueByClock(medicine: Medicine, taken: TakenDoses, now: Date, zone: string): DueStanding {
  const today = localTimeIn(zone, now).day;
  const slots = slotsAround(medicine, today, zone);
  const place = slots.findLastIndex(({ opensAt }) => opensAt <= now.getTime());
  const current = slots[place];
  const next = slots[place + 1];
  const after: DueStanding = next
    ? { status: current ? "taken" : "later", dueAt: isoOf(next.at) }
    : { status: "ended", dueAt: null };
  if (!current || isTaken(place, slots, taken)) return after;
  // The very last one is asked for until its day is over.
  if (!next && current.day < today) return after;
  return { status: statusAt(current.at, now.getTime()), dueAt: isoOf(current.at) };
}

/** The times from two days ago to two days ahead, within the days the medicine is given, none before it was on the list. */
function slotsAround(
  { times, startsOn, endsOn, listedAt }: Medicine,
  today: CalendarDate,
  zone: string,
): readonly Slot[] {
  const begins = startsOn !== null && startsOn > today ? startsOn : today;
  const days = [-2, -1, 0, 1, 2]
    .map((away) => addDays(begins, away))
    .filter((day) => (startsOn === null || day >= startsOn) && (endsOn === null || day <= endsOn));
  const instants = days
    .flatMap((day) => times.map((minute) => ({ day, at: instantOf(day, minute, zone).getTime() })))
    .filter(({ at }) => at >= Date.parse(listedAt))
    .toSorted((a, b) => a.at - b.at);
  return instants.map((slot, place) => {
    const gap = slot.at - (instants[place - 1]?.at ?? Number.NEGATIVE_INFINITY);
    return { ...slot, opensAt: slot.at - Math.min(EARLY_MINUTES * 60_000, gap / 2) };
  });
}

/** Whether a time has its dose: one within its stretch, or else one of its day of which nobody knows the time. */
function isTaken(place: number, slots: readonly Slot[], { timed, untimed }: TakenDoses): boolean {
  const hasDose = (slot: Slot, closesAt = Number.POSITIVE_INFINITY) =>
    timed.some((at) => at >= slot.opensAt && at < closesAt);
  const day = slots[place]?.day;
  const open = slots
    .slice(0, place + 1)
    .filter((slot, at) => slot.day === day && !hasDose(slot, slots[at + 1]?.opensAt));
  return !open.includes(slots[place]!) || untimed.filter((other) => other === day).length >= open.length;
}
