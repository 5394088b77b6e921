import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { Db } from "#lib/platform/db.ts";
import { assessRecordAnew } from "../core/assess-record.ts";
import { type DueRow, toDueRows } from "./core/due-rows.ts";
import { holdDue, storeDue } from "./mutations.ts";
import { type DueInputs, findInputs } from "./queries.ts";

/**
 * Computes what is due for a child and keeps it, within the transaction that changed the record. Whoever changes the same child's
 * record at the same time waits here, so that the last of them has seen all of it.
 */
export async function updateDue(
  db: Db,
  child: { readonly familyId: string; readonly id: string },
  today: CalendarDate,
): Promise<void> {
  await holdDue(db, child.id);
  const inputs = await findInputs(db, child);
  if (!inputs) return;
  const kept = { familyId: child.familyId, childId: child.id, computedOn: today, inputs: null };
  await storeDue(db, [{ ...kept, rows: computeDue(inputs, today) }]);
}

/** What is due for a child as of `today`, a row a vaccine group. */
export function computeDue(inputs: DueInputs, today: CalendarDate): DueRow[] {
  return toDueRows(assessRecordAnew(inputs, inputs, today).forecasts);
}
