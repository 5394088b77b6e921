import type { Span } from "./assessment.ts";
import type { DayNumber } from "./days/day-number.ts";
import type { InEffect } from "./series.ts";

/** When a target dose is not needed: sets of conditions, in a context, joined by `logic`. */
export type ConditionalSkip = {
  readonly context: "evaluation" | "forecast" | "both";
  readonly logic: "and" | "or";
  readonly sets: readonly SkipSet[];
};

export type SkipSet = InEffect & {
  readonly logic: "and" | "or";
  readonly conditions: readonly SkipCondition[];
};

export type SkipCondition =
  | AgeCondition
  | CompletedSeriesCondition
  | IntervalCondition
  | VaccineCountCondition;

/** The reference date lies from one age on, before another. */
export type AgeCondition = {
  readonly type: "age";
  readonly beginAge: Span | null;
  readonly endAge: Span | null;
};

/** A series of one of these series groups is complete. */
export type CompletedSeriesCondition = {
  readonly type: "completed-series";
  readonly seriesGroups: readonly string[];
};

/** The reference date lies `interval` or more after the previous dose. */
export type IntervalCondition = { readonly type: "interval"; readonly interval: Span };

/** So many doses were given between two ages and two dates; `cvx` null counts every vaccine of the antigen. */
export type VaccineCountCondition = {
  readonly type: "vaccine-count";
  readonly beginAge: Span | null;
  readonly endAge: Span | null;
  readonly startDate: DayNumber;
  readonly endDate: DayNumber;
  readonly comparison: "greater-than" | "equal-to" | "less-than";
  readonly count: number;
  readonly doses: "valid" | "total";
  readonly cvx: ReadonlySet<string> | null;
};
