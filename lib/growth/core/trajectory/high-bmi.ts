import type { GrowthPoint } from "../child-growth.ts";
import { type GrowthPlan, stageOn } from "../plan.ts";
import { latestPlaced, type PlacedPoint } from "./cut-offs.ts";
import type { BmiLevel, Finding } from "./finding.ts";

/** WHO's z-scores, each to be exceeded: under 5 years (WHO, Training course on child growth assessment, 2008). */
const WHO_2006: readonly (readonly [aboveZ: number, level: BmiLevel])[] = [
  [3, "obesity"],
  [2, "overweight"],
  [1, "risk"],
];
/** From 5 years on (de Onis M et al., Bull World Health Organ 2007;85:660). */
const WHO_2007: readonly (readonly [aboveZ: number, level: BmiLevel])[] = [
  [2, "obesity"],
  [1, "overweight"],
];
/** CDC, BMI-for-age from 2 years on: percentiles, and severe at 120 % of the 95th or at 35 kg/m². */
const [CDC_OVERWEIGHT, CDC_OBESITY, CDC_SEVERE_SHARE, CDC_SEVERE_BMI] = [85, 95, 1.2, 35];

/** The screening word for the latest BMI by the reference it is placed on; nothing where it has none. */
export function highBmi(points: readonly GrowthPoint[], plan: GrowthPlan): readonly Finding[] {
  const latest = latestPlaced(points);
  const level = latest && levelOf(latest, plan);
  if (!latest || !level) return [];
  const { percentile, reference } = latest.placement;
  const severity = level === "obesity" || level === "severe" ? "ask" : "watch";
  return [{ code: "high-bmi", severity, kind: "bmi", detail: { level, percentile, reference } }];
}

function levelOf(latest: PlacedPoint, plan: GrowthPlan): BmiLevel | null {
  const { reference, z, percentile } = latest.placement;
  if (reference === "cdc-2000") {
    if (percentile < CDC_OVERWEIGHT) return null;
    if (percentile < CDC_OBESITY) return "overweight";
    return isSevere(latest, plan) ? "severe" : "obesity";
  }
  const levels = reference === "who-2006" ? WHO_2006 : reference === "who-2007" ? WHO_2007 : [];
  return levels.find(([aboveZ]) => z > aboveZ)?.[1] ?? null;
}

function isSevere({ value, ageDays, placedDay }: PlacedPoint, plan: GrowthPlan): boolean {
  const row = stageOn(plan, "bmi", ageDays)?.reference.byAge("bmi", plan.birth.sex, placedDay);
  const p95 = row?.law === "cdc-extended-bmi" ? row.p95 : Number.POSITIVE_INFINITY;
  return value >= CDC_SEVERE_BMI || value >= CDC_SEVERE_SHARE * p95;
}
