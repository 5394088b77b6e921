import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { AssessedChild } from "../assess-record.ts";
import type { Calendar } from "../calendar.ts";
import { type CalendarProgress, calendarProgress } from "../calendar-progress.ts";
import type { VaccinationRecord } from "../dose-record.ts";
import { toGivenDose } from "../given-dose.ts";

/** A child's record laid over a calendar, as of `today`; a child of other sex is shown what is for girls and for boys. */
export function progressOf(
  calendar: Calendar,
  { bornOn, sex }: AssessedChild,
  { doses }: Pick<VaccinationRecord, "doses">,
  today: CalendarDate,
): CalendarProgress {
  const given = doses.map((dose) => toGivenDose(dose, bornOn));
  return calendarProgress(calendar, { bornOn, sex: sex === "other" ? null : sex }, given, today);
}
