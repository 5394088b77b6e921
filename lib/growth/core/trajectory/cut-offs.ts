import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import type { GrowthPoint } from "../child-growth.ts";
import type { Placement } from "../reading.ts";

export type PlacedPoint = GrowthPoint & { readonly placement: Placement };

/** How long a reading is worth a call; afterwards it is asked about. A decision of ours, published nowhere. */
const CALL_DAYS = 31;

/** The latest reading of a measure that a cut-off may be held against: neither estimated nor flagged. */
export function latestPlaced(points: readonly GrowthPoint[]): PlacedPoint | null {
  return points.findLast((point): point is PlacedPoint => isTold(point) && point.placement !== null) ?? null;
}

/** The same of what has no reference of its own, where only the flag counts. */
export function latestTold(points: readonly GrowthPoint[]): GrowthPoint | null {
  return points.findLast(isTold) ?? null;
}

/** How pressing something below a cut-off is: below the lower one, and lately measured, worth a call. */
export function pressing(severe: boolean, takenOn: CalendarDate, today: CalendarDate): "ask" | "call" {
  return severe && addDays(takenOn, CALL_DAYS) >= today ? "call" : "ask";
}

function isTold({ estimated, placement }: GrowthPoint): boolean {
  return !estimated && !placement?.flag;
}
