import pg from "pg";
import { addDays, toCalendarDate } from "#lib/kernel/dates.ts";
import { writeManyEntries } from "./many-entries.ts";
import { below, type Findings, type Load } from "./measurement.ts";
import { spreadOf } from "./spread.ts";
import type { Stage } from "./stage.ts";
import type { Visitor } from "./visitors.ts";

const children = 2000;
const times = 1500;
const warmUps = 200;

/** Each query of the diary that has a name, under row-level security as a different parent each time, with ten million entries in the table. */
export async function measureDiaryQueries(stage: Stage): Promise<Findings> {
  const client = new pg.Client({ connectionString: stage.databaseUrl });
  await client.connect();
  const count = await writeManyEntries(
    client,
    children,
    stage.visitors.map(({ childId }) => childId),
  ).finally(() => client.end());
  const loads = await measureNamedQueries(stage.visitors);
  const value = count.toLocaleString("en");
  return { loads, figures: [{ what: "entries in the table", value, targets: [] }] };
}

/** The named queries, for parents whose child has entries. */
export async function measureNamedQueries(visitors: readonly Visitor[]): Promise<Load[]> {
  // Loaded only now: the database client may not have been generated when this file was.
  const { asPerson, closeDatabase } = await import("#lib/platform/db.ts");
  const { listDay, recentIntakes } = await import("#lib/diary/queries.ts");
  const { listDays } = await import("#lib/diary/days/queries.ts");
  const { findEntries, listTaken } = await import("#lib/diary/entries/queries.ts");
  type Scope = Parameters<Parameters<typeof asPerson>[1]>[0];
  type Child = { familyId: string; id: string };
  const today = toCalendarDate(new Date());
  const ago = (days: number) => addDays(today, -days);

  async function measure(what: string, query: (db: Scope, child: Child, turn: number) => Promise<number>) {
    const samples: number[] = [];
    let found = 0;
    const begun = performance.now();
    for (let turn = 0; turn < times + warmUps; turn++) {
      const visitor = visitors[turn % visitors.length]!;
      await asPerson(visitor, async (db) => {
        const started = performance.now();
        const rows = await query(db, { familyId: visitor.familyId, id: visitor.childId }, turn);
        if (turn >= warmUps) samples.push(performance.now() - started);
        found += rows;
      });
    }
    const spread = spreadOf(samples);
    const perSecond = (times / (performance.now() - begun)) * 1000;
    const errors = found === 0 ? 1 : 0;
    return {
      what: `database: ${what}`,
      perSecond,
      spread,
      errors,
      targets: [below(10, spread.p95, "p95 < 10 ms")],
    };
  }

  const page = async (db: Scope, child: Child, filter: Parameters<typeof findEntries>[2]) =>
    (await findEntries(db, child, filter, null)).entries.length;
  const month = (turn: number) => ({ from: ago(40 + (turn % 300)), to: ago(10 + (turn % 300)) });
  const loads = [
    await measure(
      "all entries of a day",
      async (db, child, turn) => (await listDay(db, child, ago(turn % 360))).length,
    ),
    await measure(
      "a time range within a day",
      async (db, child, turn) =>
        (await listDay(db, child, ago(turn % 360), { fromMinute: 720, toMinute: 1080 })).length,
    ),
    await measure("by medication", (db, child) => page(db, child, { medicine: "oxycodone" })),
    await measure("by medication in a month", (db, child, turn) =>
      page(db, child, { medicine: "oxycodone", ...month(turn) }),
    ),
    await measure("pain of just 8", (db, child) => page(db, child, { pain: 8, painMatch: "exactly" })),
    await measure("pain of just 8 in a month", (db, child, turn) =>
      page(db, child, { pain: 8, painMatch: "exactly", ...month(turn) }),
    ),
    await measure("pain of 9 and more", (db, child) => page(db, child, { pain: 9, painMatch: "at-least" })),
    await measure("pain of 9 and more in a month", (db, child, turn) =>
      page(db, child, { pain: 9, painMatch: "at-least", ...month(turn) }),
    ),
    await measure(
      "daily summaries of a year",
      async (db, child) => (await listDays(db, child, ago(365), today)).length,
    ),
    await measure(
      "what was given in two days",
      async (db, child) => (await recentIntakes(db, child, ago(2))).length,
    ),
    await measure("the medications ever given", async (db, child) => (await listTaken(db, child)).length),
  ];
  await closeDatabase();
  return loads;
}
