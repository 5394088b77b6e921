import type { ChartRule } from "#lib/kernel/chart-spec.ts";
import type { Ruled } from "./chart-frame.ts";
import { drawnLines } from "./chart-lines.ts";
import { stretchesOf } from "./chart-stretches.ts";
import type { ChartReading, ChartWords, GrowthChart } from "./growth-chart.ts";
import { linesOf } from "./reference-lines.ts";
import { sampleDays } from "./sample-days.ts";

/** A stretch narrower than this share of the chart is not worth a rule. */
const WORTH_A_RULE = 0.02;

/** The lines of each reference over its own stretch of the days shown; CDC's extended ones for a BMI above its 95th percentile. */
export function ruledOver<T extends ChartReading>(
  { kind, plan, lines }: GrowthChart<T>,
  [from, to]: readonly [number, number],
  shown: readonly T[],
): readonly Ruled[] {
  if (kind === "weight-for-length") return [];
  const { sex } = plan.birth;
  const high = shown.some(({ placement }) => placement && placement.percentile > 95);
  return stretchesOf(plan, kind).flatMap((stretch): Ruled[] => {
    const { reference } = stretch;
    const set = linesOf(lines, reference.id, kind, high);
    const source = {
      key: `${reference.id} ${sex} ${kind} ${stretch.from} ${stretch.to}`,
      rowAt: (day: number) => reference.byAge(kind, sex, day),
      xs: () => sampleDays(stretch.from, stretch.to),
    };
    const drawn = drawnLines(source, set, from, to);
    const points = drawn[0]?.points ?? [];
    const [first, last] = [points[0], points.at(-1)];
    if (!first || !last) return [];
    return [{ reference: reference.id, set, lines: drawn, from: first.x, to: last.x }];
  });
}

/** An upright line where one reference passes into the next, and at the due date of a child born before it. */
export function rulesOf<T extends ChartReading>(
  ruled: readonly Ruled[],
  [from, to]: readonly [number, number],
  words: ChartWords<T>,
): readonly ChartRule[] {
  const least = (to - from) * WORTH_A_RULE;
  const changes = ruled.flatMap((next, place): ChartRule[] => {
    const before = ruled[place - 1];
    if (!before || before.to - before.from < least) return [];
    return [{ at: next.from, label: words.change(before.reference, next.reference) }];
  });
  return from < 0 ? [{ at: 0, label: words.dueDate }, ...changes] : changes;
}
