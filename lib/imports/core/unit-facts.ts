import { decimalMarkOf } from "./decimal-mark.ts";
import { type MeasureColumns, valuesOf } from "./measure-columns.ts";
import type { ImportLengthUnit, ImportWeightUnit, Mapping, Recognised } from "./source.ts";
import type { Table } from "./table.ts";

type Facts = {
  readonly needs: Pick<Recognised["needs"], "weightUnit" | "lengthUnit">;
  readonly guesses: Pick<Recognised["guesses"], "weightUnit" | "lengthUnit" | "decimal">;
};

/** Figures without a unit are asked about; those with one tell their own. */
export function unitFacts(table: Table, mapping: Mapping, columns: MeasureColumns): Facts {
  const bare = { weight: [] as number[], length: [] as number[], head: [] as number[] };
  const texts: string[] = [];
  for (const row of table.rows) {
    for (const { measure, text, unit } of valuesOf(row, mapping, columns)) {
      texts.push(text);
      if (unit !== null || !/^[\d.,\s]+$/.test(text)) continue;
      const amount = Number(text.replace(/\s/g, "").replace(",", "."));
      if (measure === "weight") bare.weight.push(amount);
      else if (measure === "length") bare.length.push(amount);
      else if (measure === "head" || measure === "arm") bare.head.push(amount);
    }
  }
  return {
    needs: {
      weightUnit: bare.weight.length > 0,
      lengthUnit: bare.length.length + bare.head.length > 0,
    },
    guesses: {
      weightUnit: weightGuess(medianOf(bare.weight)),
      lengthUnit: lengthGuess(medianOf(bare.length), medianOf(bare.head)),
      decimal: decimalMarkOf(texts),
    },
  };
}

/** No child weighs 400 kg or pounds; below that kilograms and pounds overlap. */
function weightGuess(median: number | null): ImportWeightUnit | null {
  return median !== null && median >= 400 ? "g" : null;
}

/** Newborns are some 50 cm or 20 in long and 35 cm or 14 in round the head; between 35 and 45 a length may be either. */
function lengthGuess(length: number | null, head: number | null): ImportLengthUnit | null {
  if (length !== null) return length < 35 ? "in" : length > 45 ? "cm" : null;
  return head === null ? null : head < 23 ? "in" : "cm";
}

function medianOf(values: readonly number[]): number | null {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? null;
}
