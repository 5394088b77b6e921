import type { ChartMark, ChartSpec } from "#lib/kernel/chart-spec.ts";
import { type CalendarDate, daysBetween } from "#lib/kernel/dates.ts";
import type { Units } from "#lib/kernel/units.ts";
import type { AgeTick, AgeUnit } from "./age-axis.ts";
import { standardValue } from "./assess.ts";
import { chartAgeAxis, countOf } from "./chart-age-axis.ts";
import { bandsOf, curvesOf, linesKeyOf, marksOf, pointIn, stretchesIn, valueAxis } from "./chart-frame.ts";
import { type ChartRange, chartDays } from "./chart-range.ts";
import { ruledOver, rulesOf } from "./chart-ruled.ts";
import type { Measure } from "./child-growth.ts";
import { type DisplayUnit, displayUnit } from "./display-unit.ts";
import { type GrowthPlan, placedDayOn, stageOn } from "./plan.ts";
import type { Placement, Posture, ReferenceId } from "./reading.ts";
import type { LineStyle } from "./reference-lines.ts";

/** What a chart needs of a point of a child's growth; `value` in kg, cm, mm or kg/m². */
export type ChartReading = {
  readonly id: string;
  readonly value: number;
  readonly posture?: Posture | null;
  readonly estimated?: boolean;
  readonly ageDays: number;
  readonly placedDay: number;
  readonly placement?: Placement | null;
  /** Of a weight that is placed by length. */
  readonly lengthCm?: number | null;
};

/** How the ages on an axis are counted: since birth, since the due date, or first so and then so. */
export type AgeCount = "actual" | "corrected" | "both";

/** Everything on the chart that is said in a language. */
export type ChartWords<T extends ChartReading> = {
  readonly title: string;
  readonly summary: string;
  readonly series: string;
  readonly measure: string;
  readonly age: (unit: AgeUnit, count: AgeCount) => string;
  readonly ageTick: (n: number, unit: AgeTick["unit"]) => string;
  readonly gestation: string;
  readonly dueDate: string;
  readonly length: string;
  /** A reference's lines by length or by height, where a chart has both; and the passage from one to the other. */
  readonly byPosture: (id: ReferenceId, posture: Posture) => string;
  readonly standing: string;
  readonly valueTick: (value: number, unit: DisplayUnit["name"], decimals: number) => string;
  /** A line's number, as the person writes numbers: "99.6". */
  readonly line: (label: string) => string;
  readonly reference: (id: ReferenceId) => string;
  readonly change: (from: ReferenceId, to: ReferenceId) => string;
  readonly mark: (reading: T) => Omit<ChartMark, "id" | "x" | "y">;
};

export type GrowthChart<T extends ChartReading> = {
  readonly kind: Measure;
  readonly plan: GrowthPlan;
  readonly today: CalendarDate;
  readonly readings: readonly T[];
  readonly range: ChartRange;
  readonly lines: LineStyle;
  readonly units: Units;
  readonly words: ChartWords<T>;
  /** How many of the latest readings are put into words; all of them unless given. */
  readonly said?: number;
  /** Whether the axis is to be counted for closer looks as well: the living chart's. */
  readonly closer?: boolean;
};

/**
 * The chart of one kind of measure by age: x in days as the reference in use counts them (before the due date they are
 * negative), y in the person's unit, fitted to what is shown. Each reference's lines lie over the stretch it holds for. A
 * reading placed by corrected age has its twin at the actual age, from the due date on: before it, that would lie among the
 * weeks after it. Readings from before birth are left out.
 */
export function growthChart<T extends ChartReading>(asked: GrowthChart<T>): ChartSpec {
  const { kind, plan, units, words, readings, said = readings.length } = asked;
  const unit = displayUnit(kind, units);
  const born = readings.filter(({ ageDays }) => ageDays >= 0).toSorted((a, b) => a.ageDays - b.ageDays);
  const { days, isCorrected, birthDay } = daysShown(asked, born);
  const [from, to] = days;
  const shown = born.filter(({ placedDay }) => placedDay >= from && placedDay <= to);
  const ruled = ruledOver(asked, days, shown);
  const curves = curvesOf(ruled, unit, words.line);
  const place = (reading: T) => ({
    ...pointIn(unit, { x: reading.placedDay, y: drawnValue(reading, asked) }),
    ...(reading.placedDay >= 0 && reading.placedDay !== reading.ageDays && { twinX: reading.ageDays }),
  });
  const marks = marksOf(shown, place, words.mark, said);
  const y = valueAxis(words.measure, unit, [...curves.map(({ points }) => points), marks], words.valueTick);
  return {
    id: `growth-${kind}`,
    title: words.title,
    summary: words.summary,
    x: chartAgeAxis(asked, days, countOf(isCorrected, shown), birthDay),
    y,
    bands: bandsOf(ruled, curves),
    curves,
    series: [{ id: kind, label: words.series, joined: true, marks }],
    stretches: stretchesIn(ruled, words.reference),
    rules: rulesOf(ruled, days, words),
    linesKey: linesKeyOf(ruled, [kind, plan.birth.sex, unit.name].join(" ")),
  };
}

/** A length is drawn in the posture its reference expects, so that it lies where its percentile says. */
function drawnValue(
  { value, posture = null, ageDays, placedDay }: ChartReading,
  { kind, plan }: Pick<GrowthChart<ChartReading>, "kind" | "plan">,
): number {
  if (kind !== "length") return value;
  return standardValue({ kind, value, posture }, placedDay, stageOn(plan, kind, ageDays)?.reference);
}

function daysShown<T extends ChartReading>({ plan, kind, today, range }: GrowthChart<T>, born: readonly T[]) {
  const age = Math.max(0, daysBetween(plan.birth.bornOn, today));
  const now = placedDayOn(plan, kind, age);
  const readings = born.map(({ placedDay }) => placedDay);
  const birthDay = Math.min(0, placedDayOn(plan, kind, 0), ...readings);
  const days = chartDays(range, { today: now, birth: birthDay, readings, reach: now < 0 ? now : age });
  return { days, birthDay, isCorrected: now !== age };
}
