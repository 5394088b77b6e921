import { seededRandom } from "../demo/random.ts";
import { asSteward, withClient } from "../demo/steward.ts";
import { ask } from "./ask.ts";
import type { Load } from "./measurement.ts";
import { pacedLoad } from "./paced.ts";
import { isRecorded, type SentForm } from "./sent-form.ts";
import { spreadOf } from "./spread.ts";
import type { Stage } from "./stage.ts";

const perSecond = 10;
const warmUps = 60;

/** What is recorded: how the form of each turn is made ready, and the table and column in which its id is found afterwards. */
export type Recorded = {
  readonly what: string;
  readonly prepare: (turn: number) => Promise<SentForm>;
  readonly storedAs: string;
};

/** Sends forms nobody sent before, the whole way over HTTP; one that is not in the database afterwards is an error. */
export async function measureRecording(
  { port, databaseUrl, seconds }: Stage,
  { what, prepare, storedAs }: Recorded,
): Promise<Load> {
  // Random arrivals come to a little more or less than the mean.
  const wanted = warmUps + Math.ceil(perSecond * seconds * 1.5) + 10;
  const forms = await inTurn(wanted, prepare);
  const send = async (form: SentForm) => isRecorded(await ask(port, form.question));
  await inTurn(warmUps, (place) => send(forms[place]!));
  const sent: string[] = [];
  const done = await pacedLoad(seededRandom(3), { perSecond, seconds }, (place) => {
    const form = forms[warmUps + place]!;
    sent.push(form.id);
    return send(form);
  });
  const lost = sent.length - done.errors - (await countStored(databaseUrl, storedAs, sent));
  return {
    what,
    perSecond: done.perSecond,
    spread: spreadOf(done.samples),
    errors: done.errors + Math.max(0, lost),
    targets: [],
  };
}

/** How many of those ids are in a column, "table.column". */
async function countStored(databaseUrl: string, storedAs: string, ids: readonly string[]): Promise<number> {
  const [table, column] = storedAs.split(".");
  const sql = `select count(*)::int from ${table} where ${column} = any ($1)`;
  const { rows } = await withClient(databaseUrl, (client) =>
    asSteward(client, "the benchmark", () => client.query<{ count: number }>(sql, [ids])),
  );
  return rows[0]!.count;
}

/** A few at a time, in order. */
async function inTurn<T>(count: number, work: (place: number) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  let next = 0;
  const worker = async () => {
    for (let place = next++; place < count; place = next++) results[place] = await work(place);
  };
  await Promise.all(Array.from({ length: 4 }, worker));
  return results;
}
