import { countryOfZone } from "#lib/families/core/country.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { AgeBasis, Birth, MeasureKind } from "./reading.ts";
import type { GrowthReference } from "./reference.ts";
import { stagesOf } from "./stages.ts";

export type ReferenceChoice = "automatic" | "who" | "cdc";

/** Which family of references, and until which age in months the age of a child born preterm is corrected. */
export type PlanSettings = {
  readonly family: "who" | "cdc";
  readonly correctedUntilMonths: 0 | 12 | 24 | 36;
};

/** What holds where nobody has chosen: WHO, and two years of corrected age. */
export const usualSettings: PlanSettings = { family: "who", correctedUntilMonths: 24 };

/**
 * A stretch of actual ages (days since birth, both ends included) with the reference that holds there, asked at
 * ageDays + `shiftDays`.
 */
export type Stage = {
  readonly reference: GrowthReference;
  readonly basis: AgeBasis;
  readonly fromDay: number;
  readonly toDay: number;
  readonly shiftDays: number;
};

/** Which references hold for one child over the years: `stages` of each measure, youngest first. */
export type GrowthPlan = {
  readonly birth: Birth;
  readonly stages: (kind: MeasureKind) => readonly Stage[];
};

/** The references for a child by age, prematurity and choice (docs/decisions/016-references.md). */
export function growthPlan(birth: Birth, settings: PlanSettings): GrowthPlan {
  const known = new Map<MeasureKind, readonly Stage[]>();
  return {
    birth,
    stages: (kind) => {
      let stages = known.get(kind);
      if (!stages) {
        stages = stagesOf(kind, birth.gestationDays, settings);
        known.set(kind, stages);
      }
      return stages;
    },
  };
}

/** For a child whose family has not chosen a half of the reference: nothing is placed, and `birth.sex` never read. */
export function noPlan(bornOn: CalendarDate, gestationDays: number | null = null): GrowthPlan {
  return { birth: { bornOn, sex: "female", gestationDays }, stages: () => [] };
}

/** Whether the plan places anything at all. */
export function hasStages(plan: GrowthPlan): boolean {
  return plan.stages("weight").length > 0;
}

/** The stage of an age in days since birth; null where no reference holds. */
export function stageOn(plan: GrowthPlan, kind: MeasureKind, ageDays: number): Stage | null {
  for (const stage of plan.stages(kind)) {
    if (ageDays <= stage.toDay) return ageDays >= stage.fromDay ? stage : null;
  }
  return null;
}

/**
 * The age in days a reading is placed and drawn at: as the stage of that age counts; where none holds, as the next one
 * does, after the last as the last.
 */
export function placedDayOn(plan: GrowthPlan, kind: MeasureKind, ageDays: number): number {
  const stages = plan.stages(kind);
  const stage = stages.find(({ toDay }) => ageDays <= toDay) ?? stages.at(-1);
  return ageDays + (stage?.shiftDays ?? 0);
}

/**
 * The family of references: what was chosen for the child, else by the person, else CDC's in the United States and
 * WHO's everywhere else. The country is the family's; while it is unknown its time zone tells.
 */
export function resolveReference(
  childChoice: ReferenceChoice,
  personChoice: ReferenceChoice,
  country: string | null,
  timeZone: string,
): "who" | "cdc" {
  if (childChoice !== "automatic") return childChoice;
  if (personChoice !== "automatic") return personChoice;
  return (country ?? countryOfZone(timeZone)) === "US" ? "cdc" : "who";
}
