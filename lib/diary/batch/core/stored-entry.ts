import { clockText } from "#lib/kernel/clock-text.ts";
import { localTimeIn } from "#lib/kernel/local-time.ts";
import type { Activity, EntryContent } from "../../core/entry.ts";
import { readActivity } from "../../core/written/activity-amount.ts";
import { readBloodPressure } from "../../core/written/blood-pressure.ts";
import { readOxygen } from "../../core/written/oxygen.ts";
import { readSleep } from "../../core/written/sleep-length.ts";
import { readTemperature } from "../../core/written/temperature.ts";
import type { Written } from "../../core/written/written.ts";
import type { WrittenEntry } from "../../core/written-entry.ts";

/** A stored entry as it would be written again: what was typed, and where nothing was, its figures. */
export function writtenAgain(entry: EntryContent): WrittenEntry {
  return {
    day: entry.day,
    time: entry.minute === null ? "" : clockText(entry.minute),
    pains: entry.pains.map((pain, at) => ({
      ...{ place: at + 1, location: pain.location, name: pain.name ?? "", level: pain.text },
      ...{ scale: pain.scale ?? "", rater: pain.rater },
      items: Object.fromEntries(Object.entries(pain.items ?? {}).map(([id, score]) => [id, String(score)])),
    })),
    medicines: entry.intakes.map((intake, at) => ({
      ...{ place: at + 1, name: intake.name, medicineId: intake.medicineId ?? "" },
      ...{ dose: intake.text, route: intake.route ?? "" },
    })),
    activities: entry.activities.map((activity, at) => ({ place: at + 1, ...amountAgain(activity) })),
    oxygen: typedOr(entry, "oxygen", readOxygen, oxygenAgain(entry)),
    pressure: typedOr(entry, "pressure", readBloodPressure, pressureAgain(entry)),
    heartRate: figure(entry.heartRate),
    breathingRate: figure(entry.breathingRate),
    temperature: typedOr(entry, "temperature", readTemperature, figure(entry.temperature, " °C")),
    temperatureUnit: "",
    method: entry.method ?? "",
    ...sleepAgain(entry),
    mood: figure(entry.mood),
    note: entry.note ?? "",
  };
}

const figure = (value: number | null, unit = "") => (value === null ? "" : `${value}${unit}`);

/** What was typed, unless it cannot be read at all: an import keeps such texts, too. */
function typedOr(
  { typed }: EntryContent,
  field: string,
  read: (raw: unknown) => Written<unknown>,
  otherwise: string,
): string {
  const text = typed[field];
  return text !== undefined && !("error" in read(text)) ? text : otherwise;
}

function oxygenAgain({ oxygenLow, oxygenHigh, oxygenFlow }: EntryContent): string {
  const percent = oxygenLow === oxygenHigh ? figure(oxygenLow) : `${oxygenLow}-${oxygenHigh}`;
  const flow = figure(oxygenFlow, " L/min");
  return percent && flow ? `${percent} on ${flow}` : percent || flow;
}

const pressureAgain = ({ systolic, diastolic }: EntryContent) =>
  systolic === null || diastolic === null ? "" : `${systolic}/${diastolic}`;

/** What was written says the same again; else the figures do, each in its own field. */
function amountAgain({ name, text, minutes, count }: Activity) {
  const read = readActivity(text);
  const said = "value" in read ? read.value : null;
  if (said && said.minutes === minutes && said.count === count) return { name, minutes: text, count: "" };
  if (minutes === null && count === null) return { name, minutes: text, count: "" };
  return {
    name,
    minutes: said?.minutes === minutes && minutes !== null ? text : figure(minutes),
    count: figure(count),
  };
}

function sleepAgain(entry: EntryContent): Pick<WrittenEntry, "sleep" | "sleepFrom" | "sleepTo"> {
  const { sleepFrom, sleepTo, sleepMinutes, zone } = entry;
  const length = typedOr(entry, "sleep", readSleep, figure(sleepMinutes, " min"));
  if (sleepFrom === null || sleepTo === null) return { sleep: length, sleepFrom: "", sleepTo: "" };
  const clock = (at: string) => clockText(localTimeIn(zone, new Date(at)).minute);
  const span = Math.round((Date.parse(sleepTo) - Date.parse(sleepFrom)) / 60_000);
  return {
    sleep: sleepMinutes === span ? "" : length,
    sleepFrom: clock(sleepFrom),
    sleepTo: clock(sleepTo),
  };
}
