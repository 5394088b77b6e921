import { below, type Findings, type Load } from "./measurement.ts";
import { spreadOf } from "./spread.ts";
import type { Stage } from "./stage.ts";
import type { Visitor } from "./visitors.ts";

const times = 1500;
const warmUps = 200;

/** Reads as the app makes them, under row-level security as a different parent each time; a time is of the query in its scope. */
export async function measureReads({ visitors }: Stage): Promise<Findings> {
  // Loaded only now: the database client may not have been generated when this file was.
  const { asPerson, closeDatabase } = await import("#lib/platform/db.ts");
  const { findReading, getGrowth, listGrowth, listHistory } = await import("#lib/growth/queries.ts");
  type Scope = Parameters<Parameters<typeof asPerson>[1]>[0];

  async function measure(
    what: string,
    read: (db: Scope, visitor: Visitor) => Promise<() => Promise<unknown>>,
  ): Promise<Load> {
    const samples: number[] = [];
    let errors = 0;
    const begun = performance.now();
    for (let turn = 0; turn < times + warmUps; turn++) {
      const visitor = visitors[turn % visitors.length]!;
      await asPerson(visitor, async (db) => {
        const run = await read(db, visitor);
        const started = performance.now();
        const found = await run();
        if (turn >= warmUps) samples.push(performance.now() - started);
        if (!found) errors++;
      });
    }
    const spread = spreadOf(samples);
    const perSecond = (times / (performance.now() - begun)) * 1000;
    return { what, perSecond, spread, errors, targets: [below(10, spread.p95, "p95 < 10 ms")] };
  }

  const child = ({ familyId, childId }: Visitor) => ({ familyId, id: childId });
  const loads = [
    await measure("database: one reading", async (db, visitor) => {
      const { readings } = await listHistory(db, child(visitor), {}, null, 1);
      return () => findReading(db, visitor.childId, readings[0]?.id ?? visitor.childId);
    }),
    await measure(
      "database: latest readings",
      async (db, { childId }) =>
        () =>
          listGrowth(db, [childId], 12),
    ),
    await measure(
      "database: a page of history",
      async (db, visitor) => () => listHistory(db, child(visitor), {}, null),
    ),
    await measure(
      "database: all readings of a child",
      async (db, visitor) => () => getGrowth(db, child(visitor)),
    ),
  ];
  await closeDatabase();
  return { loads, figures: [] };
}
