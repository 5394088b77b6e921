import type { ReadingKind } from "#lib/growth/core/reading.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { KnownReading } from "./growth-row.ts";

/** Two values nearer than this, in SI, are the same. */
const SAME = 1e-6;
/** A value given more coarsely than the record's is taken for it up to this share of it. */
const ROUNDED_SHARE = 0.005;

/** A child's readings, found by where they came from or by what they say. */
export type KnownReadings = {
  readonly byOrigin: (origin: string) => KnownReading | null;
  readonly byContent: (reading: Content) => KnownReading | null;
};

/** `step` answers half the last digit of what was typed; asked only where it matters. */
export type Content = {
  readonly kind: ReadingKind;
  readonly takenOn: CalendarDate;
  readonly value: number;
  readonly step: () => number;
};

/** Looks readings up without walking through them all; withdrawn ones are found by origin only. */
export function knownReadings(known: readonly KnownReading[]): KnownReadings {
  const origins = new Map<string, KnownReading>();
  const days = new Map<string, KnownReading[]>();
  for (const reading of known) {
    origins.set(`nestling:${reading.id}`, reading);
    if (reading.origin !== null) origins.set(reading.origin, reading);
    if (reading.isWithdrawn) continue;
    const day = days.get(`${reading.kind} ${reading.takenOn}`);
    if (day) day.push(reading);
    else days.set(`${reading.kind} ${reading.takenOn}`, [reading]);
  }
  for (const day of days.values()) day.sort((a, b) => a.value - b.value);
  return {
    byOrigin: (origin) => origins.get(origin) ?? null,
    byContent: ({ kind, takenOn, value, step }) => {
      const day = days.get(`${kind} ${takenOn}`);
      if (!day) return null;
      const room = SAME + Math.min(step(), value * ROUNDED_SHARE);
      const place = placeOf(day, value);
      const near = [day[place - 1], day[place]];
      return near.find((reading) => reading && Math.abs(reading.value - value) <= room) ?? null;
    },
  };
}

/** The place of the first of a day's readings, in their order, that is not below a value. */
function placeOf(day: readonly KnownReading[], value: number): number {
  let [from, to] = [0, day.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((day[middle]?.value ?? value) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}
