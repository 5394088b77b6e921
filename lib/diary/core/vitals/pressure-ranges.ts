import { isFarHeight } from "./height-limits.ts";
import type { PressureKind, VitalChild } from "./placement.ts";
import { FIXED_FROM_MONTHS, fixedLines, linesOfHeight, type PressureLines } from "./pressure-category.ts";
import { type InfantPressure, infantPressure } from "./pressure-infants.ts";
import { screeningLines } from "./pressure-screening.ts";
import { type LineId, lineAt } from "./vital-lines.ts";

/** What the blood pressures of a child are read by. */
export type PressureRanges =
  | { readonly basis: "height" | "fixed"; readonly lines: PressureLines }
  | { readonly basis: "screening" | "far"; readonly lines: Readonly<Record<PressureKind, number>> }
  | { readonly basis: "infant"; readonly studied: InfantPressure }
  | { readonly basis: "sex" | "none" };

type Child = Pick<VitalChild, "ageMonths" | "sex" | "heightCm" | "heightAgeMonths">;

const [TABLE_FROM_MONTHS, UNTIL_MONTHS] = [12, 216];
const lowLines: readonly LineId[] = ["sbp-low-neonate", "sbp-low-infant", "sbp-low-child", "sbp-low-over10"];

/** By which table the blood pressures of a child are read, and from where its ranges begin. */
export function pressureRanges(child: Child): PressureRanges {
  const { ageMonths, sex, heightCm, heightAgeMonths = ageMonths } = child;
  if (!(ageMonths >= 0 && ageMonths < UNTIL_MONTHS)) return { basis: "none" };
  if (ageMonths >= FIXED_FROM_MONTHS) return { basis: "fixed", lines: fixedLines };
  if (!sex) return { basis: "sex" };
  if (ageMonths < TABLE_FROM_MONTHS) {
    const studied = infantPressure(sex, ageMonths);
    return studied ? { basis: "infant", studied } : { basis: "none" };
  }
  const years = Math.floor(ageMonths / 12);
  const isFar = heightCm !== null && isFarHeight(sex, heightAgeMonths, heightCm);
  if (heightCm !== null && !isFar) return { basis: "height", lines: linesOfHeight(sex, years, heightCm) };
  const lines = screeningLines(sex, years);
  return lines ? { basis: isFar ? "far" : "screening", lines } : { basis: "none" };
}

/** Below which systolic pressure, in mmHg, emergency care speaks of a low one at an age; null from 18 years on. */
export function lowSystolic(ageMonths: number): number | null {
  return lowLines.map((id) => lineAt(id, ageMonths)).find((line) => line !== null) ?? null;
}
