import { setImmediate as nextTurn } from "node:timers/promises";
import { asSteward, type Db, takeTry } from "#lib/platform/db.ts";
import { logBug, logWork } from "#lib/platform/log.ts";
import type { ComputedDue } from "#lib/vaccinations/due/core/due-rows.ts";
import { computeDue } from "#lib/vaccinations/due/due.ts";
import { clearDue, storeDue, tryHoldDue } from "#lib/vaccinations/due/mutations.ts";
import { listStale, type StaleChild } from "#lib/vaccinations/due/queries.ts";
import { takeTurn } from "./mutations.ts";

/** How many children were computed, and how many could not be; `done` is false where the time ran out before all were seen. */
export type DueTally = { readonly computed: number; readonly failed: number; readonly done: boolean };

/** Children in one transaction: what is in memory at a time, and well within the time a transaction has. */
const size = 100;

/**
 * Computes what is due anew for every child for whom it was not on this day, in batches of one statement that reads and one that writes,
 * until all are seen or `seconds` are over. One server at a time. A child that cannot be computed is logged by its id; the others go on.
 */
export async function computeDueVaccines(now: Date, seconds = Number.POSITIVE_INFINITY): Promise<DueTally> {
  const end = performance.now() + seconds * 1000;
  let [computed, failed] = [0, 0];
  let after: string | null = null;
  await asSteward("due vaccines", async (db) => ((await takeTurn(db)) ? clearDue(db, 1000) : 0));
  while (performance.now() < end) {
    const batch: Batch | null = await asSteward("due vaccines", async (db) =>
      (await takeTurn(db)) ? computeBatch(db, now, after) : null,
    );
    if (!batch) return { computed, failed, done: false };
    computed += batch.computed;
    failed += batch.failed;
    after = batch.last;
    if (after === null) return { computed, failed, done: true };
  }
  return { computed, failed, done: false };
}

/** Does so unless some server has within the hour, and says in one line how many. Never throws. */
export async function computeDueInTurn(): Promise<void> {
  try {
    if (await takeTry("due-vaccines", 1, 55 * 60)) await computeDueAndTell();
  } catch (error) {
    logBug("due-vaccines", error);
  }
}

/** Does so now, and says in one line how many. */
export async function computeDueAndTell(seconds?: number): Promise<DueTally> {
  const started = performance.now();
  const tally = await computeDueVaccines(new Date(), seconds);
  const ms = Math.round(performance.now() - started);
  logWork("due-vaccines", { computed: tally.computed, failed: tally.failed, ms });
  return tally;
}

/** What one batch did; `last` is where the next one begins, null after the last one. */
type Batch = { readonly computed: number; readonly failed: number; readonly last: string | null };

async function computeBatch(db: Db, now: Date, after: string | null): Promise<Batch> {
  const stale = await listStale(db, now, after, size);
  const computed: ComputedDue[] = [];
  for (const child of stale) {
    const one = computeOne(child);
    if (one) computed.push(one);
    // A page that somebody asked for meanwhile comes first.
    await nextTurn();
  }
  const held = await tryHoldDue(
    db,
    computed.map(({ childId }) => childId),
  );
  await storeDue(
    db,
    computed.filter(({ childId }) => held.has(childId)),
  );
  const last = stale.length < size ? null : (stale.at(-1)?.childId ?? null);
  return { computed: held.size, failed: stale.length - computed.length, last };
}

function computeOne({ familyId, childId, inputs, print, today }: StaleChild): ComputedDue | null {
  try {
    return { familyId, childId, computedOn: today, inputs: print, rows: computeDue(inputs, today) };
  } catch (error) {
    logBug(`due-vaccines ${childId}`, error);
    return null;
  }
}
