import type { Activity, Intake, Pain } from "#lib/diary/core/entry.ts";
import { painOf } from "#lib/diary/core/entry-pain.ts";
import { summariseDay } from "#lib/diary/core/summarise-day.ts";
import type { Table } from "./bulk-insert.ts";
import type { MadeEntry, MadeMedicine } from "./family-record.ts";

export const diaryEntries: Table<MadeEntry> = {
  name: "diary_entries",
  columns: {
    id: ["uuid", (row) => row.id],
    family_id: ["uuid", (row) => row.familyId],
    child_id: ["uuid", (row) => row.childId],
    day: ["date", (row) => row.day],
    minute: ["smallint", (row) => row.minute],
    zone: ["text", (row) => row.zone],
    at: ["timestamptz", (row) => row.at],
    pain_max: ["double precision", (row) => painOf(row.pains).painMax],
    pain_mean: ["double precision", (row) => painOf(row.pains).painMean],
    mood: ["smallint", (row) => row.mood],
    oxygen_low: ["double precision", (row) => row.oxygenLow],
    oxygen_high: ["double precision", (row) => row.oxygenHigh],
    heart_rate: ["smallint", (row) => row.heartRate],
    temperature: ["double precision", (row) => row.temperature],
    method: ["text", (row) => row.method],
    sleep_minutes: ["smallint", (row) => row.sleepMinutes],
    sleep_from: ["timestamptz", (row) => row.sleepFrom],
    sleep_to: ["timestamptz", (row) => row.sleepTo],
    note: ["text", (row) => row.note],
    recorded_by: ["uuid", (row) => row.recordedBy],
    created_at: ["timestamptz", (row) => row.createdAt],
    updated_at: ["timestamptz", (row) => row.createdAt],
  },
};

type Line<T> = { readonly entry: MadeEntry; readonly place: number; readonly line: T };

/** The lines of entries, each with its entry and its place in it. */
export const linesOf = <T>(
  entries: readonly MadeEntry[],
  of: (entry: MadeEntry) => readonly T[],
): Line<T>[] => entries.flatMap((entry) => of(entry).map((line, place) => ({ entry, place, line })));

const keys = {
  family_id: ["uuid", (row: Line<unknown>) => row.entry.familyId],
  child_id: ["uuid", (row: Line<unknown>) => row.entry.childId],
  entry_id: ["uuid", (row: Line<unknown>) => row.entry.id],
  place: ["smallint", (row: Line<unknown>) => row.place],
} as const;

export const diaryPains: Table<Line<Pain>> = {
  name: "diary_pains",
  columns: {
    ...keys,
    location: ["text", ({ line }) => line.location],
    text: ["text", ({ line }) => line.text],
    levels: ["text", ({ line }) => `{${line.levels.join()}}`, "float8[]"],
    low: ["double precision", ({ line }) => line.low],
    high: ["double precision", ({ line }) => line.high],
    mean: ["double precision", ({ line }) => line.mean],
    scale: ["text", ({ line }) => line.scale],
    rater: ["pain_rater", ({ line }) => line.rater],
  },
};

export const diaryIntakes: Table<Line<Intake>> = {
  name: "diary_intakes",
  columns: {
    ...keys,
    key: ["text", ({ line }) => line.key],
    name: ["text", ({ line }) => line.name],
    text: ["text", ({ line }) => line.text],
    amount: ["double precision", ({ line }) => line.amount],
    unit: ["text", ({ line }) => line.unit],
    per_amount: ["double precision", ({ line }) => line.perAmount],
    per_unit: ["text", ({ line }) => line.perUnit],
    count: ["double precision", ({ line }) => line.count],
    route: ["text", ({ line }) => line.route],
    day: ["date", ({ entry }) => entry.day],
    at: ["timestamptz", ({ entry }) => entry.at],
  },
};

export const diaryActivities: Table<Line<Activity>> = {
  name: "diary_activities",
  columns: {
    ...keys,
    key: ["text", ({ line }) => line.key],
    name: ["text", ({ line }) => line.name],
    text: ["text", ({ line }) => line.text],
    minutes: ["double precision", ({ line }) => line.minutes],
    count: ["double precision", ({ line }) => line.count],
  },
};

type MadeDay = ReturnType<typeof summariseDay> & Pick<MadeEntry, "familyId" | "childId">;

/** What the days of entries come to, as the app computes it. */
export function madeDays(entries: readonly MadeEntry[]): MadeDay[] {
  return [...Map.groupBy(entries, ({ childId, day }) => `${childId} ${day}`).values()].map((own) => {
    const { familyId, childId, day } = own[0]!;
    return { ...summariseDay(day, own), familyId, childId };
  });
}

export const diaryDays: Table<MadeDay> = {
  name: "diary_days",
  columns: {
    family_id: ["uuid", (row) => row.familyId],
    child_id: ["uuid", (row) => row.childId],
    day: ["date", (row) => row.day],
    entries: ["integer", (row) => row.entries],
    pain_max: ["double precision", (row) => row.painMax],
    pain_mean: ["double precision", (row) => row.painMean],
    pain_area: ["double precision", (row) => row.painArea],
    pain_times: ["integer", (row) => row.painTimes],
    intakes: ["integer", (row) => row.intakes],
    totals: ["jsonb", (row) => JSON.stringify(row.totals)],
    sleep_minutes: ["integer", (row) => row.sleepMinutes],
    activity_minutes: ["double precision", (row) => row.activityMinutes],
    activities: ["jsonb", (row) => JSON.stringify(row.activities)],
    oxygen_low: ["double precision", (row) => row.oxygenLow],
    oxygen_high: ["double precision", (row) => row.oxygenHigh],
    heart_low: ["integer", (row) => row.heartLow],
    heart_high: ["integer", (row) => row.heartHigh],
    temperature_low: ["double precision", (row) => row.temperatureLow],
    temperature_high: ["double precision", (row) => row.temperatureHigh],
    mood_mean: ["double precision", (row) => row.moodMean],
  },
};

/** What children are given, as their families put it down. */
export const medicines: Table<MadeMedicine> = {
  name: "medicines",
  columns: {
    id: ["uuid", (row) => row.id],
    family_id: ["uuid", (row) => row.familyId],
    child_id: ["uuid", (row) => row.childId],
    name: ["text", (row) => row.name],
    key: ["text", (row) => row.key],
    strength: ["text", (row) => row.strength],
    form: ["text", (row) => row.form],
    route: ["text", (row) => row.route],
    usual_amount: ["double precision", (row) => row.usualAmount],
    usual_unit: ["text", (row) => row.usualUnit],
    recorded_by: ["uuid", (row) => row.recordedBy],
    created_at: ["timestamptz", (row) => row.createdAt],
    updated_at: ["timestamptz", (row) => row.createdAt],
  },
};
