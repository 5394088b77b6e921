import type { GrowthPoint } from "../child-growth.ts";
import { type GrowthPlan, hasStages } from "../plan.ts";
import { type VelocityRow, velocityIntervals, velocityRow, velocityZ } from "../velocity.ts";
import type { Finding } from "./finding.ts";
import { termDay } from "./term-age.ts";

const DAYS_A_MONTH = 30.4375;
/** The newborn's loss is told apart. */
const FROM_DAY = 28;
/** Below the 1st percentile of gains: z −2.33. */
const FIRST_PERCENTILE_Z = -2.33;

/**
 * A weight lower than one of a month before or longer, where fewer than 1 in 100 healthy children gain so little over one
 * of WHO's intervals that fits in between (WHO growth velocity standards, 2009: birth to 24 months).
 */
export function lostWeight(points: readonly GrowthPoint[], plan: GrowthPlan): readonly Finding[] {
  if (!hasStages(plan)) return [];
  const told = points.filter(
    ({ estimated, placement, ageDays }) => !estimated && !placement?.flag && ageDays >= FROM_DAY,
  );
  const latest = told.at(-1);
  const earlier = told.filter(
    ({ value, ageDays }) => latest && value > latest.value && latest.ageDays - ageDays >= DAYS_A_MONTH - 3,
  );
  const from = earlier.toSorted((a, b) => b.value - a.value)[0];
  if (!latest || !from) return [];
  const row = longestRow(from, latest, plan);
  if (!row) return [];
  const z = velocityZ(row, (latest.value - from.value) * 1000);
  if (z !== null && z >= FIRST_PERCENTILE_Z) return [];
  const lostKg = Math.round((from.value - latest.value) * 1e4) / 1e4;
  return [
    {
      code: "lost-weight",
      severity: "ask",
      kind: "weight",
      detail: { lostKg, since: from.takenOn, months: row.intervalMonths },
    },
  ];
}

/** The longest of WHO's intervals no longer than the time in between, begun at the earlier reading's age. */
function longestRow(from: GrowthPoint, latest: GrowthPoint, plan: GrowthPlan): VelocityRow | null {
  const startMonth = Math.max(1, Math.round(termDay(plan.birth, from.ageDays) / DAYS_A_MONTH));
  const lasted = (latest.ageDays - from.ageDays + 3) / DAYS_A_MONTH;
  if (termDay(plan.birth, latest.ageDays) / DAYS_A_MONTH > 24.5) return null;
  const fitting = velocityIntervals("weight").filter((months) => months <= lasted);
  for (const months of fitting.toReversed()) {
    const row = velocityRow("weight", plan.birth.sex, months, startMonth);
    if (row) return row;
  }
  return null;
}
