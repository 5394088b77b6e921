import type { ChartRule } from "#lib/kernel/chart-spec.ts";
import type { Plot, Scales } from "./plot.ts";

export type RulePlace = ChartRule & {
  readonly x: number;
  /** Where its name stands: null where there is no room for it. */
  readonly name: { readonly middle: number; readonly y: number } | null;
};

/**
 * Where upright lines and their names stand. Names are above the plot, where no line passes through them: in a row of their
 * own, and where two would touch, in the row of the axis' caption beside that.
 */
export function rulePlaces(
  rules: readonly ChartRule[],
  scales: Scales,
  { left, right, top, width, font }: Plot,
  captionEnd: number,
): readonly RulePlace[] {
  const gap = font * 0.6;
  const rows = [
    { y: top - font * 0.4, from: Math.min(left, font) },
    { y: font, from: captionEnd + gap },
  ];
  return rules
    .map(({ at, label }) => ({ at, label, x: scales.x(at) }))
    .filter(({ x }) => x >= left && x <= right)
    .sort((a, b) => a.x - b.x)
    .map(({ at, label, x }) => {
      const half = label.length * font * 0.25;
      const wished = Math.min(width - half, Math.max(half, x));
      const tried = rows.map((row) => ({ row, middle: Math.max(wished, row.from + half) }));
      const fitting = tried.filter(({ middle }) => middle + half <= width);
      const best = fitting.toSorted((a, b) => a.middle - b.middle)[0];
      if (!best) return { at, label, x, name: null };
      best.row.from = best.middle + half + gap;
      return { at, label, x, name: { middle: best.middle, y: best.row.y } };
    });
}
