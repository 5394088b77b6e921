import { bodyLocations } from "#lib/diary/core/body-locations.ts";
import { originalOf } from "#lib/diary/core/journal/original.ts";
import { shownLine, shownText } from "#lib/diary/core/journal/plain-text.ts";
import type { WrittenField, WrittenLine } from "#lib/diary/core/journal/written-field.ts";
import { readActivity } from "#lib/diary/core/written/activity-amount.ts";
import { readBloodPressure } from "#lib/diary/core/written/blood-pressure.ts";
import { readDose } from "#lib/diary/core/written/dose.ts";
import { readOxygen } from "#lib/diary/core/written/oxygen.ts";
import { readPainLevel } from "#lib/diary/core/written/pain-level.ts";
import { readSleep } from "#lib/diary/core/written/sleep-length.ts";
import { readTemperature } from "#lib/diary/core/written/temperature.ts";
import type { Written } from "#lib/diary/core/written/written.ts";
import { writtenText } from "#lib/diary/core/written/written-text.ts";
import type { CheckedValue, Compared, StoredEntry } from "./check-record.ts";

const names = new Map(bodyLocations.map(({ id, names: { en } }) => [id, en]));

/** The values of an entry as the file writes it, one by one. What says nothing is none. */
export function writtenValues({ file: { written }, stored, aside }: Compared): CheckedValue[] {
  if (!written) return [];
  const original = originalOf(stored?.raw)?.text === written.text;
  const used = new Set<object>();
  return written.fields.flatMap((field) =>
    valuesIn(field).map((value): CheckedValue => {
      const isThere = stored !== null && isKept(field, value, stored, aside, used);
      return { isThere: isThere || original, isWritten: !isThere };
    }),
  );
}

/** A field's lines, or its one value; without those that say that nothing was recorded, and what follows from the rest of the entry. */
function valuesIn({ key, field, value, lines }: WrittenField): WrittenLine[] {
  if (field === "medication-taken" || field === "max-pain") return [];
  const all = lines ?? [{ name: key, ...value }];
  return all.filter(({ plain, text }) =>
    field === "note" || plain === undefined ? text.trim() !== "" : writtenText(text) !== null,
  );
}

function isKept(
  field: WrittenField,
  line: WrittenLine,
  stored: StoredEntry,
  aside: StoredEntry | null,
  used: Set<object>,
): boolean {
  if (field.field === "pain") return isPain(line, stored, used);
  if (field.field === "medications" && field.lines) return isIntake(line, stored, used);
  if (field.field === "activities" && field.lines) return isActivity(line, stored, used);
  if (field.field === "note")
    return (stored.note ?? "").split("\n\n").length > 0 && isIn(stored.note, line.text);
  return isFigure(
    field,
    line,
    aside?.sleepMinutes == null ? stored : { ...stored, ...sleepOf(aside, stored) },
  );
}

const isIn = (note: string | null, text: string) => note?.includes(shownText(text)) ?? false;

const sleepOf = (aside: StoredEntry, { typed }: StoredEntry) => ({
  sleepMinutes: aside.sleepMinutes,
  typed: { ...typed, ...aside.typed },
});

function isPain(line: WrittenLine, { pains }: StoredEntry, used: Set<object>): boolean {
  const level = readingOf(line, readPainLevel);
  return isOne(pains, used, (pain) => {
    const isNamed = (pain.name ?? names.get(pain.location)) === shownLine(line.name);
    return isNamed && pain.text === shownLine(line.text) && level !== null && isSame(pain, level);
  });
}

function isIntake(line: WrittenLine, { intakes }: StoredEntry, used: Set<object>): boolean {
  const dose = readingOf(line, readDose);
  return isOne(intakes, used, (intake) => isLine(intake, line) && dose !== null && isSame(intake, dose));
}

function isActivity(line: WrittenLine, { activities }: StoredEntry, used: Set<object>): boolean {
  const amount = readingOf(line, readActivity);
  return isOne(activities, used, (each) => isLine(each, line) && amount !== null && isSame(each, amount));
}

const isLine = (kept: { readonly name: string; readonly text: string }, line: WrittenLine) =>
  kept.name === shownLine(line.name) && kept.text === shownLine(line.text);

/** The first that is so and was not found before: of two alike each is found once. */
function isOne<T extends object>(all: readonly T[], used: Set<object>, is: (one: T) => boolean): boolean {
  const found = all.find((one) => !used.has(one) && is(one));
  if (found) used.add(found);
  return found !== undefined;
}

function isFigure({ field }: WrittenField, line: WrittenLine, stored: StoredEntry): boolean {
  const typed = (name: string) => stored.typed[name] === shownLine(line.text);
  if (field === "oxygen") {
    const read = readingOf(line, readOxygen);
    const { oxygenLow: low, oxygenHigh: high, oxygenFlow: flow } = stored;
    return read !== null && typed("oxygen") && isSame({ low, high, flow }, read);
  }
  if (field === "pressure") {
    const read = readingOf(line, readBloodPressure);
    const pulse = read?.pulse === null ? null : stored.heartRate;
    return read !== null && typed("pressure") && isSame({ ...stored, pulse }, read);
  }
  if (field === "sleep") return typed("sleep") && stored.sleepMinutes === readingOf(line, readSleep);
  if (field === "temperature")
    return typed("temperature") && stored.temperature === readingOf(line, readTemperature)?.celsius;
  return field === "heart-rate" && `${stored.heartRate}` === line.text.trim();
}

/** What a text reads to; null where it reads to nothing. */
function readingOf<T>({ plain, text }: WrittenLine, read: (raw: unknown) => Written<T | null>): T | null {
  const answer = read(plain === undefined ? {} : typeof plain === "number" ? text : plain);
  return "error" in answer ? null : answer.value;
}

/** Whether a part of the record says what was read, field by field. */
function isSame(kept: object, read: object): boolean {
  const record = kept as Readonly<Record<string, unknown>>;
  return Object.entries(read).every(
    ([name, value]) => JSON.stringify(record[name]) === JSON.stringify(value),
  );
}
