import data from "../data/vital-lines.json" with { type: "json" };
import type { VitalLevel, VitalSource } from "./placement.ts";

export type LineId =
  | "temp-under3m"
  | "temp-3to6m"
  | "fever-5days"
  | "rr-6to12m"
  | "rr-over12m"
  | "rr-any"
  | "hr-under12m"
  | "hr-12to24m"
  | "hr-2to5y"
  | "spo2-fever"
  | "spo2-refer"
  | "spo2-who"
  | "spo2-healthy"
  | "sbp-low-neonate"
  | "sbp-low-infant"
  | "sbp-low-child"
  | "sbp-low-over10";

/** A published line for the ages it holds at (`toMonths` not included); `value` grows by `perYear` with each completed year. */
export type VitalLine = {
  readonly id: LineId;
  readonly fromMonths: number;
  readonly toMonths: number;
  readonly comparison: ">" | ">=" | "<" | "<=";
  readonly value: number;
  readonly perYear: number;
  readonly level: VitalLevel;
  readonly source: VitalSource;
};

const lines = new Map(data.map((line) => [line.id, line as VitalLine]));

const compare = {
  ">": (value: number, line: number) => value > line,
  ">=": (value: number, line: number) => value >= line,
  "<": (value: number, line: number) => value < line,
  "<=": (value: number, line: number) => value <= line,
} as const;

/** Whether a line is published for an age. */
export function isLineAt(id: LineId, ageMonths: number): boolean {
  const line = vitalLine(id);
  return ageMonths >= line.fromMonths && ageMonths < line.toMonths;
}

/** Where a line lies at an age; null where it is not published for it. */
export function lineAt(id: LineId, ageMonths: number): number | null {
  const { value, perYear } = vitalLine(id);
  return isLineAt(id, ageMonths) ? value + perYear * Math.floor(ageMonths / 12) : null;
}

/** The first of the lines that a figure is on the far side of, at an age. */
export function crossedLine(
  ids: readonly LineId[],
  value: number,
  ageMonths: number,
): (VitalLine & { readonly at: number }) | null {
  for (const id of ids) {
    const at = lineAt(id, ageMonths);
    const line = vitalLine(id);
    if (at !== null && compare[line.comparison](value, at)) return { ...line, at };
  }
  return null;
}

/** A line by its name; every name has one. */
export function vitalLine(id: LineId): VitalLine {
  const line = lines.get(id);
  if (!line) throw new Error(`there is no line ${id}`);
  return line;
}
