import { ingredientKey } from "#lib/diary/core/ingredient.ts";
import { readClockTime } from "#lib/diary/core/written/clock-time.ts";
import { readDose } from "#lib/diary/core/written/dose.ts";
import { type CalendarDate, parseCalendarDate } from "#lib/kernel/dates.ts";
import { amountIn } from "./dose-amount.ts";
import { containedKey } from "./known-ingredients.ts";
import type { MedicineContent } from "./medicine-content.ts";
import { readSpan } from "./written-span.ts";

/** So many times of the day one medicine has at most. */
export const TIMES = 6;

/** A medicine as its form sends it: texts as they were typed, `time1` to `time6` among them. */
export type TypedMedicine = Pick<MedicineContent, "name"> & {
  readonly form: Exclude<MedicineContent["form"], null> | "";
  readonly route: Exclude<MedicineContent["route"], null> | "";
} & Readonly<
    Record<
      | ("ingredient" | "strength" | "usualDose" | "minInterval" | "mostDoses")
      | ("mostAmount" | "every" | "startsOn" | "endsOn" | "note"),
      string
    >
  > &
  Readonly<Record<string, unknown>>;

/** Notes what is wrong with a field, of which nothing is kept. */
type Fault = (field: string, code: string) => null;

/** Reads what was typed of a medicine; what cannot be read is null, and its field a fault. */
export function readMedicine(typed: TypedMedicine, fault: Fault): MedicineContent {
  return {
    name: typed.name.replace(/\s+/g, " "),
    key: typed.ingredient ? containedKey(typed.ingredient) : ingredientKey(typed.name),
    strength: typed.strength || null,
    form: typed.form || null,
    route: typed.route || null,
    ...readAmounts(typed, fault),
    minIntervalMinutes: readSpanOf("minInterval", typed.minInterval, fault),
    mostDoses: readCount(typed.mostDoses, fault),
    ...readRhythm(typed, fault),
    ...readDays(typed, fault),
    note: typed.note || null,
  };
}

/** The usual dose and the most of a day, in one unit. */
function readAmounts(typed: { usualDose: string; mostAmount: string }, fault: Fault) {
  const usual = readAmount("usualDose", typed.usualDose, fault);
  const most = readAmount("mostAmount", typed.mostAmount, fault);
  const usualUnit = usual?.unit ?? most?.unit ?? null;
  const mostAmount = most && usualUnit ? amountIn({ ...most, count: null }, usualUnit) : null;
  if (most && mostAmount === null) fault("mostAmount", "most-amount-unit");
  return { usualAmount: usual?.amount ?? null, usualUnit, mostAmount };
}

function readAmount(field: string, text: string, fault: Fault): { amount: number; unit: string } | null {
  if (text === "") return null;
  const read = readDose(text);
  const dose = "value" in read && !("review" in read) ? read.value : null;
  // "250 mg/5 ml" is a strength; what is given is said in one unit.
  if (!dose?.unit || dose.perUnit !== null || dose.amount <= 0) return fault(field, "dose-wrong");
  return { amount: dose.amount * (dose.count ?? 1), unit: dose.unit };
}

function readSpanOf(field: string, text: string, fault: Fault): number | null {
  return text === "" ? null : (readSpan(text) ?? fault(field, "span-wrong"));
}

function readCount(text: string, fault: Fault): number | null {
  if (text === "") return null;
  const count = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return count >= 1 && count <= 100 ? count : fault("mostDoses", "doses-wrong");
}

/** Times of the day, or a span after the last dose of a quarter of an hour at least; neither where it is given as needed. */
function readRhythm(typed: { readonly every: string } & Readonly<Record<string, unknown>>, fault: Fault) {
  const times = readTimes(typed, fault);
  const everyMinutes = readSpanOf("every", typed.every, fault);
  if (times.length > 0 && everyMinutes !== null) fault("every", "rhythm-both");
  else if (everyMinutes !== null && everyMinutes < 15) fault("every", "span-wrong");
  return { times, everyMinutes };
}

function readTimes(typed: Readonly<Record<string, unknown>>, fault: Fault): number[] {
  const minutes = Array.from({ length: TIMES }, (_, at) => `time${at + 1}`).flatMap((field) => {
    const text = typed[field];
    if (typeof text !== "string" || text.trim() === "") return [];
    const read = readClockTime(text);
    const minute = "value" in read && !("review" in read) ? read.value : null;
    return minute ?? fault(field, "time-wrong") ?? [];
  });
  return [...new Set(minutes)].toSorted((a, b) => a - b);
}

function readDays(typed: { startsOn: string; endsOn: string }, fault: Fault) {
  const [startsOn, endsOn] = (["startsOn", "endsOn"] as const).map((field) =>
    readDay(field, typed[field], fault),
  );
  if (startsOn && endsOn && endsOn < startsOn) fault("endsOn", "ends-early");
  return { startsOn: startsOn ?? null, endsOn: endsOn ?? null };
}

function readDay(field: string, text: string, fault: Fault): CalendarDate | null {
  return text === "" ? null : (parseCalendarDate(text) ?? fault(field, "date-wrong"));
}
