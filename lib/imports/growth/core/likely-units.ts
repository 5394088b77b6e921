import { assess } from "#lib/growth/core/assess.ts";
import type { ReadingKind } from "#lib/growth/core/reading.ts";
import type { Choices } from "#lib/imports/core/choices.ts";
import type { Recognised } from "#lib/imports/core/source.ts";
import type { Table } from "#lib/imports/core/table.ts";
import { growthImport } from "./growth-import.ts";
import type { GrowthContext } from "./growth-row.ts";

/** Rows looked at. */
const SAMPLE_ROWS = 60;
/** A unit is likely when half the values lie this near the median (z), and every other unit's this much further. */
const ORDINARY_Z = 3;
const CLEARLY_Z = 2;
/** What a value counts that no child of that age can have. */
const IMPOSSIBLE_Z = 99;

export type LikelyUnits = Partial<Pick<Choices, "weightUnit" | "lengthUnit">>;

/**
 * The units in which bare figures are ordinary ones for the children chosen, at their ages. A unit is left out where none
 * stands out, where nothing asks for it, or while no child is chosen.
 */
export function likelyUnits(
  table: Table,
  recognised: Recognised,
  choices: Choices,
  context: GrowthContext,
): LikelyUnits {
  const sample = { ...table, rows: table.rows.slice(0, SAMPLE_ROWS) };
  const children = Object.fromEntries(
    Object.entries(context.children).map(([id, child]) => [id, { ...child, known: [] }]),
  );
  const distance = (units: LikelyUnits, kinds: readonly ReadingKind[]) => {
    const fates = growthImport.fates(sample, recognised, { ...choices, ...units }, { ...context, children });
    const away = fates.flatMap(({ record, code, measure, childId }) => {
      if (code === "impossible") return kinds.some((kind) => kind === measure) ? [IMPOSSIBLE_Z] : [];
      const plan = childId ? children[childId]?.plan : undefined;
      if (!record || !plan || !kinds.includes(record.kind)) return [];
      const { placement } = assess({ id: "", ...record }, plan);
      return placement ? [Math.abs(placement.z)] : [];
    });
    return away.toSorted((a, b) => a - b)[Math.floor(away.length / 2)] ?? null;
  };
  const weightUnit = nearest(["kg", "g", "lb", "oz"] as const, (unit) =>
    distance({ weightUnit: unit }, ["weight"]),
  );
  const lengthUnit = nearest(["cm", "in"] as const, (unit) =>
    distance({ lengthUnit: unit }, ["length", "head"]),
  );
  return {
    ...(recognised.needs.weightUnit && weightUnit && { weightUnit }),
    ...(recognised.needs.lengthUnit && lengthUnit && { lengthUnit }),
  };
}

/** The unit that lies nearest by far; null for none. */
function nearest<U>(units: readonly U[], distanceOf: (unit: U) => number | null): U | null {
  const placed = units.flatMap((unit) => {
    const distance = distanceOf(unit);
    return distance === null ? [] : [{ unit, distance }];
  });
  const [first, second] = placed.toSorted((a, b) => a.distance - b.distance);
  if (!first || first.distance > ORDINARY_Z) return null;
  return second && second.distance - first.distance < CLEARLY_Z ? null : first.unit;
}
