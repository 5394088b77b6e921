import { readDose } from "#lib/diary/core/written/dose.ts";
import { amountIn, type Dose, isOfSubstance } from "./dose-amount.ts";

/** What a strength without "per" is of: one of them. */
const pieces: readonly string[] = ["tablet", "capsule", "suppository", "sachet"];

/**
 * How much of the active substance a dose has in `unit`, by the strength that the family put down from the label: 5 mL of "120 mg/5 mL" is
 * 120 mg, two tablets of "500 mg" are 1,000. Null where the label does not say it in the dose's unit.
 */
export function substanceIn(dose: Dose, strength: string | null, unit: string): number | null {
  const read = strength === null ? null : readDose(strength);
  const label = read && "value" in read && !("review" in read) ? read.value : null;
  if (!label?.unit || !isOfSubstance(label.unit) || label.count !== null) return null;
  const parts =
    label.perUnit === null
      ? pieces.includes(dose.unit ?? "")
        ? amountIn(dose, dose.unit ?? "")
        : null
      : amountIn(dose, label.perUnit);
  if (parts === null) return null;
  const amount = (parts * label.amount) / (label.perAmount ?? 1);
  return amountIn({ amount, unit: label.unit, count: null }, unit);
}
