import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { DoseRecord } from "#lib/vaccinations/core/dose-record.ts";

/** Doses of which only the vaccine and the day are known, as they are recorded. */
export function doseRecords(...doses: readonly (readonly [cvx: string, on: string])[]): DoseRecord[] {
  return doses.map(([cvx, on]) => ({
    ...{ id: `${cvx} ${on}`, visitId: on, cvx, mvx: null, product: null },
    ...{ givenOn: on as CalendarDate, precision: "day", lot: null, expiresOn: null, provider: null },
    ...{ site: null, route: null, nextDueOn: null, flaw: null, source: "card", verifiedBy: null },
    ...{ note: null, recordedBy: null, reactions: [] },
  }));
}
