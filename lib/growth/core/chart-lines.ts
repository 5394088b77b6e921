import type { ChartPoint } from "#lib/kernel/chart-spec.ts";
import { recent } from "#lib/kernel/recent.ts";
import type { ReferenceRow } from "./reference.ts";
import { type LineSet, lineValue, type ReferenceLine } from "./reference-lines.ts";

/** Where a set of lines is read: `key` names the figures, `rowAt` gives them at an x, `xs` is where they are drawn through. */
export type LineSource = {
  readonly key: string;
  readonly rowAt: (x: number) => ReferenceRow | null;
  readonly xs: () => readonly number[];
};

export type DrawnLine = { readonly line: ReferenceLine; readonly points: readonly ChartPoint[] };

/** The same for every child on the same figures. Two hundred sets are some 4 MB at most. */
const kept = recent<readonly DrawnLine[]>(200);

/** A set of lines from `from` to `to`, in kg, cm, mm or kg/m²; empty where the reference says nothing. */
export function drawnLines(source: LineSource, set: LineSet, from: number, to: number): readonly DrawnLine[] {
  const whole = kept(`${source.key} ${set.lines.map(({ id }) => id).join()}`, () =>
    drawn(set, source, source.xs()),
  );
  const known = whole[0]?.points ?? [];
  const ends = [Math.max(from, known[0]?.x ?? to), Math.min(to, known.at(-1)?.x ?? from)] as const;
  if (!(ends[1] > ends[0])) return [];
  const cut = drawn(set, source, ends);
  return whole.map(({ line, points }, place) => {
    const [first, last] = cut[place]?.points ?? [];
    const inside = points.filter(({ x }) => x > ends[0] && x < ends[1]);
    return { line, points: [...(first ? [first] : []), ...inside, ...(last ? [last] : [])] };
  });
}

function drawn({ lines }: LineSet, { rowAt }: LineSource, xs: readonly number[]): readonly DrawnLine[] {
  const rows = xs.flatMap((x) => {
    const row = rowAt(x);
    return row ? [{ x, row }] : [];
  });
  return lines.map((line) => ({
    line,
    points: rows.flatMap(({ x, row }) => {
      const y = lineValue(row, line);
      return Number.isFinite(y) ? [{ x, y }] : [];
    }),
  }));
}
