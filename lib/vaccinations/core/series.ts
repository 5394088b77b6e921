import type { Span } from "./assessment.ts";
import type { ConditionalSkip } from "./conditional-skip.ts";
import type { DayNumber } from "./days/day-number.ts";
import type { AgedCode } from "./schedule.ts";

/** One way to become protected against an antigen: an antigen series of the supporting data. */
export type AntigenSeries = {
  readonly name: string;
  readonly antigen: string;
  readonly type: "standard" | "risk" | "evaluation-only";
  /** Series of one group compete; of equivalent groups one is enough. */
  readonly seriesGroup: string;
  readonly equivalentSeriesGroups: readonly string[];
  readonly requiredGenders: ReadonlySet<string>;
  /** Observations that make a risk series relevant. */
  readonly indications: readonly AgedCode[];
  readonly isDefault: boolean;
  /** All doses are of one product. */
  readonly isProductPath: boolean;
  /** "A" comes first. */
  readonly priority: string;
  /** 1 is best; Infinity where the source gives none. */
  readonly preference: number;
  readonly minAgeToStart: Span | null;
  readonly maxAgeToStart: Span | null;
  readonly doses: readonly SeriesDose[];
};

/** The rules of one target dose. */
export type SeriesDose = {
  readonly number: number;
  readonly ages: readonly AgeRule[];
  readonly preferableIntervals: readonly IntervalRule[];
  readonly allowableIntervals: readonly IntervalRule[];
  readonly preferable: readonly VaccineRule[];
  readonly allowable: readonly VaccineRule[];
  /** CVX codes that should not be given for this dose. */
  readonly inadvertent: ReadonlySet<string>;
  readonly skips: readonly ConditionalSkip[];
  readonly isRecurring: boolean;
  readonly season: { readonly start: DayNumber; readonly end: DayNumber } | null;
};

/** In effect on the days from `effective` to `cessation`, both included. */
export type InEffect = { readonly effective: DayNumber; readonly cessation: DayNumber };

/** Ages at a dose. The days from `absMin` to `min` are the grace period. */
export type AgeRule = InEffect & {
  readonly absMin: Span | null;
  readonly min: Span | null;
  readonly earliestRec: Span | null;
  readonly latestRec: Span | null;
  readonly max: Span | null;
};

/** Time between doses, or since an observation. `isPriority`: the forecast of a group of antigens follows this interval. */
export type IntervalRule = InEffect & {
  readonly from:
    | { readonly previous: true }
    | { readonly targetDose: number }
    | { readonly mostRecent: ReadonlySet<string> }
    | { readonly observation: string };
  readonly absMin: Span | null;
  readonly min: Span | null;
  readonly earliestRec: Span | null;
  readonly latestRec: Span | null;
  readonly isPriority: boolean;
};

/** A vaccine for a dose, given from an age on, before another; of the maker `mvx`, where the rule names one. */
export type VaccineRule = AgedCode & { readonly mvx: string | null; readonly isForecast: boolean };

/** Whether a rule holds on a day. */
export function isInEffect({ effective, cessation }: InEffect, day: DayNumber): boolean {
  return day >= effective && day <= cessation;
}
