import type { ChartCurve, ChartMark, ChartPoint, ChartSpec } from "#lib/kernel/chart-spec.ts";
import type { Units } from "#lib/kernel/units.ts";
import { type AgeUnit, ageAxis } from "./age-axis.ts";
import { daysOfMonths } from "./age-months.ts";
import { pointIn } from "./chart-frame.ts";
import { displayUnit } from "./display-unit.ts";
import type { ReferenceSex } from "./reading.ts";
import { type LineStyle, linesOf } from "./reference-lines.ts";
import { termDay } from "./trajectory/term-age.ts";
import { tickDecimals, valueTicks } from "./value-ticks.ts";
import { type VelocityKind, velocityRows, velocityValue } from "./velocity.ts";
import type { Velocity } from "./velocity-pairs.ts";

/** Everything on the chart that is said in a language. */
export type VelocityChartWords = {
  readonly title: string;
  readonly summary: string;
  readonly series: string;
  readonly measure: string;
  readonly age: (unit: AgeUnit) => string;
  readonly valueTick: (value: number, decimals: number) => string;
  /** A line's number, as the person writes numbers. */
  readonly line: (label: string) => string;
  readonly mark: (velocity: Velocity) => Omit<ChartMark, "id" | "x" | "y">;
};

export type VelocityChart = {
  readonly kind: VelocityKind;
  readonly sex: ReferenceSex;
  readonly gestationDays: number | null;
  readonly intervalMonths: number;
  /** Those of the kind and the interval. */
  readonly velocities: readonly Velocity[];
  readonly style: LineStyle;
  readonly units: Units;
  readonly words: VelocityChartWords;
};

const GRAMS_A_KG = 1000;
/** Room around what is drawn, as a share of it. */
const MARGIN = 0.04;

/**
 * Gains over one interval on WHO's velocity lines, each at the age the interval ends with, as WHO draws them: x in days,
 * y in the person's unit.
 */
export function velocityChart(chart: VelocityChart): ChartSpec {
  const { kind, words, intervalMonths } = chart;
  const unit = displayUnit(kind, chart.units);
  const curves = curvesOf(chart);
  const birth = { gestationDays: chart.gestationDays };
  const marks = chart.velocities.map((velocity) => ({
    id: velocity.to.id,
    ...pointIn(unit, { x: termDay(birth, velocity.to.ageDays), y: velocity.gain }),
    ...words.mark(velocity),
  }));
  const shown = [...curves.flatMap(({ points }) => points), ...marks];
  const last = Math.max(...shown.map(({ x }) => x));
  const axis = ageAxis(0, last);
  const values = fitted(shown);
  const ticks = valueTicks(...values);
  const decimals = tickDecimals(ticks);
  return {
    id: `velocity-${kind}-${intervalMonths}`,
    title: words.title,
    summary: words.summary,
    x: {
      label: words.age(axis.unit),
      unit: axis.unit,
      domain: [0, last * (1 + MARGIN)],
      ticks: axis.ticks.map(({ at, n }) => ({ at, label: String(n) })),
    },
    y: {
      label: words.measure,
      unit: unit.name,
      domain: values,
      ticks: ticks.map((at) => ({ at, label: words.valueTick(at, decimals) })),
    },
    bands: linesOf(chart.style, "who-2006", kind).spaces.flatMap(({ lower, upper, tone }) => {
      const [below, above] = [lower, upper].map((id) => curves.find((curve) => curve.id === id)?.points);
      return below && above ? [{ id: `${lower}-${upper}`, tone, upper: above, lower: below }] : [];
    }),
    curves,
    series: [{ id: kind, label: words.series, joined: false, marks }],
  };
}

function curvesOf({ kind, sex, intervalMonths, style, units, words }: VelocityChart): readonly ChartCurve[] {
  const unit = displayUnit(kind, units);
  const perValue = kind === "weight" ? GRAMS_A_KG : 1;
  return linesOf(style, "who-2006", kind).lines.map(({ id, label, emphasis, z }) => ({
    id,
    label: words.line(label),
    emphasis,
    points: velocityRows(kind, sex, intervalMonths).map((row) =>
      pointIn(unit, { x: daysOfMonths(row.endMonth), y: velocityValue(row, z) / perValue }),
    ),
  }));
}

/** A weight may fall, so the axis may begin below zero. */
function fitted(points: readonly ChartPoint[]): readonly [number, number] {
  const values = points.map(({ y }) => y);
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const margin = (highest - lowest) * MARGIN;
  return [lowest === 0 ? 0 : lowest - margin, highest + margin];
}
