import type { ConditionalSkip, SkipCondition } from "../conditional-skip.ts";
import { dayOr, inEffect, span, word } from "./compile-values.ts";
import type { SkipConditionData, SkipData } from "./source-skip.ts";
import type { VaccineLists } from "./vaccine-lists.ts";

const CONTEXTS = { evaluation: "evaluation", forecast: "forecast", both: "both" } as const;
const LOGICS = { and: "and", or: "or", "": "or" } as const;
const DOSE_TYPES = { valid: "valid", total: "total" } as const;
const COMPARISONS = {
  "greater than": "greater-than",
  "equal to": "equal-to",
  "less than": "less-than",
} as const;
const TYPES = {
  age: "age",
  "completed series": "completed-series",
  interval: "interval",
  "vaccine count by age": "vaccine-count",
  "vaccine count by date": "vaccine-count",
  "vaccine count by date and age": "vaccine-count",
} as const;

export function compileSkip({ context, setLogic, sets }: SkipData, lists: VaccineLists): ConditionalSkip {
  return {
    context: word(context, CONTEXTS),
    logic: word(setLogic, LOGICS),
    sets: sets.map((set) => ({
      ...inEffect(set),
      logic: word(set.logic, LOGICS),
      conditions: set.conditions.map((condition) => compileCondition(condition, lists)),
    })),
  };
}

function compileCondition(data: SkipConditionData, lists: VaccineLists): SkipCondition {
  const ages = { beginAge: span(data.beginAge), endAge: span(data.endAge) };
  const type = word(data.type, TYPES);
  switch (type) {
    case "age":
      return { type, ...ages };
    case "completed-series":
      return { type, seriesGroups: data.seriesGroups ?? [] };
    case "interval":
      return { type, interval: span(data.interval ?? "") };
    case "vaccine-count":
      return {
        type,
        ...ages,
        startDate: dayOr(data.startDate, Number.NEGATIVE_INFINITY),
        endDate: dayOr(data.endDate, Number.POSITIVE_INFINITY),
        comparison: word(data.doseCountLogic, COMPARISONS),
        count: Number(data.doseCount),
        doses: word(data.doseType, DOSE_TYPES),
        cvx: data.vaccineTypes === undefined ? null : lists.codes(data.vaccineTypes),
      };
  }
}
