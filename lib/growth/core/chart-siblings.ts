import { can, type Part } from "#lib/access/core/roles.ts";
import type { ChartSpec } from "#lib/kernel/chart-spec.ts";
import type { Units } from "#lib/kernel/units.ts";
import { chartAgeAxis } from "./chart-age-axis.ts";
import { marksOf, pointIn, valueAxis } from "./chart-frame.ts";
import { type Measure, measures } from "./child-growth.ts";
import { displayUnit } from "./display-unit.ts";
import type { AgeCount, ChartReading, ChartWords } from "./growth-chart.ts";

type Kin = Part & { readonly id: string; readonly familyId: string; readonly isArchived: boolean };

/** The other children of a child's family whose growth the person may read, but for those put away. */
export function siblingsOf<T extends Kin>(child: T, children: readonly T[]): readonly T[] {
  return children.filter(
    (other) =>
      other.id !== child.id &&
      other.familyId === child.familyId &&
      !other.isArchived &&
      can(other, "growth:read"),
  );
}

/** What children are compared by: everything that goes by age. */
export type Comparable = Exclude<Measure, "weight-for-length">;
export const comparable = measures.filter((kind): kind is Comparable => kind !== "weight-for-length");

/** More lines than these nobody can follow on a phone. */
const MOST = 5;

/** What an address asks to compare; all brothers and sisters, by weight, where it leaves that open. */
export function readCompared<T extends Kin>(
  asked: Readonly<Record<string, string | string[] | undefined>>,
  siblings: readonly T[],
): { readonly kind: Comparable; readonly siblings: readonly T[] } {
  const wished = [asked.with ?? []].flat();
  const chosen = siblings.filter(({ id }) => wished.includes(id));
  return {
    kind: comparable.find((kind) => kind === asked.kind) ?? "weight",
    siblings: (chosen.length > 0 ? chosen : siblings).slice(0, MOST),
  };
}

/** One child of a comparison. */
export type Compared<T extends ChartReading = ChartReading> = {
  readonly id: string;
  readonly name: string;
  readonly readings: readonly T[];
};

export type SiblingsChart<T extends ChartReading> = {
  readonly kind: Comparable;
  readonly children: readonly Compared<T>[];
  readonly units: Units;
  readonly words: Pick<
    ChartWords<T>,
    "title" | "summary" | "measure" | "age" | "ageTick" | "gestation" | "valueTick"
  > & {
    readonly mark: (reading: T, child: Compared<T>) => ReturnType<ChartWords<T>["mark"]>;
  };
};

const SHORTEST_DAYS = 56;
const ROOM = 0.03;
/** How far beyond the last age that two children share the elder one's line is shown, as a share of it. */
const BEYOND = 1.15;

/**
 * Children of one family at the same age, which for those born early is the age they are placed by. It has no reference lines:
 * each child is placed on a half of a reference, and by an age, that may be wrong for the next.
 */
export function siblingsChart<T extends ChartReading>({
  kind,
  children,
  units,
  words,
}: SiblingsChart<T>): ChartSpec {
  const unit = displayUnit(kind, units);
  const until = sharedUntil(children);
  const series = children.map((child) => ({
    id: child.id,
    label: child.name,
    joined: true,
    marks: marksOf(
      child.readings
        .filter(({ ageDays, placedDay }) => ageDays >= 0 && placedDay <= until)
        .toSorted((a, b) => a.ageDays - b.ageDays),
      ({ placedDay, value }) => pointIn(unit, { x: placedDay, y: value }),
      (reading) => words.mark(reading, child),
      child.readings.length,
    ),
  }));
  const days = series.flatMap(({ marks }) => marks.map(({ x }) => x));
  const from = Math.min(0, ...days);
  const latest = Math.max(from + SHORTEST_DAYS, ...days);
  const to = latest + Math.ceil((latest - from) * ROOM);
  const isCorrected = children.some(({ readings }) =>
    readings.some(({ ageDays, placedDay }) => ageDays !== placedDay),
  );
  const count: AgeCount = isCorrected ? "both" : "actual";
  return {
    id: `siblings-${kind}`,
    title: words.title,
    summary: words.summary,
    x: chartAgeAxis({ words, closer: true }, [from, to], count, from),
    y: valueAxis(
      words.measure,
      unit,
      series.map(({ marks }) => marks),
      words.valueTick,
    ),
    bands: [],
    curves: [],
    series,
  };
}

/** The age up to which at least two of the children were measured, with some room: beyond there is nothing to compare. */
function sharedUntil(children: readonly Compared[]): number {
  const latest = children
    .map(({ readings }) => Math.max(0, ...readings.map(({ placedDay }) => placedDay)))
    .sort((a, b) => b - a);
  return Math.max(SHORTEST_DAYS, (latest[1] ?? latest[0] ?? 0) * BEYOND);
}
