import { readStep } from "#lib/access/step.ts";
import { asDoorkeeper } from "#lib/platform/db.ts";
import { lookAtKey } from "../keys/queries.ts";
import { goneAt } from "./core/plan.ts";
import { findClosed } from "./queries.ts";

export type ReopeningView = {
  readonly name: string;
  readonly closedAt: Date;
  readonly goneAt: Date;
  readonly timeZone: string;
};

/** The closed account that this browser has just shown the way into; null for none. */
export async function viewReopening(): Promise<ReopeningView | null> {
  const key = await readStep();
  if (!key) return null;
  const closed = await asDoorkeeper(async (db) => {
    const held = await lookAtKey(db, key, ["reopen"]);
    return held.ok && held.value.personId ? findClosed(db, held.value.personId) : null;
  });
  return closed && { ...closed, goneAt: goneAt(closed.closedAt) };
}
