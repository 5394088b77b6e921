import type { CsvRow } from "./csv.ts";

/** One expected figure beside ours; null stands for "no figure". */
export type Check = {
  readonly what: string;
  readonly expected: number | null;
  readonly actual: number | null;
  readonly tolerance: number;
};

/** The checks a row asks for; null when its reference is not covered yet. */
export type Scorer = (row: CsvRow) => readonly Check[] | null;

export type Score = {
  readonly rows: number;
  readonly notCovered: number;
  readonly checked: number;
  /** How many of the checks compared two figures, rather than agreed that there is none. */
  readonly figures: number;
  readonly misses: readonly string[];
  readonly largest: number;
};

/** Scores every row; a miss is said in words, with the number of its line in the file. To have compared no figure is a miss. */
export function score(rows: readonly CsvRow[], scorer: Scorer): Score {
  const misses: string[] = [];
  let notCovered = 0;
  let checked = 0;
  let figures = 0;
  let largest = 0;
  rows.forEach((row, index) => {
    const checks = scorer(row);
    if (!checks) notCovered += 1;
    for (const check of checks ?? []) {
      checked += 1;
      if (check.expected !== null && check.actual !== null) figures += 1;
      const difference = differenceOf(check);
      if (Number.isFinite(difference)) largest = Math.max(largest, difference);
      // Figures with 2 decimals differ by their binary rounding even when they are equal.
      if (!(difference <= check.tolerance + 1e-9)) {
        misses.push(
          `line ${index + 2} ${check.what}: expected ${check.expected ?? "none"}, got ${check.actual ?? "none"}`,
        );
      }
    }
  });
  if (figures === 0) misses.push("no figure was compared");
  return { rows: rows.length, notCovered, checked, figures, misses, largest };
}

function differenceOf({ expected, actual }: Check): number {
  if (expected === null && actual === null) return 0;
  return expected === null || actual === null ? Number.POSITIVE_INFINITY : Math.abs(expected - actual);
}
