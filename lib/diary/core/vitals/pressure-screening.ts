import data from "../data/blood-pressure-screening.json" with { type: "json" };
import type { PressureKind, ReferenceSex } from "./placement.ts";

/**
 * From which pressures the guideline's screening table asks for a closer look, by completed year of age (1 to 12) where the height is not known: the
 * 90th percentiles of the smallest children (Flynn JT et al., Pediatrics 2017;140:e20171904, table 6). Null at other ages.
 */
export function screeningLines(
  sex: ReferenceSex,
  completedYears: number,
): Readonly<Record<PressureKind, number>> | null {
  const [systolic, diastolic] = data[sex][completedYears - data.fromYears] ?? [];
  return systolic === undefined || diastolic === undefined ? null : { systolic, diastolic };
}
