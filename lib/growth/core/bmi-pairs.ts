import { daysBetween } from "#lib/kernel/dates.ts";
import type { Reading } from "./reading.ts";

export type BmiPair<T extends Reading = Reading> = { readonly weight: T; readonly length: T };

/**
 * Each weight with the length taken nearest to it, a day apart at most: the same day first, then the day before, then
 * the day after; of several on that day the one recorded last. A weight without such a length makes no pair.
 */
export function bmiPairs<T extends Reading>(readings: readonly T[]): readonly BmiPair<T>[] {
  const lengths = readings.filter((reading) => reading.kind === "length");
  return readings.flatMap((weight) => {
    if (weight.kind !== "weight") return [];
    const length = nearest(weight, lengths);
    return length ? [{ weight, length }] : [];
  });
}

function nearest<T extends Reading>(weight: T, lengths: readonly T[]): T | null {
  let best: T | null = null;
  let bestRank = 3;
  for (const length of lengths) {
    const rank = [0, -1, 1].indexOf(daysBetween(weight.takenOn, length.takenOn));
    if (rank < 0) continue;
    // Ids sort by the moment they were made, so the greater id was recorded later.
    if (rank < bestRank || (rank === bestRank && best !== null && length.id > best.id)) {
      best = length;
      bestRank = rank;
    }
  }
  return best;
}
