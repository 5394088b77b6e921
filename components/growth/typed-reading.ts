import { typedMeasure } from "#components/ui/typed-measure.ts";
import { isSkinfold } from "#lib/growth/core/reading.ts";
import type { ReadingRecord } from "#lib/growth/core/reading-record.ts";
import { parseThickness, type Units } from "#lib/kernel/units.ts";

/** A reading as its field shows it: as it was typed, with its unit written out where that is not the person's; null when it cannot be. */
export function typedReading({ kind, typedValue, typedUnit }: ReadingRecord, units: Units): string | null {
  if (isSkinfold(kind)) return parseThickness(typedValue) && typedValue;
  const unit = kind === "weight" ? units.weight : units.length;
  return typedMeasure(typedValue, typedUnit as typeof unit, unit);
}
