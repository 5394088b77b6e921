import type { GrowthPoint } from "../child-growth.ts";
import type { GrowthPlan } from "../plan.ts";
import type { GrowthProfile } from "../profile.ts";
import type { ReferenceId } from "../reading.ts";
import { placeOn } from "../reference.ts";
import { spacesZ, wholeSpaces, zApart } from "./centile-space.ts";
import type { Finding } from "./finding.ts";

/** The height that fits the parents' own, with its range; `z` is where it lies among adults, or null with no reference. */
export type TargetHeight = {
  readonly cm: number;
  readonly lowCm: number;
  readonly highCm: number;
  readonly adult: {
    readonly reference: ReferenceId;
    readonly atYears: number;
    readonly z: number;
    readonly percentile: number;
    readonly lowPercentile: number;
    readonly highPercentile: number;
  } | null;
};

export type Parents = Pick<GrowthProfile, "motherHeightCm" | "fatherHeightCm">;

/** Men are 13 cm taller than women; 8.5 cm either way holds most children (Tanner JM et al., Arch Dis Child 1970;45:755). */
const MEN_TALLER_CM = 13;
const RANGE_CM = 8.5;

/** The mid-parental height by Tanner's method; null unless both heights and the half of the reference are known. */
export function targetHeight(
  { motherHeightCm, fatherHeightCm }: Parents,
  plan: GrowthPlan,
): TargetHeight | null {
  const last = plan.stages("length").at(-1);
  if (motherHeightCm === null || fatherHeightCm === null || !last) return null;
  const { sex } = plan.birth;
  const cm = (motherHeightCm + fatherHeightCm + (sex === "male" ? MEN_TALLER_CM : -MEN_TALLER_CM)) / 2;
  const [lowCm, highCm] = [cm - RANGE_CM, cm + RANGE_CM];
  const row = last.reference.byAge("length", sex, last.toDay + last.shiftDays);
  const [low, middle, high] = [lowCm, cm, highCm].map((height) => (row ? placeOn(row, height) : null));
  const adult = low &&
    middle &&
    high && {
      reference: last.reference.id,
      atYears: Math.round(last.toDay / 365.25),
      z: middle.z,
      percentile: middle.percentile,
      lowPercentile: low.percentile,
      highPercentile: high.percentile,
    };
  return { cm, lowCm, highCm, adult: adult ?? null };
}

/** Heights say little of the parents' before 2 years; NICE NG75 is about children under 5. */
const [FROM_DAY, UNTIL_DAY] = [731, 1826];
const SPACES = 2;

/**
 * A height more than 2 centile spaces below the mid-parental centile (NICE NG75, 2017): the one comparison between two
 * references that is meant to be one, a child's centile among children with the parents' among adults.
 */
export function belowParents(
  heights: readonly GrowthPoint[],
  target: TargetHeight | null,
): readonly Finding[] {
  const latest = heights.findLast(({ estimated, placement }) => !estimated && placement && !placement.flag);
  if (!target?.adult || !latest?.placement || latest.ageDays < FROM_DAY || latest.ageDays > UNTIL_DAY)
    return [];
  const below = zApart(latest.placement.z, target.adult.z);
  if (below <= spacesZ(SPACES)) return [];
  return [{ code: "below-parents", severity: "ask", kind: "length", detail: { spaces: wholeSpaces(below) } }];
}
