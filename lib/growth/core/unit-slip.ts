import { CM_PER_IN, KG_PER_LB } from "#lib/kernel/unit-words.ts";
import type { TypedUnit } from "./draft.ts";
import type { ReadingKind } from "./reading.ts";

/** What was probably meant: `value` in kg, cm or mm, and the unit to say it in. */
export type Suggestion = { readonly value: number; readonly unit: TypedUnit };

const WEIGHTS = { kg: 1, g: 0.001, lb: KG_PER_LB };
const LENGTHS = { cm: 1, in: CM_PER_IN, ft: 12 * CM_PER_IN };
/** Skinfold calipers have one unit; a slip of it is a slip of the decimal mark. */
const SKINFOLDS = { mm: 1 };

/** The number as it was typed, read in each other unit of its kind; `value` in kg or cm. */
export function inOtherUnits(kind: ReadingKind, value: number, typedIn: TypedUnit): readonly Suggestion[] {
  const units = unitsOf(kind);
  const typed = value / (units[typedIn] ?? Number.NaN);
  return Object.entries(units)
    .filter(([unit]) => unit !== typedIn)
    .map(([unit, si]) => ({ value: tidy(typed * si), unit: unit as Suggestion["unit"] }));
}

function unitsOf(kind: ReadingKind): Readonly<Record<string, number>> {
  if (kind === "weight") return WEIGHTS;
  return kind === "triceps" || kind === "subscapular" ? SKINFOLDS : LENGTHS;
}

/** The number as it would be had its decimal mark not been forgotten: 345 for 3.45, 715 for 71.5. */
export function withDecimalMark(value: number, typedIn: TypedUnit): readonly Suggestion[] {
  return [value / 10, value / 100].map((marked) => ({ value: tidy(marked), unit: typedIn }));
}

/** Without the dust of binary fractions, so that 3450 read as grams is 3.45. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
