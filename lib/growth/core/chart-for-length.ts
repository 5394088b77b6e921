import type { ChartSpec } from "#lib/kernel/chart-spec.ts";
import { CM_PER_IN } from "#lib/kernel/unit-words.ts";
import { bandsOf, curvesOf, linesKeyOf, marksOf, pointIn, stretchesIn, valueAxis } from "./chart-frame.ts";
import { LONGEST, lengthTables, SHORTEST, tableName, tableRules } from "./chart-length-tables.ts";
import { displayUnit } from "./display-unit.ts";
import type { ChartReading, GrowthChart } from "./growth-chart.ts";
import { tickDecimals, valueTicks } from "./value-ticks.ts";

/** The lengths around the child's own that are shown, and at least how many in all, in cm. */
const AROUND = 4;
const NARROWEST = 24;

/**
 * Weight by length or height: x in cm or inches, marks joined in order of time. Each table's lines lie over
 * the lengths at which it was used, those by length before those by height.
 */
export function lengthChart<T extends ChartReading>(asked: GrowthChart<T>): ChartSpec {
  const { units, words, readings, said = readings.length } = asked;
  const unit = displayUnit("weight", units);
  const shown = readings
    .filter(
      (reading): reading is T & { lengthCm: number } =>
        reading.ageDays >= 0 && typeof reading.lengthCm === "number",
    )
    .toSorted((a, b) => a.ageDays - b.ageDays);
  const across = units.length === "cm" ? 1 : 1 / CM_PER_IN;
  const [from, to] = lengthsShown(shown.map(({ lengthCm }) => lengthCm));
  const ruled = lengthTables(asked, shown, [from, to]);
  const toX = (cm: number) => Math.round(cm * across * 1e4) / 1e4;
  const curves = curvesOf(ruled, unit, words.line).map((curve) => ({
    ...curve,
    points: curve.points.map(({ x, y }) => ({ x: toX(x), y })),
  }));
  const marks = marksOf(
    shown,
    ({ lengthCm, value }) => pointIn(unit, { x: toX(lengthCm), y: value }),
    words.mark,
    said,
  );
  const domain = [toX(from), toX(to)] as const;
  const lengths = valueTicks(...domain);
  const decimals = tickDecimals(lengths);
  const ticks = lengths.map((at) => ({
    at,
    label: words.valueTick(at, units.length === "cm" ? "cm" : "in", decimals),
  }));
  return {
    id: "growth-weight-for-length",
    title: words.title,
    summary: words.summary,
    x: { label: words.length, unit: units.length === "cm" ? "cm" : "in", domain, ticks },
    y: valueAxis(words.measure, unit, [...curves.map(({ points }) => points), marks], words.valueTick),
    bands: bandsOf(ruled, curves),
    curves,
    series: [{ id: "weight-for-length", label: words.series, joined: true, marks }],
    stretches: stretchesIn(ruled, tableName(ruled, words)).map((each) => ({
      ...each,
      from: toX(each.from),
      to: toX(each.to),
    })),
    rules: tableRules(ruled, words).map(({ at, label }) => ({ at: toX(at), label })),
    linesKey: linesKeyOf(ruled, ["weight-for-length", unit.name, units.length].join(" ")),
  };
}

/** The child's lengths with room around them, in whole cm. */
function lengthsShown(lengths: readonly number[]): readonly [number, number] {
  const [low, high] = lengths.length > 0 ? [Math.min(...lengths), Math.max(...lengths)] : [45, 45];
  const room = Math.max(AROUND, (NARROWEST - (high - low)) / 2);
  return [Math.max(SHORTEST, Math.floor(low - room)), Math.min(LONGEST, Math.ceil(high + room))];
}
