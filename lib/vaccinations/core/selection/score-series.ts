import type { PatientSeries } from "../forecast/series-forecast.ts";
import type { PatientHistory } from "../gathering/patient-history.ts";
import { finishDay, isCompletable } from "./finish-day.ts";
import { validDoses } from "./scorable-series.ts";

/** Points for complete series (CDSi table 8-7), in their order. */
export function scoreComplete(series: readonly PatientSeries[]): readonly number[] {
  return pointsFor(series.map(validDoses), 1);
}

/** Points for series in process (table 8-9). */
export function scoreInProcess(series: readonly PatientSeries[], history: PatientHistory): readonly number[] {
  const completable = series.map((one) => isCompletable(one, history));
  return sum(
    series.map((one) => (one.series.isProductPath && hasOnlyValid(one) ? 2 : -2)),
    completable.map((can) => (can ? 3 : -3)),
    pointsFor(series.map(validDoses), 2),
    pointsFor(
      series.map((one) => one.forecast.next - one.series.doses.length),
      2,
    ),
    pointsFor(
      series.map((one, place) => (completable[place] ? -finishDay(one, history) : Number.NEGATIVE_INFINITY)),
      1,
    ),
  );
}

/** Points for series without a valid dose (table 8-11). */
export function scoreUntouched(series: readonly PatientSeries[], history: PatientHistory): readonly number[] {
  return sum(
    pointsFor(
      series.map(({ forecast }) => -(forecast.dates?.earliest.day ?? Number.POSITIVE_INFINITY)),
      1,
    ),
    series.map((one) => (isCompletable(one, history) ? 1 : -1)),
    series.map(({ series: { isProductPath } }) => (isProductPath ? -1 : 1)),
  );
}

/** For the greatest value alone `points`, for several as great none, for a smaller one as many less than none. */
function pointsFor(values: readonly number[], points: number): readonly number[] {
  const most = Math.max(...values);
  const isShared = values.filter((value) => value === most).length > 1;
  if (most === Number.NEGATIVE_INFINITY) return values.map(() => -points);
  return values.map((value) => (value < most ? -points : isShared ? 0 : points));
}

/** SELECTB-2. */
function hasOnlyValid({ evaluations }: PatientSeries): boolean {
  return evaluations.every(({ target, status }) => target === null || status === "valid");
}

function sum(...scores: readonly (readonly number[])[]): readonly number[] {
  return (scores[0] ?? []).map((_, place) => scores.reduce((total, score) => total + (score[place] ?? 0), 0));
}
