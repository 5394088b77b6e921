import { runQuietly } from "../up/run.ts";
import { below, type Figure, type Findings } from "./measurement.ts";
import { spreadOf } from "./spread.ts";
import type { Stage } from "./stage.ts";

/** What starting costs: the server until it is ready, and what a process reads that has not read it yet: growth tables, vaccination rules. */
export async function measureStarting({ startMs }: Stage): Promise<Findings> {
  const turns: Loading[] = [];
  for (let turn = 0; turn < 5; turn++) turns.push(await loadTables());
  const half = (times: readonly number[]) => `${spreadOf(times).p50.toFixed(1)} ms`;
  const server: Figure = {
    what: "server start, until it is ready",
    value: `${(startMs / 1000).toFixed(2)} s`,
    targets: [],
  };
  const loaded: Figure = {
    what: "what a new process takes to load the growth tables, as text",
    value: half(turns.map(({ textMs }) => textMs)),
    targets: [],
  };
  const read: Figure = {
    what: "and to turn every one of them into numbers, each on its first use",
    value: half(turns.map(({ numbersMs }) => numbersMs)),
    targets: [],
  };
  return { loads: [], figures: [server, loaded, read, ...(await measureRules())] };
}

async function measureRules(): Promise<Figure[]> {
  const turns: Rules[] = [];
  for (let turn = 0; turn < 5; turn++) turns.push(await loadRules());
  const [ms, mb] = [spreadOf(turns.map((turn) => turn.ms)).p50, spreadOf(turns.map((turn) => turn.mb)).p50];
  const what = "what a new process takes to load and compile the vaccination rules";
  return [
    { what, value: `${ms.toFixed(0)} ms`, targets: [below(300, ms, "< 300 ms")] },
    { what: "and the memory they take", value: `${mb.toFixed(1)} MB`, targets: [below(60, mb, "< 60 MB")] },
  ];
}

type Rules = { readonly ms: number; readonly mb: number };

const rulesCode = `
  globalThis.gc();
  const before = process.memoryUsage().rss;
  const started = performance.now();
  const { cdsiSchedule } = await import("./lib/vaccinations/core/cdsi-schedule.ts");
  cdsiSchedule();
  const ms = performance.now() - started;
  console.log(JSON.stringify({ ms, mb: (process.memoryUsage().rss - before) / 1e6 }));`;

async function loadRules(): Promise<Rules> {
  return JSON.parse(await runQuietly("--expose-gc", ["--input-type=module", "--eval", rulesCode]));
}

const code = `
  const { readdirSync, readFileSync } = await import("node:fs");
  const folder = "./lib/growth/core/data/";
  const texts = readdirSync(folder).map((name) => readFileSync(folder + name, "utf8"));
  const started = performance.now();
  texts.forEach((text) => JSON.parse(text));
  const textMs = performance.now() - started;
  const { growthPlan } = await import("./lib/growth/core/plan.ts");
  const imported = performance.now();
  const kinds = ["weight", "length", "head", "bmi", "arm", "triceps", "subscapular"];
  for (const sex of ["male", "female"]) for (const family of ["who", "cdc"]) for (const gestationDays of [206, 250]) {
    const plan = growthPlan({ bornOn: "2026-01-01", sex, gestationDays }, { family, correctedUntilMonths: 24 });
    for (const kind of kinds) for (const { reference, fromDay, shiftDays } of plan.stages(kind)) {
      reference.byAge(kind, sex, fromDay + shiftDays);
    }
    for (const { reference, fromDay, shiftDays } of plan.stages("weight-for-length")) {
      reference.byLength(sex, fromDay + shiftDays, 60);
      reference.byLength(sex, fromDay + shiftDays, 80);
    }
  }
  console.log(JSON.stringify({ textMs, numbersMs: performance.now() - imported }));`;

type Loading = { readonly textMs: number; readonly numbersMs: number };

async function loadTables(): Promise<Loading> {
  return JSON.parse(await runQuietly("--input-type=module", ["--eval", code]));
}
