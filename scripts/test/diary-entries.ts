import type { EntryContent, Intake, Pain } from "#lib/diary/core/entry.ts";
import type { NewEntry } from "#lib/diary/mutations.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { newId } from "#lib/kernel/ids.ts";

/** What an entry of 23 May 2026 says that says nothing. */
export const nothingSaid: EntryContent = {
  ...{ day: "2026-05-23" as CalendarDate, minute: null, zone: "UTC", at: null },
  ...{ pains: [], intakes: [], activities: [], typed: {} },
  ...{ oxygenLow: null, oxygenHigh: null, oxygenFlow: null, systolic: null, diastolic: null },
  ...{ heartRate: null, breathingRate: null, temperature: null, method: null },
  ...{ sleepMinutes: null, sleepFrom: null, sleepTo: null, mood: null, note: null },
};

/** A moment in UTC. */
export function momentAt(day: string, minute: number) {
  const at = new Date(Date.parse(`${day}T00:00:00Z`) + minute * 60_000).toISOString();
  return { day: day as CalendarDate, minute, at, zone: "UTC" };
}

/** Pain of these levels at a place. */
export function painAt(location: string, ...levels: number[]): Pain {
  const mean = levels.reduce((sum, level) => sum + level, 0) / levels.length;
  return {
    ...{ location, name: null, text: levels.join("-"), levels, mean, band: null, scale: "nrs" },
    ...{ low: Math.min(...levels), high: Math.max(...levels), rater: "self", items: null },
  };
}

/** So much of a medication. */
export function intakeOf(key: string, amount: number | null = null, unit: string | null = null): Intake {
  return {
    ...{ medicineId: null, key, name: key, text: `${amount ?? ""}${unit ?? ""}`, amount, unit },
    ...{ perAmount: null, perUnit: null, count: null, route: null, noticed: [] },
  };
}

type Whose = { readonly familyId: string; readonly childId: string; readonly recordedBy: string };

/** An entry as it is stored, with an id of its own unless it is told one. */
export function newEntry(whose: Whose, told: Partial<NewEntry> = {}): NewEntry {
  const about = { raw: null, confirmed: [], importId: null, origin: null };
  return { ...nothingSaid, ...about, id: newId(), ...whose, ...told };
}
