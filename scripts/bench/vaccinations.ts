import { seededRandom } from "../demo/random.ts";
import { ask } from "./ask.ts";
import { measureForecast, typicalRecord } from "./forecast.ts";
import { below, type Figure, type Findings, type Load } from "./measurement.ts";
import { pacedLoad } from "./paced.ts";
import { spreadOf } from "./spread.ts";
import type { Stage } from "./stage.ts";

const many = 100_000;
const perSecond = 20;

/** Judging one record, what is due for every child on every day, what it costs pages meanwhile, and reading it back. */
export async function measureVaccinations(stage: Stage): Promise<Findings> {
  const forecastMs = measureForecast();
  const forecast: Figure = {
    what: `a child of ${typicalRecord.doses.length} doses: every dose judged, every vaccine group forecast`,
    value: `${forecastMs.toFixed(2)} ms`,
    targets: [below(10, forecastMs, "< 10 ms")],
  };
  const quiet = await childHome(stage, "child home, 20 requests/s");
  // The server's own first run: no child has been computed yet.
  const running = computeOnServer(stage);
  const busy = await childHome(stage, "the same while what is due is computed", [100, "p95 < 100 ms"]);
  const first = await running;
  const nightly = await computeNextDay();
  const loads = [quiet, busy, await readDue(stage)];
  return {
    loads,
    figures: [
      forecast,
      toFigure("due dates kept for the first time", first),
      toFigure("due dates of the next day", nightly),
    ],
  };
}

type Computed = { readonly children: number; readonly seconds: number };

function toFigure(what: string, { children, seconds }: Computed): Figure {
  const minutes = ((seconds / children) * many) / 60;
  const value = `${children.toLocaleString("en")} children in ${seconds.toFixed(1)} s; 100,000 in ${minutes.toFixed(1)} min`;
  return { what, value, targets: [] };
}

async function childHome(
  { port, visitors, seconds }: Stage,
  what: string,
  target?: readonly [ms: number, words: string],
): Promise<Load> {
  const pace = { perSecond, seconds: Math.min(10, seconds) };
  const {
    samples,
    errors,
    perSecond: reached,
  } = await pacedLoad(seededRandom(5), pace, async (place) => {
    const { childId, cookie } = visitors[place % visitors.length]!;
    return (await ask(port, { path: `/children/${childId}`, headers: { cookie } })).status === 200;
  });
  const spread = spreadOf(samples);
  const targets = target ? [below(target[0], spread.p95, target[1])] : [];
  return { what, perSecond: reached, spread, errors, targets };
}

/** Has the server do what its timer does, as often as it takes. */
async function computeOnServer({ port }: Stage): Promise<Computed> {
  const headers = { authorization: `Bearer ${process.env.CRON_SECRET}` };
  const started = performance.now();
  let children = 0;
  for (;;) {
    const { body } = await ask(port, { path: "/api/cron/tidy", headers });
    const { due } = JSON.parse(body.toString()) as { due: { computed: number; done: boolean } };
    children += due.computed;
    if (due.done) return { children, seconds: (performance.now() - started) / 1000 };
  }
}

/** The same in this process, as of tomorrow, with nobody else about. */
async function computeNextDay(): Promise<Computed> {
  // Loaded only now: the database client may not have been generated when this file was.
  const { computeDueVaccines } = await import("#lib/operations/due-vaccines/due-vaccines.ts");
  const { closeDatabase } = await import("#lib/platform/db.ts");
  const started = performance.now();
  const { computed: children } = await computeDueVaccines(new Date(Date.now() + 86_400_000));
  const seconds = (performance.now() - started) / 1000;
  await closeDatabase();
  return { children, seconds };
}

async function readDue({ visitors }: Stage): Promise<Load> {
  const { asPerson, closeDatabase } = await import("#lib/platform/db.ts");
  const { listDue } = await import("#lib/vaccinations/due/queries.ts");
  const samples: number[] = [];
  let errors = 0;
  const begun = performance.now();
  for (const visitor of visitors) {
    await asPerson(visitor, async (db) => {
      const started = performance.now();
      const due = await listDue(db);
      samples.push(performance.now() - started);
      if (due.length === 0) errors++;
    });
  }
  const reached = (visitors.length / (performance.now() - begun)) * 1000;
  await closeDatabase();
  const spread = spreadOf(samples);
  const targets = [below(10, spread.p95, "p95 < 10 ms")];
  return {
    what: "database: what is due for all children of a person",
    perSecond: reached,
    spread,
    errors,
    targets,
  };
}
