import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { Db } from "#lib/platform/db.ts";
import type { DaySummary } from "../core/day-summary.ts";

/** What the days of a child came to, from and to among them, in their order; days without entries are left out. */
export async function listDays(
  db: Db,
  child: { readonly familyId: string; readonly id: string },
  from: CalendarDate,
  to: CalendarDate,
): Promise<DaySummary[]> {
  const rows = await db.$queryRaw<{ summary: DaySummary }[]>`
    select json_build_object('day', d.day, 'entries', d.entries, 'painMax', d.pain_max, 'painMean', d.pain_mean, 'painArea', d.pain_area,
      'painTimes', d.pain_times, 'intakes', d.intakes, 'totals', d.totals, 'sleepMinutes', d.sleep_minutes,
      'activityMinutes', d.activity_minutes, 'activities', d.activities, 'oxygenLow', d.oxygen_low, 'oxygenHigh', d.oxygen_high,
      'heartLow', d.heart_low, 'heartHigh', d.heart_high, 'breathingLow', d.breathing_low, 'breathingHigh', d.breathing_high,
      'temperatureLow', d.temperature_low, 'temperatureHigh', d.temperature_high, 'systolicLow', d.systolic_low,
      'systolicHigh', d.systolic_high, 'diastolicLow', d.diastolic_low, 'diastolicHigh', d.diastolic_high,
      'moodMean', d.mood_mean) as summary
    from diary_days d
    where d.family_id = ${child.familyId}::uuid and d.child_id = ${child.id}::uuid and d.day between ${from}::date and ${to}::date
    order by d.day`;
  return rows.map(({ summary }) => summary);
}
