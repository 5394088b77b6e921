import type { PressureKind, ReferenceSex } from "./placement.ts";
import { tablePressure } from "./pressure-table.ts";

export const pressureCategories = ["normal", "elevated", "stage-1", "stage-2"] as const;
export type PressureCategory = (typeof pressureCategories)[number];

/** From which pressure in mmHg each category but the lowest begins. */
export type PressureLines = Readonly<
  Record<PressureKind, Readonly<Record<"elevated" | "stage1" | "stage2", number>>>
>;

/** From this age on the lines are those of grown-ups (Flynn JT et al., 2017, table 3). */
export const FIXED_FROM_MONTHS = 156;

/** A diastolic pressure from 13 years on is never "elevated" alone: from 80 it is the next category. */
export const fixedLines: PressureLines = {
  systolic: { elevated: 120, stage1: 130, stage2: 140 },
  diastolic: { elevated: 80, stage1: 80, stage2: 90 },
};

/** How far above the 95th percentile the highest category begins. */
const STAGE_2_ABOVE = 12;

/** The lines of a child of 1 to 12 completed years: by the table, or those of grown-ups where they are lower (table 3). */
export function linesOfHeight(sex: ReferenceSex, completedYears: number, heightCm: number): PressureLines {
  const of = (kind: PressureKind) => {
    const at = (percentile: 90 | 95) => tablePressure(sex, kind, percentile, completedYears, heightCm);
    const { elevated, stage1, stage2 } = fixedLines[kind];
    return {
      elevated: Math.min(at(90), elevated),
      stage1: Math.min(at(95), stage1),
      stage2: Math.min(at(95) + STAGE_2_ABOVE, stage2),
    };
  };
  return { systolic: of("systolic"), diastolic: of("diastolic") };
}

/** The higher category of the two pressures; of one where the other was not read. */
export function categoryOf(
  lines: PressureLines,
  read: Readonly<Record<PressureKind, number | null>>,
): PressureCategory {
  const place = (kind: PressureKind) => {
    const mmHg = read[kind];
    const { elevated, stage1, stage2 } = lines[kind];
    if (mmHg === null) return 0;
    return [elevated, stage1, stage2].findLastIndex((line) => mmHg >= line) + 1;
  };
  return pressureCategories[Math.max(place("systolic"), place("diastolic"))] ?? "normal";
}
