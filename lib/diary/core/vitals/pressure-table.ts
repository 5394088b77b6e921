import printed from "../data/blood-pressure-printed.json" with { type: "json" };
import type { PressureKind, ReferenceSex } from "./placement.ts";
import { predictPressure } from "./pressure-model.ts";

/** The percentiles that the guideline prints. */
export type PrintedPercentile = 50 | 90 | 95;

const keyOf = (...parts: readonly (string | number)[]) => parts.join(" ");
let cells: ReadonlyMap<string, number> | null = null;

/** The printed cells that the model rounded down does not give. */
function printedCells(): ReadonlyMap<string, number> {
  cells ??= new Map(printed.map((row) => [keyOf(...row.slice(0, -1)), Number(row.at(-1))]));
  return cells;
}

/**
 * A blood pressure of the guideline's tables (Flynn JT et al., Pediatrics 2017;140:e20171904, tables 4 and 5) in whole mmHg, for a
 * completed year of age (1 to 17) and a height in cm. It is what the table prints where it prints that height, and in between what its model
 * gives, rounded down as the table is.
 */
export function tablePressure(
  sex: ReferenceSex,
  kind: PressureKind,
  percentile: PrintedPercentile,
  completedYears: number,
  heightCm: number,
): number {
  const cm = Math.round(heightCm * 10) / 10;
  const cell = printedCells().get(keyOf(sex, kind, completedYears, cm, percentile));
  return cell ?? Math.floor(predictPressure(sex, kind, percentile, completedYears, cm));
}
