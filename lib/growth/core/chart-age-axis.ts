import type { ChartSpec } from "#lib/kernel/chart-spec.ts";
import { type AgeAxis, ageAxis, closerAxes } from "./age-axis.ts";
import type { AgeCount, ChartReading, ChartWords } from "./growth-chart.ts";

/** A point on the day of birth is drawn whole. */
const BIRTH_ROOM = 0.012;
/** The living chart's closest look, as a share of the whole. */
const CLOSEST = 1 / 12;

type Said = Pick<ChartWords<ChartReading>, "age" | "ageTick" | "gestation">;
type Asked = { readonly words: Said; readonly closer?: boolean };

/** How the ages of a chart are counted: as corrected ones, as actual ones, or first so and then so. */
export function countOf(isCorrected: boolean, shown: readonly ChartReading[]): AgeCount {
  const hasCorrected = isCorrected || shown.some(({ ageDays, placedDay }) => ageDays !== placedDay);
  if (!hasCorrected) return "actual";
  return isCorrected ? "corrected" : "both";
}

/** The axis of ages in words, from `birthDay` with room for a whole dot. */
export function chartAgeAxis(
  { words, closer }: Asked,
  [from, to]: readonly [number, number],
  count: AgeCount,
  birthDay: number,
): ChartSpec["x"] {
  const axis = ageAxis(from, to);
  const said = ({ unit, ticks, dueDate }: AgeAxis) => ({
    label: words.age(unit, count),
    ticks: ticks.map((tick) => ({ at: tick.at, label: words.ageTick(tick.n, tick.unit) })),
    ...(dueDate && { captions: [{ from, to: 0, label: words.gestation }] }),
  });
  return {
    ...said(axis),
    unit: axis.unit,
    domain: from === birthDay ? [from - BIRTH_ROOM * (to - from), to] : [from, to],
    ...(closer && {
      closer: closerAxes(from, to, (to - from) * CLOSEST).map((each) => ({ upTo: each.upTo, ...said(each) })),
    }),
  };
}
