import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { Db } from "#lib/platform/db.ts";
import type { DaySummary } from "../core/day-summary.ts";

type Child = { readonly familyId: string; readonly id: string };

/** Holds these days, those that are new among them, until the end; always in the same order, so that nobody waits in a circle. */
export async function holdDays(
  db: Db,
  { familyId, id }: Child,
  days: readonly CalendarDate[],
): Promise<void> {
  await db.$executeRaw`
    insert into diary_days (family_id, child_id, day, entries)
    select ${familyId}::uuid, ${id}::uuid, d.day, 0 from unnest(${[...days]}::date[]) as d (day) order by d.day
    on conflict (family_id, child_id, day) do update set updated_at = now()`;
}

/** Lets go of days that were held and on which nothing was written after all. */
export async function dropEmptyDays(
  db: Db,
  { familyId, id }: Child,
  days: readonly CalendarDate[],
): Promise<void> {
  await db.$executeRaw`
    delete from diary_days d
    where d.family_id = ${familyId}::uuid and d.child_id = ${id}::uuid and d.day = any (${[...days]}::date[]) and d.entries = 0`;
}

/** Keeps what days that are held come to. They are there: as an upsert each is found by its key, however many days a child has. */
export async function putDays(db: Db, { familyId, id }: Child, days: readonly DaySummary[]): Promise<void> {
  if (days.length === 0) return;
  await db.$executeRaw`
    insert into diary_days (family_id, child_id, day, entries, pain_max, pain_mean, pain_area, pain_times, intakes, totals, sleep_minutes,
      activity_minutes, activities, oxygen_low, oxygen_high, heart_low, heart_high, breathing_low, breathing_high, temperature_low,
      temperature_high, systolic_low, systolic_high, diastolic_low, diastolic_high, mood_mean)
    select ${familyId}::uuid, ${id}::uuid, r.day, r.entries, r."painMax", r."painMean", r."painArea", r."painTimes", r.intakes, r.totals,
      r."sleepMinutes", r."activityMinutes", r.activities, r."oxygenLow", r."oxygenHigh", r."heartLow", r."heartHigh", r."breathingLow",
      r."breathingHigh", r."temperatureLow", r."temperatureHigh", r."systolicLow", r."systolicHigh", r."diastolicLow", r."diastolicHigh",
      r."moodMean"
    from jsonb_to_recordset(${JSON.stringify(days)}::jsonb) as r (day date, entries int4, "painMax" float8, "painMean" float8,
      "painArea" float8, "painTimes" int4, intakes int4, totals jsonb, "sleepMinutes" int4, "activityMinutes" float8, activities jsonb,
      "oxygenLow" float8, "oxygenHigh" float8, "heartLow" int4, "heartHigh" int4, "breathingLow" int4, "breathingHigh" int4,
      "temperatureLow" float8, "temperatureHigh" float8, "systolicLow" int4, "systolicHigh" int4, "diastolicLow" int4,
      "diastolicHigh" int4, "moodMean" float8)
    on conflict (family_id, child_id, day) do update set entries = excluded.entries, pain_max = excluded.pain_max,
      pain_mean = excluded.pain_mean, pain_area = excluded.pain_area, pain_times = excluded.pain_times, intakes = excluded.intakes,
      totals = excluded.totals, sleep_minutes = excluded.sleep_minutes, activity_minutes = excluded.activity_minutes,
      activities = excluded.activities, oxygen_low = excluded.oxygen_low, oxygen_high = excluded.oxygen_high,
      heart_low = excluded.heart_low, heart_high = excluded.heart_high, breathing_low = excluded.breathing_low,
      breathing_high = excluded.breathing_high, temperature_low = excluded.temperature_low, temperature_high = excluded.temperature_high,
      systolic_low = excluded.systolic_low, systolic_high = excluded.systolic_high, diastolic_low = excluded.diastolic_low,
      diastolic_high = excluded.diastolic_high, mood_mean = excluded.mood_mean, updated_at = now()`;
}

/** Forgets days on which nothing is written any more. */
export async function deleteDays(
  db: Db,
  { familyId, id }: Child,
  days: readonly CalendarDate[],
): Promise<void> {
  if (days.length === 0) return;
  await db.$executeRaw`
    delete from diary_days d
    where d.family_id = ${familyId}::uuid and d.child_id = ${id}::uuid and d.day = any (${[...days]}::date[])`;
}
