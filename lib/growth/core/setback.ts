import type { Draft, DraftContext, Neighbour } from "./draft.ts";
import type { ReadingKind } from "./reading.ts";

/** Losing this share of a weight is asked about; nothing clinical, a slip of the pen is likelier. */
const LOST_SHARE = 1 / 3;
/** Two people measuring a wriggling baby differ by less; no more than a slip of the pen either. */
const SHRUNK_CM = 2;

const GROWING: readonly ReadingKind[] = ["weight", "length", "head"];

type Setback = {
  readonly code: "weight-loss" | "shrunk";
  readonly field: "value";
  readonly detail: Readonly<Record<string, string | number>>;
};

/**
 * A third of the weight lost, or more than 2 cm of length or head (arms and skinfolds come and go), against the reading before; or, for a draft dated back,
 * by the reading after against the draft. `detail`: `from` and `to` in kg or cm, `since` the day of the earlier one.
 */
export function setbacks(draft: Draft, { previous, following }: DraftContext): readonly Setback[] {
  if (!GROWING.includes(draft.kind)) return [];
  const steps: [Neighbour, Neighbour][] = [];
  if (previous) steps.push([previous, draft]);
  if (following) steps.push([draft, following]);
  return steps.flatMap(([earlier, later]) => {
    const lost = earlier.value - later.value;
    const tolerated = draft.kind === "weight" ? earlier.value * LOST_SHARE : SHRUNK_CM;
    const unlikely = draft.kind === "weight" ? lost >= tolerated - 1e-9 : lost > tolerated + 1e-9;
    if (!unlikely) return [];
    const code = draft.kind === "weight" ? "weight-loss" : "shrunk";
    const detail = { from: earlier.value, to: later.value, since: earlier.takenOn };
    return [{ code, field: "value", detail } as const];
  });
}
