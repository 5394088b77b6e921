import { CM_PER_IN, KG_PER_LB } from "#lib/kernel/unit-words.ts";
import {
  formatLength,
  formatWeight,
  type LengthUnit,
  parseLength,
  parseWeight,
  type WeightUnit,
} from "#lib/kernel/units.ts";
import { type BirthField, isBirthMeasure } from "./birth.ts";

const WEIGHTS = { kg: 1, g: 0.001, lb: KG_PER_LB };
const LENGTHS = { cm: 1, in: CM_PER_IN, ft: 12 * CM_PER_IN };

/** The median boy at birth, in kg and cm (WHO Child Growth Standards, 2006 and 2007). */
const MEDIANS = { birthWeight: 3.3464, birthLength: 49.8842, birthHead: 34.4618 } as const;

/**
 * What a birth measure that cannot be probably was: the same digits in another unit, or with a decimal mark, whichever is nearest
 * to an ordinary newborn's. As shown, "1250 g"; null when none is one a newborn can have.
 */
export function birthMeant(
  typed: Readonly<Record<string, string>>,
  field: BirthField,
  locale: string,
): string | null {
  const text = typed[field] ?? "";
  return field === "birthWeight"
    ? meantWeight(text, (typed.weightUnit ?? "kg") as WeightUnit, locale)
    : meantLength(text, (typed.lengthUnit ?? "cm") as LengthUnit, field, locale);
}

function meantWeight(text: string, unit: WeightUnit, locale: string): string | null {
  const read = parseWeight(text, unit);
  const meant = read && nearest(read.kg, read.unit, WEIGHTS, "birthWeight");
  return meant && formatWeight(meant.value, meant.unit, locale);
}

function meantLength(text: string, unit: LengthUnit, field: BirthField, locale: string): string | null {
  const read = parseLength(text, unit);
  const meant = read && nearest(read.cm, read.unit, LENGTHS, field);
  return meant && formatLength(meant.value, meant.unit, locale);
}

function nearest<U extends string>(
  si: number,
  typedIn: U,
  units: Readonly<Record<U, number>>,
  field: BirthField,
): { readonly value: number; readonly unit: U } | null {
  const digits = si / units[typedIn];
  const others = (Object.keys(units) as U[]).filter((unit) => unit !== typedIn);
  const candidates = [
    ...others.map((unit) => ({ value: digits * units[unit], unit })),
    ...[10, 100, 1000].map((times) => ({ value: si / times, unit: typedIn })),
  ].filter(({ value }) => isBirthMeasure(field, value));
  const away = ({ value }: { value: number }) => Math.abs(Math.log(value / MEDIANS[field]));
  return candidates.toSorted((one, other) => away(one) - away(other))[0] ?? null;
}
