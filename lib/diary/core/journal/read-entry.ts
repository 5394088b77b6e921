import type { Activity, EntryContent, Intake, Pain } from "#lib/diary/core/entry.ts";
import { readBloodPressure } from "#lib/diary/core/written/blood-pressure.ts";
import { readOxygen } from "#lib/diary/core/written/oxygen.ts";
import { readSleep } from "#lib/diary/core/written/sleep-length.ts";
import { readTemperature } from "#lib/diary/core/written/temperature.ts";
import type { Written } from "#lib/diary/core/written/written.ts";
import { checkDerived } from "./derived-keys.ts";
import type { EntryField } from "./entry-keys.ts";
import { shownLine, shownText } from "./plain-text.ts";
import { linesIn, readActivities, readIntakes, readPains, take } from "./read-lines.ts";
import type { Remarks } from "./remark.ts";
import type { WrittenField, WrittenLine } from "./written-field.ts";

/** What an entry says, without where it stands in time. */
export type Said = Omit<EntryContent, "day" | "minute" | "zone" | "at">;

/** The record's limit. */
const LONGEST_NOTE = 4000;

/**
 * Reads what an entry says. What a reader cannot make a figure of stays empty here and whole in the entry's original, and is told in
 * `remarks`. `placeOf` says which place of the body a name means.
 */
export function readSaid(
  fields: readonly WrittenField[],
  placeOf: (name: string) => string,
  remarks: Remarks,
): Said {
  tellKeys(fields, remarks);
  const of = (field: EntryField) => fields.filter((each) => each.field === field);
  const lines = (field: EntryField) => of(field).flatMap((each) => linesIn(each, remarks));
  const one = <T>(field: EntryField, read: (raw: unknown) => Written<T | null>) =>
    readOnce(of(field), read, remarks);
  const oxygen = one("oxygen", readOxygen);
  const pressure = one("pressure", readBloodPressure);
  const sleep = one("sleep", readSleep);
  const temperature = one("temperature", readTemperature);
  const heartRate = one("heart-rate", readRate);
  const pains: Pain[] = readPains(painLines(of("pain"), remarks), placeOf, remarks);
  const intakes: Intake[] = readIntakes(lines("medications"), remarks);
  const activities: Activity[] = readActivities(lines("activities"), remarks);
  checkDerived(fields, { pains, intakes }, remarks);
  return {
    pains,
    intakes,
    activities,
    oxygenLow: oxygen.value?.low ?? null,
    oxygenHigh: oxygen.value?.high ?? null,
    oxygenFlow: oxygen.value?.flow ?? null,
    systolic: pressure.value?.systolic ?? null,
    diastolic: pressure.value?.diastolic ?? null,
    heartRate: heartRate.value ?? pressure.value?.pulse ?? null,
    breathingRate: null,
    temperature: temperature.value?.celsius ?? null,
    method: null,
    sleepMinutes: sleep.value,
    sleepFrom: null,
    sleepTo: null,
    mood: null,
    note: noteIn(of("note"), remarks),
    typed: typedOf({ oxygen, pressure, sleep, temperature }),
  };
}

/** Keys nobody knows are kept in the original; misspelt ones are read, and both is told. */
function tellKeys(fields: readonly WrittenField[], remarks: Remarks): void {
  for (const { key, field, isMisspelt, value } of fields) {
    if (field === null && value.text.trim() !== "") remarks.look("unknown-key", { key, text: value.text });
    if (field !== null && isMisspelt) remarks.tell("misspelt", { key, field });
  }
}

/** A level without a place is a pain somewhere. */
function painLines(fields: readonly WrittenField[], remarks: Remarks): WrittenLine[] {
  return fields.flatMap((field): readonly WrittenLine[] => {
    const { plain, text } = field.value;
    if (field.lines || plain === undefined || text.trim() === "") return linesIn(field, remarks);
    remarks.tell("no-place", { text });
    return [{ name: field.key, plain, text }];
  });
}

type Once<T> = { readonly value: T | null; readonly text: string | null };

/** What of several is kept: the first that says something. The others stay in the original. */
function readOnce<T>(
  fields: readonly WrittenField[],
  read: (raw: unknown) => Written<T | null>,
  remarks: Remarks,
): Once<T> {
  const [first, ...others] = fields.filter(({ value }) => value.text.trim() !== "");
  for (const { key, value } of others) remarks.look("second-value", { key, text: value.text });
  if (!first) return { value: null, text: null };
  const answer = take({ name: first.key, ...first.value }, read, remarks);
  if (answer === "nothing" || answer === null) return { value: null, text: null };
  return { value: answer, text: shownLine(first.value.text) };
}

function typedOf(read: Readonly<Record<string, Once<unknown>>>): Record<string, string> {
  return Object.fromEntries(Object.entries(read).flatMap(([name, { text }]) => (text ? [[name, text]] : [])));
}

const SLOWEST = 20;
const FASTEST = 300;

function readRate(raw: unknown): Written<number | null> {
  const text = String(raw ?? "").trim();
  if (text === "") return { value: null };
  if (!/^\d{1,3}$/.test(text)) return { error: "unreadable" };
  const rate = Number(text);
  return rate >= SLOWEST && rate <= FASTEST ? { value: rate } : { error: "out-of-range" };
}

/** The notes of an entry, one below the other, as far as they have room. */
function noteIn(fields: readonly WrittenField[], remarks: Remarks): string | null {
  const kept: string[] = [];
  for (const { key, value, lines } of fields) {
    if (value.text.trim() === "") continue;
    const text = shownText(value.text);
    const isText = lines === null && value.plain !== undefined;
    if (!isText || [...kept, text].join("\n").length > LONGEST_NOTE) {
      remarks.look("unread", { key, text: value.text, why: "unreadable" });
      continue;
    }
    if (text !== value.text.replace(/\r\n?/g, "\n")) remarks.tell("control-signs", { key });
    kept.push(text);
  }
  return kept.join("\n") || null;
}
