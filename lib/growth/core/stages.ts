import { daysOfMonths } from "./age-months.ts";
import { cdc2000 } from "./cdc2000.ts";
import { intergrowthNewborn, intergrowthPreterm, PRETERM_STANDARD_DAYS } from "./intergrowth.ts";
import type { PlanSettings, Stage } from "./plan.ts";
import { HEIGHT_FROM_DAY } from "./posture.ts";
import { correctionDays, isPreterm } from "./prematurity.ts";
import type { MeasureKind } from "./reading.ts";
import type { GrowthReference } from "./reference.ts";
import { who2006 } from "./who2006.ts";
import { who2007 } from "./who2007.ts";

/** The ages in days, as the reference counts them, in which a family of references uses one of its own. */
type Span = { readonly reference: GrowthReference; readonly from: number; readonly to: number };

/** The last day under 60.0 months, and those not after 120.0 and 228.0 (WHO 2007) or before 36.0 and 240.0 months (CDC). */
const LAST_UNDER_5 = 1826;
const WHO_LAST = { weight: 3652, other: 6939 };
const CDC_LAST = { head: 1095, other: 7304 };
/** The last day of WHO 2006's tables, for what WHO 2007 does not have; arms and skinfolds begin at 3 months. */
const WHO_2006_LAST = 1856;
const BODY_FROM = 91;

const young = (to: number, from = 0): Span => ({ reference: who2006, from, to });
const school = (to: number): Span => ({ reference: who2007, from: LAST_UNDER_5 + 1, to });
const american = (to: number): Span => ({ reference: cdc2000, from: HEIGHT_FROM_DAY, to });

function spansOf(kind: MeasureKind, family: PlanSettings["family"]): readonly Span[] {
  if (kind === "arm" || kind === "triceps" || kind === "subscapular")
    return [young(WHO_2006_LAST, BODY_FROM)];
  if (family === "cdc") {
    return [young(HEIGHT_FROM_DAY - 1), american(kind === "head" ? CDC_LAST.head : CDC_LAST.other)];
  }
  if (kind === "head" || kind === "weight-for-length") return [young(WHO_2006_LAST)];
  return [young(LAST_UNDER_5), school(kind === "weight" ? WHO_LAST.weight : WHO_LAST.other)];
}

/** The stages of one measure, youngest first: INTERGROWTH for a child born preterm, then the family's own. */
export function stagesOf(
  kind: MeasureKind,
  gestationDays: number | null,
  { family, correctedUntilMonths }: PlanSettings,
): readonly Stage[] {
  const spans = spansOf(kind, family);
  if (!isPreterm(gestationDays)) return placed(spans, "actual", 0, 0, Number.POSITIVE_INFINITY);
  const shift = -correctionDays(gestationDays);
  const afterStandard = PRETERM_STANDARD_DAYS.to - gestationDays + 1;
  const actualFrom = Math.max(afterStandard, daysOfMonths(correctedUntilMonths));
  return [
    ...intergrowthStages(kind, gestationDays),
    ...placed(spans, "corrected", shift, afterStandard, actualFrom - 1),
    ...placed(spans, "actual", 0, actualFrom, Number.POSITIVE_INFINITY),
  ];
}

/** The earliest birth INTERGROWTH-21st describes (24+0 weeks), and the days after birth in which size is size at birth. */
const NEWBORN_FROM_DAYS = 168;
const NEWBORN_DAYS = [0, 1, 2];

/**
 * The first three days on size at birth, at the age of gestation of the birth itself, whatever the day; then the postnatal
 * standard, which begins at 27+0 weeks. It has no BMI, no arms and no skinfolds, and at birth no weight for length.
 */
function intergrowthStages(kind: MeasureKind, gestationDays: number): readonly Stage[] {
  const measured = kind === "weight" || kind === "length" || kind === "head";
  if (!measured && kind !== "weight-for-length") return [];
  const shift = -correctionDays(gestationDays);
  const atBirth = measured && gestationDays >= NEWBORN_FROM_DAYS ? NEWBORN_DAYS : [];
  return [
    ...atBirth.map((day): Stage => {
      const stage = { reference: intergrowthNewborn, basis: "post-menstrual" } as const;
      return { ...stage, fromDay: day, toDay: day, shiftDays: shift - day };
    }),
    {
      reference: intergrowthPreterm,
      basis: "post-menstrual",
      fromDay: Math.max(NEWBORN_DAYS.length, PRETERM_STANDARD_DAYS.from - gestationDays),
      toDay: PRETERM_STANDARD_DAYS.to - gestationDays,
      shiftDays: shift,
    },
  ];
}

/** The spans as stages of actual ages between two days, where anything of them lies there. */
function placed(
  spans: readonly Span[],
  basis: Stage["basis"],
  shiftDays: number,
  firstDay: number,
  lastDay: number,
): readonly Stage[] {
  return spans.flatMap(({ reference, from, to }) => {
    const fromDay = Math.max(firstDay, from - shiftDays);
    const toDay = Math.min(lastDay, to - shiftDays);
    return fromDay <= toDay ? [{ reference, basis, fromDay, toDay, shiftDays }] : [];
  });
}
