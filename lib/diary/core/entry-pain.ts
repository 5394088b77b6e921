import type { Pain } from "./entry.ts";

/** An entry's level of pain: the highest at any place, and the highest of the places' means; null where none is in figures. */
export function painOf(pains: readonly Pick<Pain, "high" | "mean">[]): {
  readonly painMax: number | null;
  readonly painMean: number | null;
} {
  return {
    painMax: highest(pains.map(({ high }) => high)),
    painMean: highest(pains.map(({ mean }) => mean)),
  };
}

function highest(levels: readonly (number | null)[]): number | null {
  const known = levels.filter((level) => level !== null);
  return known.length > 0 ? Math.max(...known) : null;
}
