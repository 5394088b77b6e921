import type { CalendarDate } from "#lib/kernel/dates.ts";

/** Why a dose was flawed when it was given: it is sub-standard (CDSi's dose condition flag, or past the lot's last day). */
export type DoseCondition = "partial" | "expired" | "recalled" | "spoiled";

/** A dose that counts towards evaluation; `cvx` and `mvx` as CDC codes them, `condition` absent or null for a sound dose. */
export type GivenDose = {
  readonly id: string;
  readonly givenOn: CalendarDate;
  readonly cvx: string;
  readonly mvx: string | null;
  readonly condition?: DoseCondition | null;
};

/** What the family record knows of a person; `observations` are CDSi codes, `on` null when the day is not known. */
export type Patient = {
  readonly bornOn: CalendarDate;
  readonly sex: "female" | "male" | null;
  readonly observations: readonly { readonly code: string; readonly on: CalendarDate | null }[];
};

/** A stretch of time as the supporting data writes it; years and months are added first, then weeks and days. */
export type Span = {
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
};

export type DoseStatus = "valid" | "not-valid" | "extraneous" | "sub-standard";

/**
 * Why a dose does not count, or (`grace-period`) counts although it was given early. Of a dose every failed check is told.
 * - `too-young`: counts from `earliest`; `too-old`: counted before `latest`.
 * - `too-soon`: counts from `earliest`, which lies `span` after `after` (a dose), or after `observation` (a code).
 * - `vaccine-conflict`: too soon after another live vaccine, `after`; counts from `earliest`.
 * - `wrong-vaccine`: not a vaccine for this dose; `vaccine-age`: it is one, but only from `earliest` or before `latest`.
 * - `inadvertent`: a vaccine that should not be given for this dose.
 * - `series-complete`: nothing was left to satisfy.
 * - `partial`, `expired`, `recalled`, `spoiled`: the flaw the family told.
 * - `grace-period`: given before `earliest`, the minimum, but within the days of grace.
 */
export type DoseReason = {
  readonly code:
    | "too-young"
    | "too-old"
    | "too-soon"
    | "vaccine-conflict"
    | "wrong-vaccine"
    | "vaccine-age"
    | "inadvertent"
    | "series-complete"
    | "grace-period"
    | DoseCondition;
  readonly earliest?: CalendarDate;
  readonly latest?: CalendarDate;
  readonly span?: Span;
  readonly after?: DoseReference;
  readonly observation?: string;
};

/** A dose that something is counted from. */
export type DoseReference = {
  readonly doseId: string;
  readonly givenOn: CalendarDate;
  readonly cvx: string;
};

/** What one dose was to one antigen; `targetDose` is the number of the dose it satisfied or failed, null without one. */
export type AntigenVerdict = {
  readonly antigen: string;
  readonly status: DoseStatus;
  readonly reasons: readonly DoseReason[];
  readonly targetDose: number | null;
  readonly series: string;
};

/** One per dose and vaccine group; `reasons` are those of the antigens that decided `status`, each once. */
export type DoseVerdict = {
  readonly doseId: string;
  readonly group: string;
  readonly antigens: readonly AntigenVerdict[];
  readonly status: DoseStatus;
  readonly reasons: readonly DoseReason[];
};

export type SeriesStatus =
  | "not-complete"
  | "complete"
  | "aged-out"
  | "immune"
  | "contraindicated"
  | "not-recommended";

/**
 * What set a date.
 * - `age`: the birthday plus `span`; `interval`: `span` after `after` or after `observation`.
 * - `conflict`: `span` after the live vaccine `after`; `season`: the first day of the season.
 * - `last-dose`: no earlier than the last dose given, `after`.
 */
export type Bound = {
  readonly by: "age" | "interval" | "conflict" | "season" | "last-dose";
  readonly antigen: string;
  readonly span?: Span;
  readonly after?: DoseReference;
  readonly observation?: string;
};

/**
 * Why the forecast is as it is: what bound each date (null without that date), and what closed the series:
 * `observations` are the codes that make immune or contraindicated, `bornBefore` the birth date that counts as immune,
 * `agedOutOn` the first day too old, `seasonEndedOn` the last day of a season that is over.
 */
export type ForecastReason = {
  readonly earliest: Bound | null;
  readonly recommended: Bound | null;
  readonly pastDue: Bound | null;
  readonly observations: readonly string[];
  readonly bornBefore: CalendarDate | null;
  readonly agedOutOn: CalendarDate | null;
  readonly seasonEndedOn: CalendarDate | null;
};

/**
 * The forecast of one antigen of a group, from its best series. `targetDose` is the number of the target dose in the series,
 * which passes over skipped doses; null where nothing is forecast.
 */
export type AntigenForecast = {
  readonly antigen: string;
  readonly series: string;
  readonly status: SeriesStatus;
  readonly targetDose: number | null;
  readonly doseNumber: number | null;
  readonly earliest: CalendarDate | null;
  readonly recommended: CalendarDate | null;
  readonly pastDue: CalendarDate | null;
};

/**
 * The forecast of one vaccine group. `doseNumber` and the dates are null where nothing is forecast; `pastDue` is the last day in
 * time. `totalDoses` counts the doses that a complete group has, those to come taken as given when recommended; null where doses
 * recur for good, or the group closed before it was complete. `recommendedCvx` are the vaccines that the schedule names for the
 * next dose; it names none where any preferable one will do. `series` are the names of the best series, joined by " + ".
 */
export type GroupForecast = {
  readonly group: string;
  readonly antigens: readonly string[];
  readonly status: SeriesStatus;
  readonly doseNumber: number | null;
  readonly earliest: CalendarDate | null;
  readonly recommended: CalendarDate | null;
  readonly pastDue: CalendarDate | null;
  readonly series: string;
  readonly totalDoses: number | null;
  readonly recommendedCvx: readonly string[];
  readonly why: ForecastReason;
  readonly byAntigen: readonly AntigenForecast[];
};

/** Every dose judged and every vaccine group forecast, both in the order of the schedule and of the days. */
export type Assessment = {
  readonly verdicts: readonly DoseVerdict[];
  readonly forecasts: readonly GroupForecast[];
};
