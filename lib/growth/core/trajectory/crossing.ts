import type { GrowthPoint } from "../child-growth.ts";
import type { Placement } from "../reading.ts";
import { type LineStyle, linesOf } from "../reference-lines.ts";
import { standingOf } from "../standing.ts";
import type { CourseKind, Finding } from "./finding.ts";

type Told = GrowthPoint & { readonly placement: Placement };

/**
 * Which of the lines the family sees a child has crossed for good, and since when: from the last reading more than a
 * centile space away to the latest one. Where none was crossed and the course is steady, that. Only readings on the
 * latest one's reference, by the same count of age, are compared: on another the lines are others. A child born early
 * moves down across lines at first (Cole TJ et al., Arch Dis Child Fetal Neonatal Ed 2014;99:F34), so its weights count
 * from 2 weeks after the due date.
 */
export function crossing(
  kind: CourseKind,
  points: readonly GrowthPoint[],
  style: LineStyle,
): readonly Finding[] {
  const told = comparable(points);
  const latest = told.at(-1);
  const standing = standingOf(told);
  if (!latest || !standing?.trend || !standing.since) return [];
  const { trend, since } = standing;
  if (trend === "steady") return [{ code: "steady", severity: "good", kind, detail: { since } }];
  const from = told.find(({ takenOn }) => takenOn === since)?.placement.z ?? latest.placement.z;
  const [low, high] = [Math.min(from, latest.placement.z), Math.max(from, latest.placement.z)];
  const lines = linesOf(style, latest.placement.reference, kind)
    .lines.filter(({ z }) => z > low && z < high)
    .map(({ label }) => label);
  if (lines.length === 0) return [];
  const to = trend === "rising" ? "up" : "down";
  const met = to === "up" ? lines : lines.toReversed();
  return [{ code: "crossing", severity: "watch", kind, detail: { to, lines: met, since } }];
}

const COUNTS_FROM_DAY = 14;

function comparable(points: readonly GrowthPoint[]): readonly Told[] {
  const placed = points.filter(
    (point): point is Told =>
      point.placement !== null && !point.placement.flag && !point.estimated && !isEarly(point),
  );
  const last = placed.at(-1)?.placement;
  return placed.filter(
    ({ placement }) => placement.reference === last?.reference && placement.basis === last.basis,
  );
}

function isEarly({ kind, placement, placedDay }: GrowthPoint): boolean {
  return kind === "weight" && placement?.basis === "post-menstrual" && placedDay < COUNTS_FROM_DAY;
}
