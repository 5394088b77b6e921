import { asSteward, type Db, takeTry } from "#lib/platform/db.ts";
import { env } from "#lib/platform/env.ts";
import { hashKey } from "#lib/platform/keys.ts";
import { logBug, logWork } from "#lib/platform/log.ts";
import { isMailConfigured } from "#lib/platform/mail.ts";
import { removePictureFiles, removeStrayFiles } from "../files/mutations.ts";
import { sweeps } from "../leftovers/mutations.ts";
import { daysBefore, periods } from "./core/periods.ts";
import { clearDeserted, eraseChildren, erasePersons, removeTakenDown, takeTurn } from "./mutations.ts";
import { holdDueChildren, holdDuePersons, holdUnconfirmed } from "./queries.ts";

/** How many of each kind went, and whether a part of the work failed (the log says where). */
export type Tally = { readonly counts: Readonly<Record<string, number>>; readonly failed: readonly string[] };

/** What one batch did: how many rows, and the pictures whose files go after the commit. */
type Batch = { readonly count: number; readonly pictures?: readonly string[] };

/** Rows in one transaction. What cascades into whole records is taken in fewer, to end within the transaction's time. */
const many = 500;
const few = 50;
/** Listing every file is dear where there are many: once a day is enough, at this hour of UTC. */
const filesHour = 3;

/** Deletes for good what is due. One server at a time; what fails is logged, and tried again in an hour. */
export async function tidy(now: Date): Promise<Tally> {
  const counts: Record<string, number> = {};
  const failed: string[] = [];
  for (const [name, work] of Object.entries(stepsAt(now))) {
    try {
      const count = await work();
      if (count > 0) counts[name] = count;
    } catch (error) {
      logBug(`tidy.${name}`, error);
      failed.push(name);
    }
  }
  return { counts, failed };
}

/** Tidies unless some server has within the hour, and says in one line what went. Never throws. */
export async function tidyInTurn(): Promise<void> {
  try {
    if (await takeTry("tidy", 1, 55 * 60)) await tidyAndTell();
  } catch (error) {
    logBug("tidy", error);
  }
}

/** Tidies now, and says in one line what went. */
export async function tidyAndTell(): Promise<Tally> {
  const tally = await tidy(new Date());
  logWork("tidy", tally.counts);
  return tally;
}

/** True for a request that carries the host's secret; hashes are compared, so that the time taken tells nothing. */
export function isFromCron(authorization: string | null): boolean {
  const secret = env.cronSecret;
  return secret !== null && hashKey(authorization ?? "") === hashKey(`Bearer ${secret}`);
}

function stepsAt(now: Date): Record<string, () => Promise<number>> {
  const leftovers = Object.entries(sweeps).map(([name, sweep]) => [
    name,
    () => inBatches(many, async (db) => ({ count: await sweep(db, now, many) })),
  ]);
  return {
    children: () =>
      inBatches(few, async (db) => {
        const due = await holdDueChildren(db, now, few);
        return { count: due.length, pictures: await eraseChildren(db, due) };
      }),
    accounts: () => erasing((db) => holdDuePersons(db, now, few)),
    ...(isMailConfigured() && { unconfirmed: () => erasing((db) => holdUnconfirmed(db, now, few)) }),
    families: () => inBatches(many, async (db) => ({ count: await clearDeserted(db, now, many) })),
    pictures: () =>
      inBatches(many, async (db) => {
        const pictures = await removeTakenDown(db, daysBefore(now, periods.pictures), many);
        return { count: pictures.length, pictures };
      }),
    ...Object.fromEntries(leftovers),
    ...(now.getUTCHours() === filesHour && { files: () => removeStrayFiles(now, many) }),
  };
}

function erasing(hold: (db: Db) => Promise<string[]>): Promise<number> {
  return inBatches(few, async (db) => {
    const ids = await hold(db);
    return { count: ids.length, pictures: await erasePersons(db, ids) };
  });
}

/** Repeats `work`, a transaction each time, until a batch is not full or another server has the turn; answers how much was done. */
async function inBatches(size: number, work: (db: Db) => Promise<Batch>): Promise<number> {
  let total = 0;
  for (;;) {
    const batch = await asSteward("retention", async (db) => ((await takeTurn(db)) ? work(db) : null));
    if (!batch) return total;
    await removePictureFiles(batch.pictures ?? []);
    total += batch.count;
    if (batch.count < size) return total;
  }
}
