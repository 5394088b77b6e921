import type { Activity, EntryContent, Pain, TemperatureMethod } from "#lib/diary/core/entry.ts";
import { minutesBetween } from "#lib/diary/core/whole-minutes.ts";
import { lengthText } from "#lib/kernel/clock-text.ts";
import { formatTime } from "#lib/kernel/date-words.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { toFahrenheit } from "#lib/kernel/temperature.ts";
import { figureWords } from "../words/figure-words.ts";
import type { TemperatureUnit } from "../words/temperature-words.ts";
import type { MedicineStart } from "./medicine-fields.tsx";

/** What the form of an entry begins with, as its fields show it. */
export type EntryStart = {
  readonly day: CalendarDate;
  readonly minute: number | null;
  readonly pains: readonly Pain[];
  readonly medicines: readonly MedicineStart[];
  readonly activities: readonly Activity[];
  readonly temperature: string;
  readonly method: TemperatureMethod | null;
  readonly oxygen: string;
  readonly pressure: string;
  readonly heartRate: string;
  readonly breathingRate: string;
  readonly sleep: string;
  readonly sleepFrom: string;
  readonly sleepTo: string;
  readonly mood: number | null;
  readonly note: string;
};

/** A form in which nothing stands but the moment. */
export function emptyStart(day: CalendarDate, minute: number | null): EntryStart {
  const texts = { temperature: "", oxygen: "", pressure: "", heartRate: "", breathingRate: "" };
  const sleep = { sleep: "", sleepFrom: "", sleepTo: "" };
  const lines = { pains: [], medicines: [], activities: [] };
  return { day, minute, ...lines, ...texts, ...sleep, method: null, mood: null, note: "" };
}

/** An entry as its form shows it: what was typed, and where nothing was, what its figures say. */
export function startOf(entry: EntryContent, unit: TemperatureUnit, locale: string): EntryStart {
  const { typed, heartRate, breathingRate, sleepFrom, sleepTo, zone } = entry;
  const clock = (at: string | null) => (at === null ? "" : formatTime(new Date(at), zone, locale));
  const span = sleepFrom && sleepTo ? minutesBetween(new Date(sleepFrom), new Date(sleepTo)) : null;
  return {
    day: entry.day,
    minute: entry.minute,
    pains: entry.pains,
    medicines: entry.intakes,
    activities: entry.activities,
    temperature: typed.temperature ?? temperatureText(entry.temperature, unit, locale),
    method: entry.method,
    oxygen: typed.oxygen ?? oxygenText(entry),
    pressure: typed.pressure ?? (entry.systolic === null ? "" : `${entry.systolic}/${entry.diastolic}`),
    heartRate: heartRate === null ? "" : String(heartRate),
    breathingRate: breathingRate === null ? "" : String(breathingRate),
    sleep:
      span !== null && span === entry.sleepMinutes
        ? ""
        : (typed.sleep ?? sleepText(entry.sleepMinutes) ?? ""),
    sleepFrom: clock(sleepFrom),
    sleepTo: clock(sleepTo),
    mood: entry.mood,
    note: entry.note ?? "",
  };
}

function temperatureText(celsius: number | null, unit: TemperatureUnit, locale: string): string {
  if (celsius === null) return "";
  return figureWords(unit === "C" ? celsius : toFahrenheit(celsius), locale, 2);
}

function oxygenText({ oxygenLow, oxygenHigh }: EntryContent): string {
  if (oxygenLow === null) return "";
  return oxygenHigh === null || oxygenHigh === oxygenLow ? String(oxygenLow) : `${oxygenLow}-${oxygenHigh}`;
}

const sleepText = (minutes: number | null) => (minutes === null ? "" : lengthText(minutes));
