import type { Figure, Load, Target } from "./measurement.ts";

const head = ["page or door", "req/s", "p50", "p95", "p99", "errors", "server MiB", "target"];

/** The loads as a table, times in milliseconds. */
export function loadTable(loads: readonly Load[]): string {
  const rows = loads.map(({ what, perSecond, spread, errors, memoryMiB, targets }) => [
    what,
    perSecond.toFixed(perSecond < 10 ? 1 : 0),
    ...[spread.p50, spread.p95, spread.p99].map((ms) => ms.toFixed(ms < 10 ? 2 : 1)),
    String(errors),
    memoryMiB ? memoryMiB.toFixed(0) : "",
    targetWords(targets),
  ]);
  return layOut([head, ...rows]);
}

/** The figures, one to a line. */
export function figureTable(figures: readonly Figure[]): string {
  return layOut(figures.map(({ what, value, targets }) => [what, value, targetWords(targets)]));
}

const targetWords = (targets: readonly Target[]): string =>
  targets.map(({ words, met }) => `${met ? "✓" : "✗"} ${words}`).join(", ");

/** Columns as wide as their widest cell; the first and the last read from the left, figures from the right. */
function layOut(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<number[]>(
    (all, row) => row.map((cell, at) => Math.max(all[at] ?? 0, cell.length)),
    [],
  );
  const line = (row: readonly string[]) =>
    row.map((cell, at) => {
      const isText = at === 0 || at === row.length - 1;
      return isText ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0);
    });
  return rows.map((row) => line(row).join("  ").trimEnd()).join("\n");
}
