import { contentsOf, decidingFigure, type Limit, limitsOf } from "./limits.ts";
import type { Medicine } from "./medicine.ts";
import type { Region } from "./medicine-fact.ts";

/** What holds for a medicine of the list whatever was given: of its ingredients the longest interval and the fewest doses. */
export function standingLimits(
  medicine: Medicine,
  medicines: readonly Medicine[],
  region: Region,
): { readonly interval: Limit; readonly doses: Limit } {
  const taken = { medicineId: medicine.id, key: medicine.key, name: medicine.name };
  const all = contentsOf(medicine).map((key) => limitsOf(taken, medicines, region, key));
  const [interval = none] = all
    .map((limits) => limits.interval)
    .toSorted((a, b) => (decidingFigure(b) ?? 0) - (decidingFigure(a) ?? 0));
  const [doses = none] = all
    .map((limits) => limits.doses)
    .toSorted((a, b) => (decidingFigure(a) ?? UNLIMITED) - (decidingFigure(b) ?? UNLIMITED));
  return { interval, doses };
}

const none: Limit = { own: null, published: null };
const UNLIMITED = 1e9;
