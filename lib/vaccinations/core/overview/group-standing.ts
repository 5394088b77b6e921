import { addMonths, type CalendarDate } from "#lib/kernel/dates.ts";
import type { Assessment, GroupForecast } from "../assessment.ts";
import { findVaccine } from "../catalog.ts";
import { type CatchUpStatus, statusOf } from "../catch-up-status.ts";
import type { DecisionRecord, DoseRecord, VaccinationRecord } from "../dose-record.ts";

/**
 * Where a child stands with a vaccine group today. `given` counts the doses that count. `decision` is a refusal or postponement
 * that holds, `lapsed` a postponement whose day has come. `toldOn` is when the clinic said the next one is due, said at the latest
 * dose. `isEstimated`: of a dose only the month or year is known, so the dates are not exact.
 */
export type GroupStanding = {
  readonly forecast: GroupForecast;
  readonly status: CatchUpStatus;
  readonly given: number;
  readonly decision: DecisionRecord | null;
  readonly lapsed: DecisionRecord | null;
  readonly toldOn: CalendarDate | null;
  readonly isEstimated: boolean;
};

/** The record is of a child's, from birth until the 19th birthday: what is first recommended later is left out. */
export const CHILDHOOD_MONTHS = 19 * 12;

/** Every vaccine group that has something to say of a child today, in the order of the schedule. */
export function groupStandings(
  { forecasts, verdicts }: Assessment,
  { doses, decisions }: Pick<VaccinationRecord, "doses" | "decisions">,
  bornOn: CalendarDate,
  today: CalendarDate,
): readonly GroupStanding[] {
  const until = addMonths(bornOn, CHILDHOOD_MONTHS);
  return forecasts.flatMap((forecast) => {
    const ofGroup = doses.filter(({ cvx }) => findVaccine(cvx)?.groups.includes(forecast.group));
    if (ofGroup.length === 0 && !concerns(forecast, until)) return [];
    const decision = decisions.find(({ vaccineGroup }) => vaccineGroup === forecast.group) ?? null;
    const isOver = decision?.untilOn != null && decision.untilOn <= today;
    const judged = verdicts.filter(({ group }) => group === forecast.group);
    return {
      forecast,
      status: statusOf(forecast, today),
      given: judged.filter(({ status }) => status === "valid").length,
      decision: isOver ? null : decision,
      lapsed: isOver ? decision : null,
      toldOn: toldOnOf(ofGroup),
      isEstimated: ofGroup.some(({ precision }) => precision !== "day"),
    };
  });
}

/** A group that nothing was ever given of, and that is not for this child, is not worth a word; a season that is over is. */
function concerns({ status, recommended, why }: GroupForecast, until: CalendarDate): boolean {
  if (status === "not-complete") return recommended !== null && recommended < until;
  return status !== "not-recommended" || why.seasonEndedOn !== null;
}

function toldOnOf(doses: readonly DoseRecord[]): CalendarDate | null {
  const latest = doses.at(-1)?.givenOn;
  return doses.find(({ givenOn, nextDueOn }) => givenOn === latest && nextDueOn !== null)?.nextDueOn ?? null;
}
