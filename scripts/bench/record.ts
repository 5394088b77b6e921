import { checkUpOf, readWeights } from "./check-ups.ts";
import { below, type Findings, type Load } from "./measurement.ts";
import { measureRecording } from "./recording.ts";
import { plainForm, scriptedForm } from "./sent-form.ts";
import type { Stage } from "./stage.ts";

/** The door that records a reading: the whole way over HTTP, with a check-up nobody sent before. */
export async function measureRecord(stage: Stage): Promise<Findings> {
  const plain = await record(stage, "record a reading (form)", plainForm);
  const what = "record a reading (script, with the page it leads to)";
  const scripted = await record(stage, what, scriptedForm);
  return { loads: [toTarget(plain), scripted], figures: [] };
}

/** What recording anything may take. */
export const toTarget = (load: Load): Load => ({
  ...load,
  targets: [below(60, load.spread.p95, "p95 < 60 ms")],
});

async function record(stage: Stage, what: string, make: typeof plainForm): Promise<Load> {
  const weights = await readWeights(stage.databaseUrl, stage.visitors);
  const measured = stage.visitors.filter(({ childId }) => weights.has(childId));
  return measureRecording(stage, {
    what,
    prepare: (turn) => {
      const visitor = measured[turn % measured.length]!;
      return make(stage.port, visitor, checkUpOf(visitor, weights.get(visitor.childId)!));
    },
    storedAs: "readings.check_up_id",
  });
}
