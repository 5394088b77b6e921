import {
  type LengthUnit,
  parseLength,
  parseThickness,
  parseWeight,
  type WeightUnit,
} from "#lib/kernel/units.ts";
import type { MeasureField } from "./column-words.ts";
import { withMark } from "./decimal-mark.ts";
import type { DecimalMark } from "./source.ts";

/**
 * `value` in kg, cm, or mm for skinfolds; `typedValue` reads to the same value in `typedUnit`; `full` is the text with the unit
 * it was read in.
 */
export type Quantity = {
  readonly value: number;
  readonly typedValue: string;
  readonly typedUnit: string;
  readonly full: string;
};

const LONGEST = 40;

/** Reads a cell: a unit inside it counts before `unit` (a word of the header, or what the person chose). Null: no quantity. */
export function readQuantityCell(
  cell: string,
  measure: Exclude<MeasureField, "bmi">,
  unit: string,
  mark: DecimalMark | null,
): Quantity | null {
  const text = cell.trim().replace(/^'/, "");
  if (text.length > LONGEST || !/\d/.test(text)) return null;
  const isBare = !/[^\d.,\s/½¼¾⅛⅜⅝⅞]/.test(text);
  const written = withMark(text, mark);
  const full = isBare ? `${written} ${unit}` : written;
  const read = readIn(measure, full);
  if (!read) return null;
  const isPlain = written === text && (!isBare || unit === read.unit);
  const typedValue = isPlain ? text : (shortest([text, written], measure, read) ?? full);
  return { value: read.value, typedValue, typedUnit: read.unit, full };
}

/** The first of several ways to write a quantity that reads to it in its unit. */
function shortest(
  texts: readonly string[],
  measure: Exclude<MeasureField, "bmi">,
  read: Read,
): string | undefined {
  return texts.find((text) => {
    const again = readIn(measure, text, read.unit);
    return again?.value === read.value && again.unit === read.unit;
  });
}

type Read = { readonly value: number; readonly unit: string };

function readIn(measure: Exclude<MeasureField, "bmi">, text: string, unit?: string): Read | null {
  if (measure === "weight") {
    const read = parseWeight(text, (unit ?? "kg") as WeightUnit);
    return read && { value: read.kg, unit: read.unit };
  }
  if (measure === "triceps" || measure === "subscapular") {
    const read = parseThickness(text);
    return read && { value: read.mm, unit: read.unit };
  }
  const read = parseLength(text, (unit ?? "cm") as LengthUnit);
  return read && { value: read.cm, unit: read.unit };
}

/** Half of what one more in the last digit written would change, in SI. */
export function halfDigit({ full, value }: Quantity, measure: Exclude<MeasureField, "bmi">): number {
  const last = /\d(?!.*\d)/s.exec(full);
  if (!last) return 0;
  const digit = last[0] === "9" ? "8" : String(Number(last[0]) + 1);
  const other = readIn(measure, full.slice(0, last.index) + digit + full.slice(last.index + 1));
  return other ? Math.abs(other.value - value) / 2 : 0;
}
