import { monthsOfDays } from "./age-months.ts";
import type { GrowthPoint } from "./child-growth.ts";
import { percentileOf } from "./lms.ts";
import { type GrowthPlan, hasStages } from "./plan.ts";
import { whoPosture } from "./posture.ts";
import { isPreterm } from "./prematurity.ts";
import { termDay } from "./trajectory/term-age.ts";
import {
  type VelocityKind,
  type VelocityRow,
  velocityIntervals,
  velocityRows,
  velocityZ,
} from "./velocity.ts";

/** What a child gained over one of WHO's intervals; `gain` in kg or cm, `z` null for a loss that WHO does not count. */
export type Velocity = {
  readonly kind: VelocityKind;
  readonly row: VelocityRow;
  readonly from: GrowthPoint;
  readonly to: GrowthPoint;
  readonly days: number;
  readonly gain: number;
  readonly z: number | null;
  readonly percentile: number | null;
  /** Age is counted from the due date. */
  readonly corrected: boolean;
};

const DAYS_A_MONTH = 30.4375;
/**
 * A gain over a longer or shorter time than the table's would be taken for a faster or slower one, and nothing published
 * says how to scale it (AAP, Incremental growth charts for newborns and infants, 2022). So the time between two readings
 * may differ from WHO's interval by a twentieth, 2 days at least, and it may begin within a week of WHO's age: a share of
 * what healthy children's gains differ by. An interval from birth begins on the day of birth.
 */
const LENGTH_TOLERANCE = 0.05;
const LEAST_DAYS = 2;
const START_DAYS = 7;

/**
 * The gains of one kind that match WHO's intervals, to 24 months; of several pairs for an interval the one that matches
 * best. The age of a child born before 37 weeks is counted from the due date, and since WHO's children were born at term,
 * no interval from birth is theirs. Estimated readings are left out, lengths are taken lying.
 */
export function velocities(
  kind: VelocityKind,
  points: readonly GrowthPoint[],
  plan: GrowthPlan,
): readonly Velocity[] {
  if (!hasStages(plan)) return [];
  const measured = points.filter((point) => !point.estimated && !point.placement?.flag && point.ageDays >= 0);
  return velocityIntervals(kind).flatMap((interval) =>
    velocityRows(kind, plan.birth.sex, interval).flatMap((row) => bestOf(row, measured, plan) ?? []),
  );
}

function tolerance(days: number): number {
  return Math.max(LEAST_DAYS, days * LENGTH_TOLERANCE);
}

/** By how many whole days two readings may lie nearer or further apart than an interval. */
export function toleranceDays(intervalMonths: number): number {
  return Math.floor(tolerance(intervalMonths * DAYS_A_MONTH));
}

function bestOf(row: VelocityRow, points: readonly GrowthPoint[], plan: GrowthPlan): Velocity | null {
  const corrected = isPreterm(plan.birth.gestationDays);
  if (row.startMonth === 0 && corrected) return null;
  const [start, end] = [row.startMonth * DAYS_A_MONTH, row.endMonth * DAYS_A_MONTH];
  const day = ({ ageDays }: GrowthPoint) => termDay(plan.birth, ageDays);
  const early = points.filter((point) => Math.abs(day(point) - start) <= (start === 0 ? 0 : START_DAYS));
  let best: { from: GrowthPoint; to: GrowthPoint; off: number } | null = null;
  for (const from of early) {
    for (const to of points) {
      const off = Math.abs(to.ageDays - from.ageDays - (end - start));
      if (off > tolerance(end - start)) continue;
      const apart = off + Math.abs(day(from) - start);
      if (!best || apart < best.off) best = { from, to, off: apart };
    }
  }
  return best && toVelocity(row, best.from, best.to, corrected);
}

function toVelocity(row: VelocityRow, from: GrowthPoint, to: GrowthPoint, corrected: boolean): Velocity {
  const gain = Math.round((taken(to) - taken(from)) * 1e4) / 1e4;
  const z = velocityZ(row, row.kind === "weight" ? gain * 1000 : gain);
  const percentile = z === null ? null : percentileOf(z);
  const days = to.ageDays - from.ageDays;
  return { kind: row.kind, row, from, to, days, gain, z, percentile, corrected };
}

/**
 * A length as WHO's velocity children were measured: lying. A height from 9 months on, and from 24 months on what is not
 * known to be lying, is 0.7 cm shorter than that (WHO, 2006).
 */
function taken({ kind, value, posture, ageDays }: GrowthPoint): number {
  if (kind !== "length") return value;
  const stands = posture
    ? posture === "standing" && monthsOfDays(ageDays) >= 9
    : ageDays >= whoPosture.heightFromDay;
  return stands ? value + whoPosture.lyingLongerCm : value;
}
