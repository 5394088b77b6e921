import { toCsvText } from "#lib/kernel/csv-text.ts";
import { type ExportReading, exportColumns, toExportRow } from "./export-rows.ts";

/** Readings as CSV: importing it again gives the same readings. */
export function toCsv(readings: readonly ExportReading[]): string {
  return toCsvText(exportColumns, readings.map(toExportRow));
}
