import { addMonths, type CalendarDate, daysBetween } from "#lib/kernel/dates.ts";
import { standardValue } from "../assess.ts";
import type { GrowthPoint } from "../child-growth.ts";
import { type GrowthPlan, type Stage, stageOn } from "../plan.ts";
import { isPreterm } from "../prematurity.ts";
import type { ReferenceSex } from "../reading.ts";
import { placeOn, valueOn } from "../reference.ts";
import { spacesZ } from "./centile-space.ts";

/** What to expect of the next check-up, in kg or cm: on the child's own curve, and a centile space either side. */
export type ExpectedRange = {
  readonly kind: "weight" | "length" | "head";
  readonly on: CalendarDate;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
};

/** British parents are told: no more than once a month to 6 months, every 2 to 12, every 3 from then on (NHS). */
const USUAL_MONTHS: readonly (readonly [underDays: number, months: NextIn])[] = [
  [183, 1],
  [365, 2],
  [731, 3],
];

export type NextIn = 1 | 2 | 3 | 6;
export const nextInChoices: readonly NextIn[] = [1, 2, 3, 6];

/** In how many months a child of that age is usually measured next: from two years on twice a year. */
export function usualNextIn(ageDays: number): NextIn {
  return USUAL_MONTHS.find(([underDays]) => ageDays < underDays)?.[1] ?? 6;
}

/**
 * A newborn's weight still settles (NICE NG75, 2017: back by 3 weeks), and says nothing of the weeks to come; nor does the
 * birth weight of a child born early, which is compared with other newborns.
 */
export const SETTLES_UNTIL_DAY = 21;

/**
 * A centile space either side of the curve that a child's latest reading lies on, `months` from today. The curve is
 * followed on that reading's own reference where it reaches so far; else the reading is placed anew on the reference that
 * holds then, so that no z-score is carried from one to the other. Null where neither is possible.
 */
export function expectedRange(
  kind: ExpectedRange["kind"],
  points: readonly GrowthPoint[],
  plan: GrowthPlan,
  today: CalendarDate,
  months: NextIn,
): ExpectedRange | null {
  const latest = points.findLast(({ estimated, placement }) => !estimated && placement && !placement.flag);
  if (!latest) return null;
  const { birth } = plan;
  const settlesFrom = isPreterm(birth.gestationDays) ? 0 : 1;
  if (kind === "weight" && latest.ageDays >= settlesFrom && latest.ageDays < SETTLES_UNTIL_DAY) return null;
  const on = addMonths(today, months);
  const then = daysBetween(birth.bornOn, on);
  const stages = [stageOn(plan, kind, latest.ageDays), stageOn(plan, kind, then)];
  for (const stage of stages) {
    if (!stage || stage.reference.id === "intergrowth-newborn") continue;
    const z = zOnStage(kind, latest, birth.sex, stage);
    const row = stage.reference.byAge(kind, birth.sex, then + stage.shiftDays);
    if (z === null || !row) continue;
    const [low = 0, middle = 0, high = 0] = [-1, 0, 1].map((side) => valueOn(row, z + side * spacesZ(1)));
    return { kind, on, low, middle, high };
  }
  return null;
}

/** Where a reading lies on a stage's reference, whichever one it is shown on; null where that says nothing. */
function zOnStage(
  kind: ExpectedRange["kind"],
  { value, posture, ageDays }: GrowthPoint,
  sex: ReferenceSex,
  stage: Stage,
): number | null {
  const day = ageDays + stage.shiftDays;
  const row = stage.reference.byAge(kind, sex, day);
  return row && (placeOn(row, standardValue({ kind, value, posture }, day, stage.reference))?.z ?? null);
}
