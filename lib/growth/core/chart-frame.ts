import type {
  ChartBand,
  ChartCurve,
  ChartMark,
  ChartPoint,
  ChartSpec,
  ChartStretch,
} from "#lib/kernel/chart-spec.ts";
import type { DrawnLine } from "./chart-lines.ts";
import type { DisplayUnit } from "./display-unit.ts";
import type { ReferenceId } from "./reading.ts";
import type { LineSet } from "./reference-lines.ts";
import { tickDecimals, valueTicks } from "./value-ticks.ts";

/** One reference's lines on a chart, over `from` to `to` of its x. */
export type Ruled = {
  readonly reference: ReferenceId;
  /** Told apart by this where one reference has several sets of lines on a chart. */
  readonly id?: string;
  readonly set: LineSet;
  readonly lines: readonly DrawnLine[];
  readonly from: number;
  readonly to: number;
};

/** Room above and below what is drawn, as a share of its height. */
const MARGIN = 0.04;

/** A point as drawn: four decimals of the person's unit. */
export function pointIn(unit: DisplayUnit, { x, y }: ChartPoint): ChartPoint {
  return { x, y: Math.round(y * unit.perSi * 1e4) / 1e4 };
}

/** The curves of every stretch; ids are `stretch:line`, and `name` writes a line's number as the person does. */
export function curvesOf(
  ruled: readonly Ruled[],
  unit: DisplayUnit,
  name: (line: string) => string,
): readonly ChartCurve[] {
  return ruled.flatMap(({ reference, id = reference, lines }, place) =>
    lines.map(({ line, points }) => ({
      id: `${id}:${line.id}`,
      label: name(line.label),
      emphasis: line.emphasis,
      points: points.map((point) => pointIn(unit, point)),
      stretch: id,
      ...(place < ruled.length - 1 && { continues: true }),
    })),
  );
}

/** The shaded spaces between those curves. */
export function bandsOf(ruled: readonly Ruled[], curves: readonly ChartCurve[]): readonly ChartBand[] {
  const pointsOf = new Map(curves.map(({ id, points }) => [id, points]));
  return ruled.flatMap(({ reference, id = reference, set }) =>
    set.spaces.flatMap(({ lower, upper, tone }) => {
      const [below, above] = [pointsOf.get(`${id}:${lower}`), pointsOf.get(`${id}:${upper}`)];
      if (!below?.length || !above?.length) return [];
      return [{ id: `${id}:${lower}-${upper}`, tone, upper: above, lower: below }];
    }),
  );
}

export function stretchesIn<R extends Ruled>(
  ruled: readonly R[],
  name: (reference: ReferenceId, ruled: R) => string,
): readonly ChartStretch[] {
  return ruled.map((each) => {
    const { reference, id = reference, from, to } = each;
    return { id, label: name(reference, each), from, to };
  });
}

/** The axis of values, fitted to what is shown. */
export function valueAxis(
  label: string,
  unit: DisplayUnit,
  shown: readonly (readonly ChartPoint[])[],
  tick: (value: number, unit: DisplayUnit["name"], decimals: number) => string,
): ChartSpec["y"] {
  const domain = fitted(shown);
  const ticks = valueTicks(...domain);
  const decimals = tickDecimals(ticks);
  return {
    label,
    unit: unit.name,
    domain,
    ticks: ticks.map((at) => ({ at, label: tick(at, unit.name, decimals) })),
  };
}

function fitted(shown: readonly (readonly ChartPoint[])[]): readonly [number, number] {
  let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const points of shown) {
    for (const { y } of points) {
      if (y < lowest) lowest = y;
      if (y > highest) highest = y;
    }
  }
  if (lowest > highest) return [0, 1];
  const margin = (highest - lowest || highest) * MARGIN;
  return [Math.max(0, lowest - margin), highest + margin];
}

/** Only the latest `said` marks are put into words; a drawing needs none, only whether a value was estimated. */
export function marksOf<T extends { readonly id: string; readonly estimated?: boolean }>(
  readings: readonly T[],
  place: (reading: T) => ChartPoint & { readonly twinX?: number },
  words: (reading: T) => Omit<ChartMark, "id" | "x" | "y">,
  said: number,
): readonly ChartMark[] {
  const silent = readings.length - said;
  return readings.map((reading, turn) => ({
    id: reading.id,
    ...place(reading),
    ...(turn < silent ? { title: "", note: "" } : words(reading)),
    ...(reading.estimated && { tone: "estimated" as const }),
  }));
}

/** What decides where lines lie, but for the heights in sight. */
export function linesKeyOf(ruled: readonly Ruled[], of: string): string {
  const sets = ruled.map(({ reference, id = reference, set: { lines }, from, to }) =>
    [id, lines.length, lines[0]?.id, from, to].join(" "),
  );
  return [of, ...sets].join();
}
