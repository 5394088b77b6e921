import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { GrowthPoint } from "../child-growth.ts";
import { latestPlaced, latestTold, type PlacedPoint, pressing } from "./cut-offs.ts";
import type { Finding } from "./finding.ts";

type Measured = Readonly<Record<"weight-for-length" | "bmi" | "arm", readonly GrowthPoint[]>>;

/**
 * WHO's cut-offs of wasting (guideline on the prevention and management of wasting, 2023) and of thinness from 5 years on
 * (de Onis M et al., Bull World Health Organ 2007;85:660): z below −2, severe below −3.
 */
const [LOW_Z, SEVERE_Z] = [-2, -3];
/** CDC's word for a BMI below the 5th percentile from 2 years on is underweight (CDC, BMI-for-age). */
const CDC_LOW_PERCENTILE = 5;
/** An upper arm under 125 mm, severe under 115 mm, from 6 to 59 months (WHO and UNICEF, 2009; WHO, 2023). */
const [SMALL_ARM_CM, SEVERE_ARM_CM] = [12.5, 11.5];
const [ARM_FROM_DAY, ARM_UNTIL_DAY] = [183, 1826];

/** What lies below a published cut-off of thinness: weight for length or, where that has no place, BMI; and the upper arm. */
export function thinness(measured: Measured, today: CalendarDate): readonly Finding[] {
  const byLength = latestPlaced(measured["weight-for-length"]);
  const bmi = latestPlaced(measured.bmi);
  const newer = byLength && bmi && bmi.takenOn > byLength.takenOn ? null : byLength;
  const thin = newer?.placement.reference === "who-2006" ? thinByWho(newer, today) : thinByBmi(bmi, today);
  return [...thin, ...smallArm(latestTold(measured.arm), today)];
}

function thinByBmi(bmi: PlacedPoint | null, today: CalendarDate): readonly Finding[] {
  if (bmi?.placement.reference === "who-2007") return thinByWho(bmi, today);
  if (bmi?.placement.reference !== "cdc-2000" || bmi.placement.percentile >= CDC_LOW_PERCENTILE) return [];
  const { percentile, reference } = bmi.placement;
  return [{ code: "thin", severity: "ask", kind: "bmi", detail: { severe: false, percentile, reference } }];
}

function thinByWho({ kind, takenOn, placement }: PlacedPoint, today: CalendarDate): readonly Finding[] {
  const { z, percentile, reference } = placement;
  if (z >= LOW_Z || (kind !== "bmi" && kind !== "weight-for-length")) return [];
  const severe = z < SEVERE_Z;
  const severity = pressing(severe, takenOn, today);
  return [{ code: "thin", severity, kind, detail: { severe, percentile, reference } }];
}

function smallArm(arm: GrowthPoint | null, today: CalendarDate): readonly Finding[] {
  if (!arm || arm.value >= SMALL_ARM_CM || arm.ageDays < ARM_FROM_DAY || arm.ageDays > ARM_UNTIL_DAY)
    return [];
  const severe = arm.value < SEVERE_ARM_CM;
  const severity = pressing(severe, arm.takenOn, today);
  return [{ code: "small-arm", severity, kind: "arm", detail: { severe, cm: arm.value } }];
}
