import type { Bound, SeriesStatus } from "../assessment.ts";
import type { DayNumber } from "../days/day-number.ts";
import type { EvaluatedSeries } from "../evaluation/patient-series.ts";
import type { SeriesDose } from "../series.ts";
import type { Immunity } from "./immunity.ts";

/** A day, and what set it. */
export type BoundDay = { readonly day: DayNumber; readonly bound: Bound };

/** When the next target dose of a series is due, and with which vaccines. */
export type ForecastDates = {
  readonly target: SeriesDose;
  readonly doseNumber: number;
  readonly earliest: BoundDay;
  readonly recommended: BoundDay;
  readonly pastDue: BoundDay | null;
  /** Every preferable interval of the target dose has priority (FORECASTPRIORITY-1). */
  readonly isPriority: boolean;
  readonly recommendedCvx: readonly string[];
};

/** What closed a series that is not complete. */
export type Closure = {
  readonly immunity?: Immunity;
  readonly contraindications?: readonly string[];
  readonly seasonEnd?: DayNumber;
  readonly maxAge?: DayNumber;
};

/** The forecast of one series; `dates` only while it is not complete. */
export type SeriesForecast = {
  readonly status: SeriesStatus;
  readonly dates: ForecastDates | null;
  readonly closure: Closure;
  /** The place of the target dose that comes next; past the end when none is left. */
  readonly next: number;
};

/** A series evaluated and forecast: CDSi's relevant patient series. */
export type PatientSeries = EvaluatedSeries & { readonly forecast: SeriesForecast };
