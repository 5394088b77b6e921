import { isPossible } from "./bounds.ts";
import { type Draft, type DraftContext, placementOf } from "./draft.ts";
import { inOtherUnits, type Suggestion, withDecimalMark } from "./unit-slip.ts";

/** Nearer than this to the median, or to the child's own last z, a value is an ordinary one. Product choices. */
const ORDINARY_Z = 3;
const OWN_CURVE_Z = 1.5;
const OWN_VALUE_SHARE = 0.25;
/** A value this far out is asked about when another unit puts it this near the median. */
const SUSPECT_Z = 3;
const CONVINCING_Z = 2;

/**
 * The likeliest of the same digits in another unit or with a decimal mark; null when none of them is an ordinary value for
 * the child.
 */
export function probablyMeant(draft: Draft, context: DraftContext): Suggestion | null {
  const { kind, value, unit } = draft;
  const candidates = [...inOtherUnits(kind, value, unit), ...withDecimalMark(value, unit)];
  let best: Suggestion | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const distance = distanceOf(draft, candidate.value, context);
    if (distance !== null && distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/**
 * Another unit that explains a value WHO does not flag yet: a newborn's 3.4 kg typed as pounds has a z of −4.4, within the
 * flag of −6. Null when the value is near the median, or nearer to the child's own last reading than the other unit.
 */
export function convincingUnit(draft: Draft, context: DraftContext): Suggestion | null {
  const zOf = (value: number) => placementOf(draft.kind, { ...draft, value }, context.plan)?.z ?? null;
  const z = zOf(draft.value);
  if (z === null || Math.abs(z) <= SUSPECT_Z) return null;
  const last = lastZ(draft, context) ?? 0;
  const convincing = inOtherUnits(draft.kind, draft.value, draft.unit).find((other) => {
    const otherZ = isPossible(draft.kind, other.value) ? zOf(other.value) : null;
    return (
      otherZ !== null && Math.abs(otherZ) <= CONVINCING_Z && Math.abs(otherZ - last) < Math.abs(z - last)
    );
  });
  return convincing ?? null;
}

/** How far `value` is from what the child would measure; null when it is no ordinary value. */
function distanceOf(draft: Draft, value: number, context: DraftContext): number | null {
  if (!isPossible(draft.kind, value)) return null;
  const z = placementOf(draft.kind, { ...draft, value }, context.plan)?.z ?? null;
  if (z === null) {
    const share = context.previous ? Math.abs(value / context.previous.value - 1) : Number.POSITIVE_INFINITY;
    return share <= OWN_VALUE_SHARE ? share : null;
  }
  const last = lastZ(draft, context);
  const fromOwnCurve = last === null ? Number.POSITIVE_INFINITY : Math.abs(z - last);
  if (fromOwnCurve <= OWN_CURVE_Z) return fromOwnCurve;
  return Math.abs(z) <= ORDINARY_Z ? Math.abs(z) : null;
}

function lastZ({ kind }: Draft, { previous, plan }: DraftContext): number | null {
  return (previous && placementOf(kind, previous, plan)?.z) ?? null;
}
