import head from "./data/who2006-velocity-head.json" with { type: "json" };
import length from "./data/who2006-velocity-length.json" with { type: "json" };
import weight from "./data/who2006-velocity-weight.json" with { type: "json" };
import { type Lms, valueFromZ, zFromValue } from "./lms.ts";
import type { ReferenceSex } from "./reading.ts";

export type VelocityKind = "weight" | "length" | "head";
export const velocityKinds: readonly VelocityKind[] = ["weight", "length", "head"];

/**
 * What healthy children gain over one interval of age: in g for weight, in cm for length and head. The first two
 * 1-month intervals are the first 4 weeks (0 to 0.92) and 4 weeks to 2 months (0.92 to 2). `delta` is added to every
 * gain, since weights may fall and a gain below zero has no logarithm.
 */
export type VelocityRow = Lms & {
  readonly kind: VelocityKind;
  readonly sex: ReferenceSex;
  readonly intervalMonths: number;
  readonly startMonth: number;
  readonly endMonth: number;
  readonly delta: number;
};

const tables = { weight, length, head };
const found = new Map<string, readonly VelocityRow[]>();

/**
 * WHO's growth velocity standards for children of 0 to 24 months (WHO Child Growth Standards: growth velocity based on
 * weight, length and head circumference, 2009): the rows of one kind, sex and interval, youngest first.
 */
export function velocityRows(
  kind: VelocityKind,
  sex: ReferenceSex,
  intervalMonths: number,
): readonly VelocityRow[] {
  const key = `${kind} ${sex} ${intervalMonths}`;
  const known = found.get(key);
  if (known) return known;
  const rows = tables[kind]
    .filter((row) => row.sex === sex && row.intervalMonths === intervalMonths)
    .map((row) => ({ ...row, kind, sex }));
  found.set(key, rows);
  return rows;
}

/** The intervals in months that WHO publishes for a kind of measure, shortest first. */
export function velocityIntervals(kind: VelocityKind): readonly number[] {
  return kind === "weight" ? [1, 2, 3, 4, 6] : [2, 3, 4, 6];
}

/** The row of the interval that begins at `startMonth`; null where WHO gives none. */
export function velocityRow(
  kind: VelocityKind,
  sex: ReferenceSex,
  intervalMonths: number,
  startMonth: number,
): VelocityRow | null {
  return velocityRows(kind, sex, intervalMonths).find((row) => row.startMonth === startMonth) ?? null;
}

/** The unrounded z-score of a gain in g or cm, by plain LMS as WHO does; null for a loss beyond what the table counts. */
export function velocityZ(row: VelocityRow, increment: number): number | null {
  const counted = increment + row.delta;
  return counted > 0 ? zFromValue(counted, row) : null;
}

/**
 * The gain at `z`, in g or cm; 0, as WHO prints it, where the distribution does not reach that far. A length or a head
 * does not shrink, so theirs is never below 0.
 */
export function velocityValue(row: VelocityRow, z: number): number {
  const reaches = row.l === 0 || 1 + row.l * row.s * z > 0;
  const value = reaches ? valueFromZ(z, row) - row.delta : 0;
  return row.kind === "weight" ? value : Math.max(0, value);
}
