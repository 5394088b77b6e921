import { bmiOf, isWeightForLength } from "#lib/growth/core/bmi.ts";
import { HEIGHT_FROM_DAY, standardLength } from "#lib/growth/core/posture.ts";
import type { Posture, ReferenceSex } from "#lib/growth/core/reading.ts";
import { placeOn, type ReferenceRow } from "#lib/growth/core/reference.ts";
import { who2006 } from "#lib/growth/core/who2006.ts";
import { armCircumference, subscapularSkinfold, tricepsSkinfold } from "#lib/growth/core/who2006-body.ts";

/** One line of a survey as WHO's programs take it; null is "not measured". */
export type SurveyChild = {
  readonly sex: ReferenceSex;
  readonly ageDays: number | null;
  readonly posture: Posture | null;
  readonly oedema: boolean;
  readonly weightKg: number | null;
  readonly lengthCm: number | null;
  readonly headCm: number | null;
  readonly armCm: number | null;
  readonly tricepsMm: number | null;
  readonly subscapularMm: number | null;
};

/** Everything WHO's program prints for the child, by the names of its columns; oedema leaves no weight-based z. */
export function printedFor(child: SurveyChild): Readonly<Record<string, number | null>> {
  const { sex, ageDays, weightKg } = child;
  const length = expectedLength(child);
  const bmi = weightKg === null || length === null ? null : bmiOf(weightKg, length);
  const byAge = (kind: Parameters<typeof who2006.byAge>[0], value: number | null) =>
    ageDays === null ? null : z(who2006.byAge(kind, sex, ageDays), value);
  const byDay = (measure: typeof armCircumference, value: number | null) => {
    const lms = ageDays === null ? null : measure.table(sex, ageDays);
    return z(lms && { lms, standard: measure.standard }, value);
  };
  const dry = child.oedema ? null : weightKg;
  return {
    clenhei: length,
    cbmi: bmi,
    zlen: byAge("length", length),
    zwei: byAge("weight", dry),
    zwfl: weightForLength(child, dry, length),
    zbmi: byAge("bmi", dry && bmi),
    zhc: byAge("head", child.headCm),
    zac: byDay(armCircumference, child.armCm),
    zts: byDay(tricepsSkinfold, child.tricepsMm),
    zss: byDay(subscapularSkinfold, child.subscapularMm),
  };
}

function expectedLength({ lengthCm, posture, ageDays }: SurveyChild): number | null {
  if (lengthCm === null || lengthCm <= 0 || ageDays === null) return lengthCm;
  return standardLength(lengthCm, posture, ageDays);
}

function weightForLength(
  child: SurveyChild,
  weightKg: number | null,
  lengthCm: number | null,
): number | null {
  if (weightKg === null || lengthCm === null || !isWeightForLength(weightKg)) return null;
  // Without an age WHO reads the table of heights for a child measured standing, or from 87 cm.
  const stands = child.posture === null ? lengthCm >= 87 : child.posture === "standing";
  const ageDays = child.ageDays ?? (stands ? HEIGHT_FROM_DAY : 0);
  return z(who2006.byLength(child.sex, ageDays, lengthCm), weightKg);
}

function z(row: ReferenceRow | null, value: number | null): number | null {
  return row && value !== null ? (placeOn(row, value)?.z ?? null) : null;
}
