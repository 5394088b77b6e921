import { runQuietly } from "../up/run.ts";
import type { Figure, Findings } from "./measurement.ts";
import { spreadOf } from "./spread.ts";
import type { Stage } from "./stage.ts";

/** What starting costs: the server until it is ready, and the growth tables in a process that has not read them yet. */
export async function measureStarting({ startMs }: Stage): Promise<Findings> {
  const loads: number[] = [];
  for (let turn = 0; turn < 5; turn++) loads.push(await loadTables());
  const server: Figure = {
    what: "server start, until it is ready",
    value: `${(startMs / 1000).toFixed(2)} s`,
    targets: [],
  };
  const tables: Figure = {
    what: "growth tables loaded and read, in a new process",
    value: `${spreadOf(loads).p50.toFixed(1)} ms`,
    targets: [],
  };
  return { loads: [], figures: [server, tables] };
}

const code = `
  const started = performance.now();
  const { who2006 } = await import("./lib/growth/core/who2006.ts");
  for (const sex of ["male", "female"]) {
    for (const kind of ["weight", "length", "head", "bmi"]) who2006.byAge(kind, sex, 100);
    for (const day of [100, 1000]) who2006.byLength(sex, day, 80);
  }
  console.log(performance.now() - started);`;

async function loadTables(): Promise<number> {
  return Number(await runQuietly("--input-type=module", ["--eval", code]));
}
