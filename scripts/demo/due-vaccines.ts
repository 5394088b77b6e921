import type { CalendarDate } from "#lib/kernel/dates.ts";
import { assessRecordAnew } from "#lib/vaccinations/core/assess-record.ts";
import { type DueRow, toDueRows } from "#lib/vaccinations/due/core/due-rows.ts";

import type { Table } from "./bulk-insert.ts";
import type { FamilyRecord } from "./family-record.ts";

type MadeDue = DueRow & {
  readonly familyId: string;
  readonly childId: string;
  readonly computedOn: CalendarDate;
};

/** What is due for the children of a made family, as the server computes it every day. */
export function dueOf({ children, doses }: FamilyRecord, today: CalendarDate): MadeDue[] {
  return children.flatMap(({ id: childId, familyId, bornOn, sex }) => {
    const own = doses.filter((dose) => dose.childId === childId);
    const given = own.map((dose) => ({ ...dose, precision: "day" as const, flaw: null }));
    const inputs = { bornOn, sex, doses: given, profile: { observations: [] } };
    return toDueRows(assessRecordAnew(inputs, inputs, today).forecasts).map((row) => ({
      ...row,
      familyId,
      childId,
      computedOn: today,
    }));
  });
}

export const dueVaccines: Table<MadeDue> = {
  name: "due_vaccines",
  columns: {
    family_id: ["uuid", (row) => row.familyId],
    child_id: ["uuid", (row) => row.childId],
    vaccine_group: ["text", (row) => row.vaccineGroup],
    status: ["text", (row) => row.status],
    dose_number: ["integer", (row) => row.doseNumber],
    earliest: ["date", (row) => row.earliest],
    recommended: ["date", (row) => row.recommended],
    past_due: ["date", (row) => row.pastDue],
    computed_on: ["date", (row) => row.computedOn],
  },
};
