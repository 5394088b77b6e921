import { type ExportReading, toExportRow } from "./export-rows.ts";

/** Readings as JSON, `{ "nestling": 1, "readings": [...] }` with the CSV's columns as keys; importing it again gives the same readings. */
export function toJson(readings: readonly ExportReading[]): string {
  return `${JSON.stringify({ nestling: 1, readings: readings.map(toExportRow) }, null, 1)}\n`;
}
