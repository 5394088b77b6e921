import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { DaySummary } from "./day-summary.ts";
import { activityTotals, intakeTotals } from "./day-totals.ts";
import type { EntryContent } from "./entry.ts";
import { painOf } from "./entry-pain.ts";
import { type Level, painArea } from "./pain-area.ts";
import { known, largest, mean, smallest, sum } from "./unordered.ts";

/** What a day's entries come to. Their order does not matter. */
export function summariseDay(day: CalendarDate, entries: readonly EntryContent[]): DaySummary {
  const all = <T>(pick: (entry: EntryContent) => T | null): T[] => known(entries.map(pick));
  const pains = entries.map(({ pains }) => painOf(pains));
  const means = known(pains.map(({ painMean }) => painMean));
  const intakes = entries.flatMap((entry) => entry.intakes);
  const activities = entries.flatMap((entry) => entry.activities);
  return {
    day,
    entries: entries.length,
    painMax: largest(known(pains.map(({ painMax }) => painMax))),
    painMean: mean(means),
    painArea: painArea(levelsOf(entries)),
    painTimes: means.length,
    intakes: intakes.length,
    totals: intakeTotals(intakes),
    sleepMinutes: sum(all(({ sleepMinutes }) => sleepMinutes)),
    activityMinutes: sum(known(activities.map(({ minutes }) => minutes))),
    activities: activityTotals(activities),
    oxygenLow: smallest(all(({ oxygenLow }) => oxygenLow)),
    oxygenHigh: largest(all(({ oxygenHigh }) => oxygenHigh)),
    heartLow: smallest(all(({ heartRate }) => heartRate)),
    heartHigh: largest(all(({ heartRate }) => heartRate)),
    breathingLow: smallest(all(({ breathingRate }) => breathingRate)),
    breathingHigh: largest(all(({ breathingRate }) => breathingRate)),
    temperatureLow: smallest(all(({ temperature }) => temperature)),
    temperatureHigh: largest(all(({ temperature }) => temperature)),
    systolicLow: smallest(all(({ systolic }) => systolic)),
    systolicHigh: largest(all(({ systolic }) => systolic)),
    diastolicLow: smallest(all(({ diastolic }) => diastolic)),
    diastolicHigh: largest(all(({ diastolic }) => diastolic)),
    moodMean: mean(all(({ mood }) => mood)),
  };
}

function levelsOf(entries: readonly EntryContent[]): Level[] {
  return entries.flatMap(({ at, pains }) => {
    const { painMean } = painOf(pains);
    return at === null || painMean === null ? [] : [{ atMs: Date.parse(at), level: painMean }];
  });
}
