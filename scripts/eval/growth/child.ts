import { bmiOf, isWeightForLength } from "#lib/growth/core/bmi.ts";
import { HEIGHT_FROM_DAY, standardLength } from "#lib/growth/core/posture.ts";
import type { Posture, ReferenceSex } from "#lib/growth/core/reading.ts";
import { placeOn, type ReferenceRow } from "#lib/growth/core/reference.ts";
import { who2006 } from "#lib/growth/core/who2006.ts";
import type { who2007Tables } from "#lib/growth/core/who2007.ts";

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

/** What a program prints, by the names of its columns: zwei the z-score of weight, fwei 1 where it is flagged. */
export type Printed = Readonly<Record<string, number | null>>;

/** Everything WHO's program prints for a child under 5; oedema leaves no weight-based z. */
export function printedFor(child: SurveyChild): Printed {
  const { sex, ageDays } = child;
  const { length, bmi, dry } = bodyOf(child);
  const byAge = (kind: Parameters<typeof who2006.byAge>[0], value: number | null) =>
    [ageDays === null ? null : who2006.byAge(kind, sex, ageDays), value] as const;
  return {
    clenhei: length,
    cbmi: bmi,
    ...scored("len", ...byAge("length", length)),
    ...scored("wei", ...byAge("weight", dry)),
    ...scored("wfl", forLength(child, dry, length), dry),
    ...scored("bmi", ...byAge("bmi", dry && bmi)),
    ...scored("hc", ...byAge("head", child.headCm)),
    ...scored("ac", ...byAge("arm", child.armCm)),
    ...scored("ts", ...byAge("triceps", child.tricepsMm)),
    ...scored("ss", ...byAge("subscapular", child.subscapularMm)),
  };
}

/** What WHO's program prints for a child of 5 to 19, each measure on the row found for the child's age. */
export function printedFor2007(
  child: SurveyChild,
  rowOf: (kind: keyof typeof who2007Tables) => ReferenceRow | null,
): Printed {
  const { length, bmi, dry } = bodyOf(child);
  return {
    clenhei: length,
    cbmi: bmi,
    ...scored("hfa", rowOf("length"), length),
    ...scored("wfa", rowOf("weight"), dry),
    ...scored("bfa", rowOf("bmi"), dry && bmi),
  };
}

function bodyOf({ weightKg, lengthCm, posture, ageDays, oedema }: SurveyChild) {
  const length =
    lengthCm === null || lengthCm <= 0 || ageDays === null
      ? lengthCm
      : standardLength(lengthCm, posture, ageDays);
  const bmi = weightKg === null || length === null ? null : bmiOf(weightKg, length);
  return { length, bmi, dry: oedema ? null : weightKg };
}

function forLength(
  child: SurveyChild,
  weightKg: number | null,
  lengthCm: number | null,
): ReferenceRow | null {
  if (weightKg === null || lengthCm === null || !isWeightForLength(weightKg)) return null;
  // Without an age WHO reads the table of heights for a child measured standing, or from 87 cm.
  const stands = child.posture === null ? lengthCm >= 87 : child.posture === "standing";
  const ageDays = child.ageDays ?? (stands ? HEIGHT_FROM_DAY : 0);
  return who2006.byLength(child.sex, ageDays, lengthCm);
}

function scored(name: string, row: ReferenceRow | null, value: number | null): Printed {
  const place = row && value !== null ? placeOn(row, value) : null;
  return { [`z${name}`]: place?.z ?? null, [`f${name}`]: place && Number(place.flag) };
}
