import { measureDiary } from "./bench/diary.ts";
import { measureDiaryQueries } from "./bench/diary-queries.ts";
import { measureImports } from "./bench/imports.ts";
import { machineLines } from "./bench/machine.ts";
import type { Findings } from "./bench/measurement.ts";
import { measurePages } from "./bench/pages.ts";
import { measureReads } from "./bench/reads.ts";
import { measureRecord } from "./bench/record.ts";
import { measureScripts } from "./bench/script-weight.ts";
import { measureSignIns } from "./bench/sign-ins.ts";
import { type Stage, setStage } from "./bench/stage.ts";
import { measureStarting } from "./bench/starting.ts";
import { figureTable, loadTable } from "./bench/table.ts";
import { measureVaccinations } from "./bench/vaccinations.ts";
import { measureZScores } from "./bench/z-scores.ts";
import { takeLock } from "./up/lock.ts";
import { endChildren } from "./up/run.ts";
import { step } from "./up/steps.ts";

// npm run bench [-- pages record …]: measures what is promised, on a database of its own. BENCH_SECONDS=5 for a shorter run.
const parts: Readonly<Record<string, (stage: Stage) => Promise<Findings>>> = {
  pages: measurePages,
  record: measureRecord,
  "sign-ins": measureSignIns,
  reads: measureReads,
  core: measureZScores,
  vaccinations: measureVaccinations,
  diary: measureDiary,
  imports: measureImports,
  scripts: measureScripts,
  start: measureStarting,
};

/** Measured when it is asked for by name only: ten minutes go by before its table is written. */
const rare: typeof parts = { "diary-queries": measureDiaryQueries };

const undo: (() => unknown)[] = [];
let ending = false;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
  process.on(signal, () => {
    console.log("\nStopping …");
    void end(130);
  });

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!ending) console.error((error as Error).message);
  await end(1);
}

async function run(wished: readonly string[]): Promise<void> {
  const all = { ...parts, ...rare };
  const unknown = wished.filter((name) => !(name in all));
  if (unknown.length > 0)
    throw new Error(`There is no part ${unknown.join(", ")}; there is ${Object.keys(all).join(", ")}.`);
  const chosen = wished.length > 0 ? wished : Object.keys(parts);
  undo.push(
    takeLock(
      ".data/bench.pid",
      "bench.ts",
      (pid) => `A benchmark is running from this folder already (process ${pid}).`,
    ),
  );
  const stage = await setStage(Number(process.env.BENCH_SECONDS ?? 20), (work) => undo.push(work));
  const findings: Findings[] = [];
  for (const name of chosen) findings.push(await step(`Measuring ${name}`, () => all[name]!(stage)));
  const loads = findings.flatMap((one) => one.loads);
  const figures = findings.flatMap((one) => one.figures);
  console.log(`\n${machineLines(stage.postgres)}`);
  if (loads.length > 0) console.log(`\n${loadTable(loads)}`);
  if (figures.length > 0) console.log(`\n${figureTable(figures)}`);
  const errors = loads.reduce((sum, load) => sum + load.errors, 0);
  const missed = [...loads, ...figures].flatMap(({ targets }) => targets).filter(({ met }) => !met).length;
  console.log(`\n${missed} targets missed, ${errors} errors.`);
  await end(errors > 0 ? 1 : 0);
}

async function end(code: number): Promise<void> {
  if (ending) return;
  ending = true;
  endChildren();
  for (const work of undo.reverse()) {
    try {
      await work();
    } catch (error) {
      console.error((error as Error).message);
    }
  }
  process.exit(code);
}
