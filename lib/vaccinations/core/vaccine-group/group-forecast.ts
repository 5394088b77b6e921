import type { GroupForecast, SeriesStatus } from "../assessment.ts";
import { type DayNumber, toDate } from "../days/day-number.ts";
import type { BoundDay, ForecastDates } from "../forecast/series-forecast.ts";
import type { PatientHistory } from "../gathering/patient-history.ts";
import type { Schedule, VaccineGroup } from "../schedule.ts";
import { antigenForecast } from "./antigen-forecast.ts";
import { forecastReason } from "./forecast-reason.ts";
import type { GroupSeries } from "./group-series.ts";

/** The forecast of a vaccine group from the best series of its antigens (CDSi chapter 9). */
export function forecastGroup(
  group: VaccineGroup,
  members: GroupSeries,
  history: PatientHistory,
  schedule: Schedule,
  totalDoses: number | null,
): GroupForecast {
  const status = groupStatus(members.map(({ forecast }) => forecast.status));
  const open = members.flatMap(({ forecast }) => forecast.dates ?? []);
  const dates = status === "not-complete" ? groupDates(open, lastDose(group, history, schedule)) : null;
  const numbers = open.map(({ doseNumber }) => doseNumber);
  return {
    group: group.name,
    antigens: group.antigens,
    status,
    doseNumber: dates && (group.isFull ? Math.min(...numbers) : Math.max(...numbers)),
    earliest: dates && toDate(dates.earliest.day),
    recommended: dates && toDate(dates.recommended.day),
    pastDue: dates?.pastDue ? toDate(dates.pastDue.day) : null,
    series: [...new Set(members.map(({ series }) => series.name))].join(" + "),
    totalDoses,
    recommendedCvx: dates ? [...new Set(open.flatMap(({ recommendedCvx }) => recommendedCvx))] : [],
    why: forecastReason(status, members, dates),
    byAntigen: members.map(antigenForecast),
  };
}

export type GroupDates = {
  readonly earliest: BoundDay;
  readonly recommended: BoundDay;
  readonly pastDue: BoundDay | null;
};

const BY_WEIGHT = ["contraindicated", "aged-out", "not-recommended", "not-complete"] as const;

/** Table 9-4; of one antigen its own status. */
function groupStatus(statuses: readonly SeriesStatus[]): SeriesStatus {
  const weightiest = BY_WEIGHT.find((status) => statuses.includes(status));
  return weightiest ?? (statuses.every((status) => status === "immune") ? "immune" : "complete");
}

/** MULTIANTVG-1, FORECASTVG-2 and 3. */
function groupDates(open: readonly ForecastDates[], last: DayNumber): GroupDates {
  const earliests = open.map(({ earliest }) => earliest);
  const hasPriority = open.some(({ isPriority }) => isPriority);
  const first = pick(earliests, (a, b) => a < b);
  const earliest = hasPriority
    ? { ...first, day: Math.max(first.day, last) }
    : pick(earliests, (a, b) => a > b);
  const notBefore = (day: BoundDay) => (day.day >= earliest.day ? day : earliest);
  const pastDue = open.flatMap((dates) => dates.pastDue ?? []);
  return {
    earliest,
    recommended: notBefore(
      pick(
        open.map(({ recommended }) => recommended),
        (a, b) => a < b,
      ),
    ),
    pastDue: pastDue.length > 0 ? notBefore(pick(pastDue, (a, b) => a < b)) : null,
  };
}

/** The day that no other comes before; the first named of equal ones. */
function pick(days: readonly BoundDay[], isBetter: (a: DayNumber, b: DayNumber) => boolean): BoundDay {
  return days.reduce((best, day) => (isBetter(day.day, best.day) ? day : best));
}

/** The last dose of a vaccine of the group; -Infinity without one. */
function lastDose(
  { antigens }: VaccineGroup,
  { doses }: PatientHistory,
  { associations }: Schedule,
): DayNumber {
  const last = doses.findLast(({ cvx }) =>
    associations.get(cvx)?.some(({ antigen }) => antigens.includes(antigen)),
  );
  return last?.day ?? Number.NEGATIVE_INFINITY;
}
