import { setTimeout as sleep } from "node:timers/promises";
import { seededRandom } from "../demo/random.ts";
import { ask } from "./ask.ts";
import { flatOut } from "./flat-out.ts";
import { atLeast, below, type Findings, type Load } from "./measurement.ts";
import { type Paced, pacedLoad } from "./paced.ts";
import { serverMemoryMiB } from "./resident-memory.ts";
import { spreadOf } from "./spread.ts";
import type { Stage } from "./stage.ts";
import type { Visitor } from "./visitors.ts";

const addresses: Readonly<Record<string, (visitor: Visitor) => string>> = {
  "child home": ({ childId }) => `/children/${childId}`,
  growth: ({ childId }) => `/children/${childId}/growth`,
  vaccinations: ({ childId }) => `/children/${childId}/vaccinations`,
  home: () => "/home",
};
const names = Object.keys(addresses);

const restSeconds = 15;

/** One body in so many is read for the child's name. */
const readEvery = 10;

/** The pages parents open most: at the pace of a thousand of them, and the first as fast as it goes. */
export async function measurePages(stage: Stage): Promise<Findings> {
  const loads = [...(await mixed(stage)), await childHomeFlatOut(stage)];
  await sleep(restSeconds * 1000);
  const rested = `${serverMemoryMiB().toFixed(0)} MiB`;
  const memory = { what: `server memory ${restSeconds} s after the last page`, value: rested, targets: [] };
  return { loads, figures: [memory] };
}

async function mixed({ port, visitors, seconds }: Stage): Promise<Load[]> {
  const random = seededRandom(2);
  const perPage = new Map(names.map((name) => [name, { samples: [] as number[], errors: 0 }]));
  async function open(place: number): Promise<boolean> {
    const name = random.pick(names);
    const visitor = visitors[place % visitors.length]!;
    const own = perPage.get(name)!;
    const started = performance.now();
    const answer = await ask(port, { path: addresses[name]!(visitor), headers: { cookie: visitor.cookie } });
    own.samples.push(performance.now() - started);
    const isRight =
      answer.status === 200 && (place % readEvery > 0 || answer.body.includes(visitor.childName));
    if (!isRight) own.errors++;
    return isRight;
  }
  await pacedLoad(random, { perSecond: 60, seconds: Math.min(8, seconds) }, open);
  for (const own of perPage.values()) Object.assign(own, { samples: [], errors: 0 });
  const all = await pacedLoad(random, { perSecond: 100, seconds }, open);
  const p95 = spreadOf(all.samples).p95;
  return [
    toLoad("four pages mixed, 100 requests/s", all, [below(100, p95, "p95 < 100 ms")]),
    ...names.map((name) => {
      const { samples, errors } = perPage.get(name)!;
      return toLoad(`  ${name}`, { samples, errors, perSecond: samples.length / seconds }, []);
    }),
  ];
}

async function childHomeFlatOut({ port, visitors, seconds }: Stage): Promise<Load> {
  let wrong = 0;
  let read = 0;
  const requests = visitors.map((visitor) => ({
    path: addresses["child home"]!(visitor),
    headers: { cookie: visitor.cookie },
    onResponse: (_: number, body: string) => {
      if (read++ % readEvery === 0 && !body.includes(visitor.childName)) wrong++;
    },
  }));
  const done = await flatOut(port, { connections: 10, seconds }, requests);
  const memoryMiB = serverMemoryMiB();
  const load = toLoad("child home, 10 connections flat out", { ...done, errors: done.errors + wrong }, [
    atLeast(200, done.perSecond, "≥ 200 requests/s"),
    below(400, memoryMiB, "memory < 400 MiB"),
  ]);
  return { ...load, memoryMiB };
}

function toLoad(what: string, { perSecond, samples, errors }: Paced, targets: Load["targets"]): Load {
  return { what, perSecond, spread: spreadOf(samples), errors, targets };
}
