import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import type { MeasureKind, Placement } from "./reading.ts";

export type Placed = {
  readonly id: string;
  readonly kind: MeasureKind;
  readonly takenOn: CalendarDate;
  readonly ageDays: number;
  readonly placement: Placement | null;
};

/**
 * The latest reading of one kind in few words: `percentile` null outside the reference, `trend` null when it is too
 * soon to say, `since` the day the trend is counted from (null with it).
 */
export type Standing<T extends Placed = Placed> = {
  readonly latest: T;
  readonly percentile: number | null;
  readonly trend: "steady" | "rising" | "falling" | null;
  readonly since: CalendarDate | null;
};

/** The width of a centile space; a change beyond it counts as crossing (Ong KK et al., BMJ 2000;320:967). */
const CENTILE_SPACE_Z = 0.67;
/** No trend is told from less than four weeks of readings. */
const SHORTEST_DAYS = 28;
/** Newborns lose weight and regain it within three weeks (NICE NG75, 2017): no trend is read from those days. */
const REGAINED_BY_DAY = 21;

/** Says where the latest of `readings`, all of one kind and in any order, stands; null when there are none. */
export function standingOf<T extends Placed>(readings: readonly T[]): Standing<T> | null {
  const [latest, ...earlier] = readings.toSorted(newestFirst);
  if (!latest) return null;
  return { latest, percentile: latest.placement?.percentile ?? null, ...trendOf(latest, earlier) };
}

/**
 * Steady since the first of the unbroken run of readings within a centile space of the latest, so long as the run itself
 * does not drift; else rising or falling since the last reading more than a centile space away. A change of reference, or
 * of the age that counts, moves a child who has not moved: only readings placed like the latest are compared.
 */
function trendOf(latest: Placed, earlier: readonly Placed[]): Pick<Standing, "trend" | "since"> {
  const unknown = { trend: null, since: null };
  const z = telling(latest);
  const told = earlier.slice(0, placedLike(latest, earlier)).flatMap((reading) => {
    const earlierZ = telling(reading);
    return earlierZ === null ? [] : [{ takenOn: reading.takenOn, z: earlierZ }];
  });
  const oldest = told.at(-1);
  if (z === null || !oldest || !isLongBefore(oldest.takenOn, latest.takenOn)) return unknown;
  const departed = told.findIndex((reading) => isApart(reading.z, z, CENTILE_SPACE_Z));
  const departure = told[departed];
  if (!departure) return { trend: "steady", since: oldest.takenOn };
  const settled = told[departed - 1];
  const drifts = !settled || isApart(settled.z, z, CENTILE_SPACE_Z / 2);
  if (!drifts && isLongBefore(settled.takenOn, latest.takenOn))
    return { trend: "steady", since: settled.takenOn };
  return { trend: departure.z < z ? "rising" : "falling", since: departure.takenOn };
}

/** How many of the readings before the latest are placed as it is; unplaced ones do not break the row. */
function placedLike({ placement: now }: Placed, earlier: readonly Placed[]): number {
  const other = earlier.findIndex(({ placement }) => placement && now && !isAlike(placement, now));
  return other === -1 ? earlier.length : other;
}

/** WHO 2007 was made to join WHO 2006 (de Onis M et al., 2007); no other two references join. */
function isAlike(a: Placement, b: Placement): boolean {
  const joined = (id: Placement["reference"]) => (id === "who-2007" ? "who-2006" : id);
  return a.basis === b.basis && joined(a.reference) === joined(b.reference);
}

/** The z a trend may be told from; null for a reading unplaced, flagged, or of a newborn's weight after birth. */
function telling({ kind, ageDays, placement }: Placed): number | null {
  const newborn = kind !== "length" && kind !== "head" && ageDays > 0 && ageDays < REGAINED_BY_DAY;
  return !placement || placement.flag || newborn ? null : placement.z;
}

/** Scores have 2 decimals; their difference has the dust of binary fractions. */
function isApart(a: number, b: number, distance: number): boolean {
  return Math.abs(a - b) > distance + 1e-9;
}

function isLongBefore(earlier: CalendarDate, later: CalendarDate): boolean {
  return addDays(earlier, SHORTEST_DAYS) <= later;
}

function newestFirst(a: Placed, b: Placed): number {
  if (a.takenOn !== b.takenOn) return a.takenOn < b.takenOn ? 1 : -1;
  return a.id < b.id ? 1 : -1;
}

/** How many of the latest readings of a kind a standing is told from, on every page alike. */
export const latestEnough = 200;
