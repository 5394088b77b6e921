import { typedMeasure } from "#components/ui/typed-measure.ts";
import type { ChildView } from "#lib/families/core/child.ts";
import {
  formatLength,
  formatWeight,
  type LengthUnit,
  type Units,
  type WeightUnit,
} from "#lib/kernel/units.ts";
import type { ChildFormValues } from "./child-form.tsx";

/** A child as its form shows it: birth measures as they were typed, so that saving unchanged changes none of them. */
export function toFormValues(child: ChildView, units: Units, locale: string): ChildFormValues {
  const typed = child.typedBirth;
  const asTyped = (name: string, typedUnit: string | undefined, unit: WeightUnit | LengthUnit) =>
    typedMeasure(typed[name] ?? "", (typedUnit ?? unit) as typeof unit, unit);
  const length = (name: string, cm: number | null) =>
    cm === null
      ? ""
      : (asTyped(name, typed.lengthUnit, units.length) ?? formatLength(cm, units.length, locale));
  return {
    name: child.name,
    bornOn: child.bornOn,
    sex: child.sex,
    referenceSex: child.referenceSex ?? undefined,
    premature: child.premature,
    gestationWeeks: child.gestationDays === null ? "" : String(Math.floor(child.gestationDays / 7)),
    gestationExtraDays: child.gestationDays === null ? "" : String(child.gestationDays % 7),
    birthWeight:
      child.birthWeightKg === null
        ? ""
        : (asTyped("birthWeight", typed.weightUnit, units.weight) ??
          formatWeight(child.birthWeightKg, units.weight, locale)),
    birthLength: length("birthLength", child.birthLengthCm),
    birthHead: length("birthHead", child.birthHeadCm),
  };
}
