import type { ChildView } from "#lib/families/core/child.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { Assessment } from "#lib/vaccinations/core/assessment.ts";
import type { VaccinationRecord } from "#lib/vaccinations/core/dose-record.ts";
import type { GroupStanding } from "#lib/vaccinations/core/overview/group-standing.ts";

/** What every part of the vaccination pages starts from. `mayRecord` and `mayDecide` are false for a record put away. */
export type VaccinationContext = {
  readonly child: ChildView;
  /** "/children/<id>/vaccinations" */
  readonly place: string;
  readonly today: CalendarDate;
  readonly record: VaccinationRecord;
  readonly assessment: Assessment;
  readonly standings: readonly GroupStanding[];
  readonly mayRecord: boolean;
  readonly mayDecide: boolean;
};
