import type { Calendar } from "#lib/vaccinations/core/calendar.ts";
import type { DoseRecord } from "#lib/vaccinations/core/dose-record.ts";
import { ageStagesOf } from "#lib/vaccinations/core/overview/age-stages.ts";
import { progressOf } from "#lib/vaccinations/core/overview/calendar-of-child.ts";
import { doseCount } from "#lib/vaccinations/core/overview/dose-count.ts";
import { doseRows } from "#lib/vaccinations/core/overview/dose-rows.ts";
import { aheadByCalendar, aheadByRules } from "#lib/vaccinations/core/overview/doses-ahead.ts";
import { timelineRows, timelineStages } from "#lib/vaccinations/core/overview/timeline.ts";
import { slugOf } from "#lib/vaccinations/core/slug.ts";
import { closuresOf } from "./closures-of.ts";
import { markOf } from "./timeline-mark.tsx";
import type { VaccinationContext } from "./vaccination-context.ts";

/** A child's timeline, by age and by vaccine: what is to come by the rules where they belong to the calendar, else by the calendar alone. */
export function timelineOf(context: VaccinationContext, calendar: Calendar) {
  const { child, record, assessment, standings, today } = context;
  const { rows } = progressOf(calendar, child, record, today);
  const ahead = calendar.judgesValidity
    ? aheadByRules(standings, rows, child.bornOn, today)
    : aheadByCalendar(rows, assessment, today, closuresOf(context));
  const markOfDose = ({ id }: DoseRecord) =>
    doseCount(assessment.verdicts.filter(({ doseId }) => doseId === id));
  return {
    now: ageStagesOf(child.bornOn)(today),
    stages: timelineStages(record.doses, ahead, child.bornOn, today),
    rows: timelineRows(
      doseRows(assessment, record.doses, child.bornOn),
      ahead,
      child.bornOn,
      assessment.forecasts.map(({ group }) => slugOf(group)),
    ),
    markOfDose,
    used: new Set([
      ...ahead.map(({ kind }) => kind),
      ...record.doses.map(markOfDose),
      ...assessment.verdicts.map(({ status }) => markOf(status)),
    ]),
  };
}
