import { can } from "#lib/access/core/roles.ts";
import type { ChildView } from "#lib/families/core/child.ts";
import { todayIn } from "#lib/kernel/dates.ts";
import { assessRecord } from "#lib/vaccinations/core/assess-record.ts";
import type { VaccinationRecord } from "#lib/vaccinations/core/dose-record.ts";
import { groupStandings } from "#lib/vaccinations/core/overview/group-standing.ts";
import type { VaccinationContext } from "./vaccination-context.ts";

/** A child's record, judged as of today. */
export function vaccinationContextOf(child: ChildView, record: VaccinationRecord): VaccinationContext {
  const today = todayIn(child.timeZone, new Date());
  const assessment = assessRecord(child, record, today);
  return {
    child,
    place: `/children/${child.id}/vaccinations`,
    today,
    record,
    assessment,
    standings: groupStandings(assessment, record, child.bornOn, today),
    mayRecord: can(child, "vaccinations:record") && !child.isArchived,
    mayDecide: can(child, "vaccinations:arrange") && !child.isArchived,
  };
}
