import type { Written } from "./written.ts";
import { unread, writtenText } from "./written-text.ts";

/** mmHg; the pulse in beats a minute where it was written with it. */
export type BloodPressure = {
  readonly systolic: number;
  readonly diastolic: number;
  readonly pulse: number | null;
};

type Range = readonly [low: number, high: number];
const SYSTOLIC: Range = [40, 260];
const DIASTOLIC: Range = [20, 160];
const PULSE: Range = [20, 300];

const PRESSURE =
  /^(\d{2,4}) ?(?:\/|-| over | sobre ) ?(\d{2,4})(?: ?mm ?hg)?(?: ?(?:\/|-|,|;| )? ?(?:p|hr|fc|pulse|pulso)?\.?[ :=]?(\d{2,4})(?: ?(?:bpm|lpm))?)?$/;
const INCOMPLETE = /^\d{2,3} ?(?:[/-] ?-{0,2})?$|^-{0,2} ?[/-] ?\d{2,3}$/;

/** Reads "120/80", "120 over 80", "120-80" or "120/80/72", the third figure the pulse. Sides that look swapped are never swapped here. */
export function readBloodPressure(raw: unknown): Written<BloodPressure | null> {
  const text = writtenText(raw);
  if (text === null) return { value: null };
  if (INCOMPLETE.test(text)) return { review: "incomplete", value: null };
  const found = PRESSURE.exec(text);
  if (!found) return unread(text);
  const [systolic, diastolic] = [Number(found[1]), Number(found[2])];
  const pulse = found[3] === undefined ? null : Number(found[3]);
  if (pulse !== null && !isWithin(pulse, PULSE)) return { error: "out-of-range" };
  if (isWithin(systolic, SYSTOLIC) && isWithin(diastolic, DIASTOLIC) && systolic > diastolic)
    return { value: { systolic, diastolic, pulse } };
  const couldBeSwapped = isWithin(diastolic, SYSTOLIC) && isWithin(systolic, DIASTOLIC);
  return couldBeSwapped && systolic <= diastolic
    ? { review: "swapped", value: null }
    : { error: "out-of-range" };
}

const isWithin = (value: number, [low, high]: Range) => value >= low && value <= high;
