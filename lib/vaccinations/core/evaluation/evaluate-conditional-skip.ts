import type { ConditionalSkip, SkipCondition, SkipSet } from "../conditional-skip.ts";
import type { DayNumber } from "../days/day-number.ts";
import { addSpan } from "../days/span.ts";
import { isWithinAges } from "../gathering/patient-history.ts";
import { isInEffect, type SeriesDose } from "../series.ts";
import { isCountMet } from "./count-doses.ts";
import type { Standing } from "./patient-series.ts";

/**
 * Whether a target dose is not needed. `reference` is the day the ages and intervals are asked of: when a dose was given, when
 * the forecast is made, or the earliest day it names. `anchor` is the day that picks the rules in effect.
 */
export function canSkip(
  { skips }: SeriesDose,
  context: "evaluation" | "forecast",
  reference: DayNumber,
  anchor: DayNumber,
  standing: Standing,
): boolean {
  return skips.some((skip) => (skip.context === context || skip.context === "both") && isMet(skip));

  function isMet({ logic, sets }: ConditionalSkip): boolean {
    const relevant = sets.filter((set) => isInEffect(set, anchor));
    if (relevant.length === 0) return false;
    return logic === "and" ? relevant.every(isSetMet) : relevant.some(isSetMet);
  }

  function isSetMet({ logic, conditions }: SkipSet): boolean {
    const isTrue = (condition: SkipCondition) => isConditionMet(condition, reference, standing);
    return logic === "and" ? conditions.every(isTrue) : conditions.some(isTrue);
  }
}

function isConditionMet(condition: SkipCondition, reference: DayNumber, standing: Standing): boolean {
  switch (condition.type) {
    case "age":
      return isWithinAges(standing.history, condition, reference);
    case "completed-series":
      return condition.seriesGroups.some(standing.isGroupComplete);
    case "interval": {
      const previous = standing.evaluations.at(-1)?.dose;
      return previous !== undefined && reference >= addSpan(previous.day, condition.interval);
    }
    case "vaccine-count":
      return isCountMet(condition, standing);
  }
}
