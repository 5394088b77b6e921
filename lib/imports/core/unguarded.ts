import type { SourceId } from "./source.ts";

/**
 * A cell without the apostrophe that keeps spreadsheets from running it as a formula ("'=1+1"). Our own CSV guards every
 * cell beginning with an apostrophe, too; in others one is taken off only where it guards something. JSON needs no guard.
 */
export function unguarded(cell: string, source: SourceId, isText: boolean): string {
  if (!isText || !cell.startsWith("'")) return cell;
  return source === "nestling" || /^'[=+\-@\t\r\n]/.test(cell) ? cell.slice(1) : cell;
}
