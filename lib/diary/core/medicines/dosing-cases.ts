import type { GivenIntake } from "#lib/diary/core/given-intake.ts";
import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import { instantOf } from "#lib/kernel/local-time.ts";
import type { DosingMoment } from "./dosing-moment.ts";
import type { Medicine } from "./medicine.ts";
import type { TakenIntake } from "./taken-intake.ts";

// What the tests of this folder have in common: a few ways to write a dose down.

export const zone = "Europe/London";
export const firstDay = "2026-03-02" as CalendarDate;

/** The moment so many hours after midnight of the first day; hours beyond 24 are of the days after. */
export function hour(hours: number): DosingMoment {
  const minutes = Math.round(hours * 60);
  const day = addDays(firstDay, Math.floor(minutes / 1440));
  return { day, at: instantOf(day, ((minutes % 1440) + 1440) % 1440, zone).toISOString() };
}

/** A moment of which only the day is known, so many days after the first. */
export const someTime = (days: number): DosingMoment => ({ day: addDays(firstDay, days), at: null });

/** A dose of an ingredient given at a moment, in milligrams. */
export function given(
  moment: DosingMoment,
  key = "paracetamol",
  told: Partial<GivenIntake> = {},
): GivenIntake {
  return {
    ...{ entryId: `${key} ${moment.at ?? moment.day}`, medicineId: null, key, name: key },
    ...{ amount: null, unit: null, perAmount: null, perUnit: null, count: null, minute: null },
    ...moment,
    ...told,
  };
}

/** A dose that is about to be written down. */
export function taken(key = "paracetamol", told: Partial<TakenIntake> = {}): TakenIntake {
  return { medicineId: null, key, name: key, amount: null, unit: null, count: null, ...told };
}

/** A medicine on the family's list that says no more than its name. */
export function listed(key: string, told: Partial<Medicine> = {}): Medicine {
  return {
    ...{
      id: key,
      name: key,
      key,
      strength: null,
      form: null,
      route: null,
      usualAmount: null,
      usualUnit: null,
    },
    ...{ minIntervalMinutes: null, mostDoses: null, mostAmount: null, times: [], everyMinutes: null },
    ...{ startsOn: null, endsOn: null, note: null, listedAt: "2026-01-01T00:00:00.000Z" },
    ...told,
  };
}

/** Random numbers from 0 to 1 that are the same in every run (Lehmer's generator). */
export function dice(seed: number): () => number {
  let state = seed % 2147483647 || 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
