import type { ChildView } from "#lib/families/core/child.ts";
import { formatLength, formatWeight, type Units } from "#lib/kernel/units.ts";
import type { ChildFormValues } from "./child-form.tsx";

/** A child as its form shows it: birth measures as they were typed where the unit is still the person's, else converted. */
export function toFormValues(child: ChildView, units: Units, locale: string): ChildFormValues {
  const typed = child.typedBirth;
  const length = (name: string, cm: number | null) =>
    typed.lengthUnit === units.length
      ? (typed[name] ?? "")
      : cm === null
        ? ""
        : formatLength(cm, units.length, locale);
  return {
    name: child.name,
    bornOn: child.bornOn,
    sex: child.sex,
    referenceSex: child.referenceSex ?? undefined,
    premature: child.premature,
    gestationWeeks: child.gestationDays === null ? "" : String(Math.floor(child.gestationDays / 7)),
    gestationExtraDays: child.gestationDays === null ? "" : String(child.gestationDays % 7),
    birthWeight:
      typed.weightUnit === units.weight
        ? (typed.birthWeight ?? "")
        : child.birthWeightKg === null
          ? ""
          : formatWeight(child.birthWeightKg, units.weight, locale),
    birthLength: length("birthLength", child.birthLengthCm),
    birthHead: length("birthHead", child.birthHeadCm),
  };
}
