import { isPossible } from "#lib/growth/core/bounds.ts";
import type { ReadingKind } from "#lib/growth/core/reading.ts";
import type { Choices } from "#lib/imports/core/choices.ts";
import { type Quantity, readQuantityCell } from "#lib/imports/core/quantity-cell.ts";
import type { WrittenReading } from "./written-reading.ts";

/** A typed value may be rounded from the value itself, as a scale's is; further off it was changed by hand. */
const ROUNDED_SHARE = 0.005;

const SI = { weight: "kg", length: "cm", head: "cm", arm: "cm", triceps: "mm", subscapular: "mm" } as const;

/** The value of a reading in SI with how it was typed, in the unit the file says or else the one chosen; null for none. */
export function readValue(
  { value, typed }: WrittenReading,
  kind: ReadingKind,
  choices: Choices,
): Quantity | null {
  const unit = value.unit ?? chosenUnit(kind, choices);
  const read = readQuantityCell(value.text, kind, unit, value.mark);
  if (!read || !typed) return read;
  // Our own export gives the value in SI to its last digit: the figure counts, and what was typed is kept beside it.
  const exact = /^[\d.]+(?:e-?\d+)?$/.test(value.text) ? Number(value.text) : Number.NaN;
  const si = value.unit === SI[kind] && isPossible(kind, exact) ? exact : read.value;
  const asTyped = readQuantityCell(typed.value, kind, typed.unit, null);
  const isOther = asTyped !== null && isPossible(kind, asTyped.value) && !isRounded(asTyped.value, si);
  return isOther
    ? { ...read, value: si }
    : { ...read, value: si, typedValue: typed.value, typedUnit: typed.unit };
}

const isRounded = (one: number, other: number) => Math.abs(one - other) <= other * ROUNDED_SHARE;

function chosenUnit(kind: ReadingKind, { weightUnit, lengthUnit }: Choices): string {
  if (kind === "weight") return weightUnit;
  return kind === "triceps" || kind === "subscapular" ? "mm" : lengthUnit;
}
