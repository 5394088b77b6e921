import { type LengthUnit, parseLength, parseWeight, type WeightUnit } from "#lib/kernel/units.ts";

type Unit = WeightUnit | LengthUnit;

/**
 * What was typed where a bare number is in `typedUnit`, as a field shows it where a bare number is in `unit`: as it was,
 * or with its own unit written out, so that reading it there gives the very same figure. Null when it is no measure.
 */
export function typedMeasure(typed: string, typedUnit: Unit, unit: Unit): string | null {
  const meant = read(typed, typedUnit);
  if (!meant) return null;
  const [, first = "", rest = ""] = /^\s*([\d.,]+)(.*)$/s.exec(typed) ?? [];
  const ways = [typed, `${typed.trim()} ${typedUnit}`, `${first} ${typedUnit}${rest}`];
  return ways.find((way) => read(way, unit) === meant) ?? null;
}

/** Figure and unit as one word; a unit of weight never reads a length, nor the other way round. */
function read(text: string, unit: Unit): string | null {
  const measure = parseWeight(text, unit as WeightUnit) ?? parseLength(text, unit as LengthUnit);
  return measure && Object.values(measure).join(" ");
}
