import type { AgeRule, AntigenSeries, IntervalRule, SeriesDose } from "../series.ts";
import { compileSkip } from "./compile-skip.ts";
import { agedCode, dayOr, inEffect, span, word } from "./compile-values.ts";
import type { DoseData, IntervalData, SeriesData, SpansData } from "./source.ts";
import type { VaccineLists } from "./vaccine-lists.ts";

const TYPES = { standard: "standard", risk: "risk", "evaluation only": "evaluation-only" } as const;
const PRIORITIES = { override: true, "": false } as const;

export function compileSeries(data: SeriesData, antigen: string, lists: VaccineLists): AntigenSeries {
  return {
    name: data.name,
    antigen,
    type: word(data.type, TYPES),
    seriesGroup: data.group,
    equivalentSeriesGroups: data.equivalentGroups ?? [],
    requiredGenders: new Set(data.genders?.map((gender) => gender.toLowerCase())),
    indications: (data.indications ?? []).map(agedCode),
    isDefault: data.default ?? false,
    isProductPath: data.productPath ?? false,
    priority: data.priority ?? "",
    preference: data.preference === undefined ? Number.POSITIVE_INFINITY : Number(data.preference),
    minAgeToStart: span(data.minAgeToStart),
    maxAgeToStart: span(data.maxAgeToStart),
    doses: data.doses.map((dose) => compileDose(dose, lists)),
  };
}

function compileDose(data: DoseData, lists: VaccineLists): SeriesDose {
  return {
    number: data.dose,
    ages: (data.ages ?? []).map(compileAge),
    preferableIntervals: (data.intervals ?? []).map((interval) => compileInterval(interval, lists)),
    allowableIntervals: (data.allowableIntervals ?? []).map((interval) => compileInterval(interval, lists)),
    preferable: lists.rules(data.preferable),
    allowable: lists.rules(data.allowable),
    inadvertent: lists.codes(data.inadvertent),
    skips: (data.skip ?? []).map((skip) => compileSkip(skip, lists)),
    isRecurring: data.recurring ?? false,
    season: data.seasonal
      ? {
          start: dayOr(data.seasonal.start, Number.NEGATIVE_INFINITY),
          end: dayOr(data.seasonal.end, Number.POSITIVE_INFINITY),
        }
      : null,
  };
}

function compileAge(data: SpansData): AgeRule {
  return { ...inEffect(data), ...spans(data), max: span(data.max) };
}

function compileInterval(data: IntervalData, lists: VaccineLists): IntervalRule {
  return {
    ...inEffect(data),
    ...spans(data),
    from: reference(data, lists),
    isPriority: word(data.priority, PRIORITIES),
  };
}

function spans({ absMin, min, earliestRec, latestRec }: SpansData) {
  return { absMin: span(absMin), min: span(min), earliestRec: span(earliestRec), latestRec: span(latestRec) };
}

function reference(data: IntervalData, lists: VaccineLists): IntervalRule["from"] {
  if (data.fromPrevious) return { previous: true };
  if (data.fromTargetDose !== undefined) return { targetDose: data.fromTargetDose };
  if (data.fromMostRecent !== undefined) return { mostRecent: lists.codes(data.fromMostRecent) };
  if (data.fromObservation !== undefined) return { observation: data.fromObservation };
  throw new Error("An interval of the supporting data does not say what it is counted from");
}
