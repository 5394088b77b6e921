import { type ChildView, referenceSexOf } from "#lib/families/core/child.ts";
import { type GrowthPlan, growthPlan, noPlan, type ReferenceChoice, resolveReference } from "./plan.ts";
import type { Reading } from "./reading.ts";

/** Until which age in months the age of a child born early is corrected; 0 for never. */
export type CorrectedUntil = 0 | 12 | 24 | 36;
export const correctedUntilChoices: readonly CorrectedUntil[] = [0, 12, 24, 36];

export const referenceChoices: readonly ReferenceChoice[] = ["automatic", "who", "cdc"];

/** How a child's growth is looked at; `typedHeights` keeps the parents' heights as they were typed. */
export type GrowthProfile = {
  readonly reference: ReferenceChoice;
  readonly correctedUntilMonths: CorrectedUntil;
  readonly motherHeightCm: number | null;
  readonly fatherHeightCm: number | null;
  readonly typedHeights: Readonly<Record<string, string>>;
};

/** What holds until a family says otherwise. */
export const usualProfile: GrowthProfile = {
  reference: "automatic",
  correctedUntilMonths: 24,
  motherHeightCm: null,
  fatherHeightCm: null,
  typedHeights: {},
};

/** What is known of a child's growth: how it is looked at, and all readings, oldest first. */
export type GrowthRecord = {
  readonly profile: GrowthProfile;
  readonly recorded: readonly (Reading & { readonly estimated: boolean })[];
};

/** Only slips lie beyond: parents are taller than 100 cm and shorter than 230 cm. */
export const PARENT_HEIGHTS = [100, 230] as const;

export function isParentHeight(cm: number): boolean {
  return cm >= PARENT_HEIGHTS[0] && cm <= PARENT_HEIGHTS[1];
}

/** What a plan is made from; a ChildView is one. */
export type PlannedChild = Pick<
  ChildView,
  "bornOn" | "sex" | "referenceSex" | "gestationDays" | "country" | "timeZone"
>;

/** The references a child is placed on through the years: the child's own choice first, then the person's, then the country's. */
export function planOf(
  child: PlannedChild,
  profile: Pick<GrowthProfile, "reference" | "correctedUntilMonths">,
  me: { readonly chartReference: ReferenceChoice },
): GrowthPlan {
  const { bornOn, gestationDays, country, timeZone } = child;
  const sex = referenceSexOf(child);
  if (!sex) return noPlan(bornOn, gestationDays);
  const family = resolveReference(profile.reference, me.chartReference, country, timeZone);
  return growthPlan(
    { bornOn, sex, gestationDays },
    { family, correctedUntilMonths: profile.correctedUntilMonths },
  );
}
