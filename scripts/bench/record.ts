import { seededRandom } from "../demo/random.ts";
import { ask } from "./ask.ts";
import {
  type CheckUp,
  countStored,
  isRecorded,
  plainCheckUp,
  readWeights,
  scriptedCheckUp,
} from "./check-ups.ts";
import { below, type Findings, type Load } from "./measurement.ts";
import { pacedLoad } from "./paced.ts";
import { spreadOf } from "./spread.ts";
import type { Stage } from "./stage.ts";
import type { Visitor } from "./visitors.ts";

const perSecond = 10;
const warmUps = 60;

/** The door that records a reading: the whole way over HTTP, with a check-up nobody sent before. */
export async function measureRecord(stage: Stage): Promise<Findings> {
  const plain = await record(stage, "record a reading (form)", plainCheckUp);
  const scripted = await record(
    stage,
    "record a reading (script, with the page it leads to)",
    scriptedCheckUp,
  );
  return { loads: [toTarget(plain), scripted], figures: [] };
}

const toTarget = (load: Load): Load => ({ ...load, targets: [below(60, load.spread.p95, "p95 < 60 ms")] });

type Prepare = (port: number, visitor: Visitor, weightKg: number) => Promise<CheckUp>;

async function record(
  { port, databaseUrl, visitors, seconds }: Stage,
  what: string,
  prepare: Prepare,
): Promise<Load> {
  const weights = await readWeights(databaseUrl, visitors);
  const measured = visitors.filter(({ childId }) => weights.has(childId));
  // Random arrivals come to a little more or less than the mean.
  const wanted = warmUps + Math.ceil(perSecond * seconds * 1.5) + 10;
  const checkUps = await inTurn(wanted, (place) => {
    const visitor = measured[place % measured.length]!;
    return prepare(port, visitor, weights.get(visitor.childId)!);
  });
  const send = async (checkUp: CheckUp) => isRecorded(await ask(port, checkUp.question));
  await inTurn(warmUps, (place) => send(checkUps[place]!));
  const sent: string[] = [];
  const done = await pacedLoad(seededRandom(3), { perSecond, seconds }, (place) => {
    const checkUp = checkUps[warmUps + place]!;
    sent.push(checkUp.id);
    return send(checkUp);
  });
  const lost = sent.length - done.errors - (await countStored(databaseUrl, sent));
  return {
    what,
    perSecond: done.perSecond,
    spread: spreadOf(done.samples),
    errors: done.errors + Math.max(0, lost),
    targets: [],
  };
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
