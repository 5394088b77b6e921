import type { ChartBand, ChartCurve, ChartMark, ChartPoint, ChartSpec } from "#lib/kernel/chart-spec.ts";
import { type CalendarDate, daysBetween } from "#lib/kernel/dates.ts";
import type { Units } from "#lib/kernel/units.ts";
import { type AgeUnit, ageAxis } from "./age-axis.ts";
import { type ChartRange, chartDays } from "./chart-range.ts";
import { type DisplayUnit, displayUnit } from "./display-unit.ts";
import { standardLength } from "./posture.ts";
import type { Birth, Posture, ReadingKind } from "./reading.ts";
import type { GrowthReference } from "./reference.ts";
import { type LineStyle, lineValues, referenceLines, referenceSpaces } from "./reference-lines.ts";
import { sampleDays } from "./sample-days.ts";
import { valueTicks } from "./value-ticks.ts";
import { who2006 } from "./who2006.ts";

/** What a chart needs of a reading or of a BMI; `value` in kg, cm or kg/m². */
export type ChartReading = {
  readonly id: string;
  readonly value: number;
  readonly posture?: Posture | null;
  readonly ageDays: number;
};

/** Everything on the chart that is said in a language. */
export type ChartWords<T extends ChartReading> = {
  readonly title: string;
  readonly summary: string;
  readonly series: string;
  readonly measure: string;
  readonly age: (unit: AgeUnit) => string;
  readonly ageTick: (n: number, unit: AgeUnit) => string;
  readonly valueTick: (value: number, unit: DisplayUnit["name"]) => string;
  readonly mark: (reading: T) => Omit<ChartMark, "id" | "x" | "y">;
};

export type GrowthChart<T extends ChartReading> = {
  readonly kind: ReadingKind | "bmi";
  readonly birth: Birth;
  readonly today: CalendarDate;
  readonly readings: readonly T[];
  readonly range: ChartRange;
  readonly lines: LineStyle;
  readonly units: Units;
  readonly words: ChartWords<T>;
};

/** Room above and below what is drawn, as a share of its height. */
const MARGIN = 0.04;
const BIRTH_ROOM = 0.012;

/**
 * The chart of one kind of measure by age: x in days, y in the person's unit, fitted to what is shown. A length is drawn
 * in the posture the reference expects, so that it lies where its percentile says. Readings from before birth are left out.
 */
export function growthChart<T extends ChartReading>(
  { kind, birth, today, readings, range, lines, units, words }: GrowthChart<T>,
  reference: GrowthReference = who2006,
): ChartSpec {
  const unit = displayUnit(kind, units);
  const born = readings.filter((reading) => reading.ageDays >= 0).toSorted((a, b) => a.ageDays - b.ageDays);
  const age = chartDays(
    range,
    daysBetween(birth.bornOn, today),
    born.map((reading) => reading.ageDays),
  );
  const marks = born
    .filter(({ ageDays }) => ageDays >= age[0] && ageDays <= age[1])
    .map((reading) => ({
      id: reading.id,
      ...point(reading.ageDays, drawn(reading, kind), unit),
      ...words.mark(reading),
    }));
  const days = sampleDays(age[0], age[1], reference);
  const curves = referenceLines(lines).map((line): ChartCurve => {
    const points = lineValues(line, days, kind, birth.sex, reference).map(({ day, value }) =>
      point(day, value, unit),
    );
    return { id: line.id, label: line.label, emphasis: line.emphasis, points };
  });
  const values = fitted([...curves.flatMap((curve) => curve.points), ...marks]);
  const axis = ageAxis(age[0], age[1]);
  return {
    id: `growth-${kind}`,
    title: words.title,
    summary: words.summary,
    x: {
      label: words.age(axis.unit),
      unit: axis.unit,
      domain: withRoomAtBirth(age),
      ticks: axis.ticks.map(({ at, n }) => ({ at, label: words.ageTick(n, axis.unit) })),
    },
    y: {
      label: words.measure,
      unit: unit.name,
      domain: values,
      ticks: valueTicks(...values).map((at) => ({ at, label: words.valueTick(at, unit.name) })),
    },
    bands: bandsBetween(curves, lines),
    curves: days.length > 0 ? curves : [],
    series: [{ id: kind, label: words.series, joined: true, marks }],
  };
}

/** A point on the day of birth is drawn whole. */
function withRoomAtBirth([from, to]: readonly [number, number]): readonly [number, number] {
  return from === 0 ? [-BIRTH_ROOM * to, to] : [from, to];
}

function drawn({ value, posture, ageDays }: ChartReading, kind: ReadingKind | "bmi"): number {
  return kind === "length" ? standardLength(value, posture ?? null, ageDays) : value;
}

function point(day: number, value: number, unit: DisplayUnit): ChartPoint {
  return { x: day, y: Math.round(value * unit.perSi * 1e4) / 1e4 };
}

function fitted(points: readonly ChartPoint[]): readonly [number, number] {
  if (points.length === 0) return [0, 1];
  const values = points.map(({ y }) => y);
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const margin = (highest - lowest || highest) * MARGIN;
  return [Math.max(0, lowest - margin), highest + margin];
}

function bandsBetween(curves: readonly ChartCurve[], lines: LineStyle): readonly ChartBand[] {
  const pointsOf = (id: string) => curves.find((curve) => curve.id === id)?.points ?? [];
  return referenceSpaces(lines)
    .map(({ lower, upper, tone }) => ({
      id: `${lower}-${upper}`,
      tone,
      upper: pointsOf(upper),
      lower: pointsOf(lower),
    }))
    .filter((band) => band.upper.length > 0);
}
