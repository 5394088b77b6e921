import { type CalendarDate, parseCalendarDate } from "#lib/kernel/dates.ts";
import { readActivities } from "./draft-activities.ts";
import { readIntakes } from "./draft-intakes.ts";
import { readPains } from "./draft-pains.ts";
import { DraftSheet } from "./draft-sheet.ts";
import { readVitals } from "./draft-vitals.ts";
import type { EntryContent } from "./entry.ts";
import { readClockTime } from "./written/clock-time.ts";
import { readSleep } from "./written/sleep-length.ts";
import type { WrittenEntry } from "./written-entry.ts";

/** An entry as it was read, before it meets the family's clock; times of sleep are minutes of the day. */
export type EntryDraft = Omit<EntryContent, "zone" | "at" | "sleepFrom" | "sleepTo"> & {
  readonly sleepFromMinute: number | null;
  readonly sleepToMinute: number | null;
  /** Whether its day and minute are those at which it is kept; `day` is then not to be read. */
  readonly isNow: boolean;
  /** Where each medication stood in the form: with intakes[0] in "medicine2" it begins with 2. */
  readonly intakePlaces: readonly number[];
};

/** A draft of a day on which nothing is said. */
export function emptyDraft(day: CalendarDate): EntryDraft {
  const vitals = { oxygenLow: null, oxygenHigh: null, oxygenFlow: null, systolic: null, diastolic: null };
  const rates = { heartRate: null, breathingRate: null, temperature: null, method: null };
  const sleep = { sleepMinutes: null, sleepFromMinute: null, sleepToMinute: null };
  const lines = { pains: [], intakes: [], intakePlaces: [], activities: [] };
  const said = { mood: null, note: null, typed: {} };
  return { day, minute: null, isNow: false, ...vitals, ...rates, ...sleep, ...lines, ...said };
}

/** Something that was kept as it was written, or could mean several things: a person must look. */
export type DraftDoubt = {
  readonly field: string;
  readonly code: string;
  readonly text: string;
  /** The places of the body it may mean; then a yes does not help. */
  readonly choose?: readonly string[];
};

export type ReadDraft = {
  readonly draft: EntryDraft;
  /** Form field to code; with any of them the draft is not to be kept. */
  readonly faults: Readonly<Record<string, string>>;
  readonly doubts: readonly DraftDoubt[];
};

/** So long a note may be. */
export const NOTE = 4000;

/** Reads what was written of one moment. */
export function readDraft(written: WrittenEntry): ReadDraft {
  const sheet = new DraftSheet();
  const draft = {
    ...readMoment(written, sheet),
    ...readVitals(written, sheet),
    ...readSleepOf(written, sheet),
    pains: readPains(written.pains, sheet),
    intakes: readIntakes(written.medicines, sheet),
    intakePlaces: written.medicines.map(({ place }) => place),
    activities: readActivities(written.activities, sheet),
    mood: /^[1-5]$/.test(written.mood) ? Number(written.mood) : null,
    note: sheet.words("note", written.note, NOTE, "note-long") || null,
    typed: typedOf(written),
  };
  if (written.mood !== "" && draft.mood === null) sheet.fault("mood", "invalid");
  if (isEmpty(draft)) sheet.fault("note", "nothing-said");
  const { faults, doubts } = sheet;
  return { draft, faults, doubts };
}

function readMoment({ day: text, time }: WrittenEntry, sheet: DraftSheet) {
  if (time === "now") return { day: "" as CalendarDate, minute: null, isNow: true };
  const day = parseCalendarDate(text);
  if (!day) sheet.fault("day", text === "" ? "day-missing" : "day-wrong");
  return { day: day ?? ("" as CalendarDate), minute: readClock("time", time, sheet), isNow: false };
}

/** A time of the day is never kept as it was written: the place of the entry follows from it. */
function readClock(field: string, text: string, sheet: DraftSheet): number | null {
  const read = readClockTime(text);
  return "error" in read || "review" in read ? sheet.fault(field, "time-wrong") : read.value;
}

function readSleepOf(written: WrittenEntry, sheet: DraftSheet) {
  const sleepFromMinute = readClock("sleepFrom", written.sleepFrom, sheet);
  const sleepToMinute = readClock("sleepTo", written.sleepTo, sheet);
  if (written.sleepFrom !== "" && written.sleepTo === "") sheet.fault("sleepTo", "sleep-half");
  if (written.sleepFrom === "" && written.sleepTo !== "") sheet.fault("sleepFrom", "sleep-half");
  const sleepMinutes = sheet.take(
    "sleep",
    written.sleep,
    readSleep,
    "sleep-wrong",
    (minutes) => minutes <= 1440,
  );
  return { sleepMinutes, sleepFromMinute, sleepToMinute };
}

/** What was typed where figures were read from it. */
function typedOf(written: WrittenEntry): Record<string, string> {
  const { oxygen, pressure, temperature, temperatureUnit: unit, sleep } = written;
  // A figure says itself which unit it is in: one that the form did not mean is kept as it was typed.
  const meant = Number(temperature.replace(",", ".")) < 60 ? "C" : "F";
  const isBare = /^[\d.,\s]+$/.test(temperature) && unit === meant;
  const typed = { oxygen, pressure, temperature: isBare ? `${temperature} °${unit}` : temperature, sleep };
  return Object.fromEntries(Object.entries(typed).filter(([, text]) => text !== ""));
}

type Said = Omit<EntryDraft, "day" | "minute" | "isNow" | "intakePlaces" | "method">;

function isEmpty({ pains, intakes, activities, typed, ...said }: Said): boolean {
  const figures = [
    ...[said.mood, said.note, said.heartRate, said.breathingRate, said.sleepFromMinute, said.sleepToMinute],
  ];
  const lines = pains.length + intakes.length + activities.length + Object.keys(typed).length;
  return lines === 0 && figures.every((figure) => figure === null);
}
