import { type ExportReading, exportColumns, toExportRow } from "./export-rows.ts";

/** What a spreadsheet would run as a formula, and the apostrophe that keeps it from doing so. */
const NEEDS_GUARD = /^[=+\-@\t\r\n']/;
const NEEDS_QUOTES = /[",;\r\n\t]/;
/** Without it Excel takes UTF-8 for an older encoding. */
const BYTE_ORDER_MARK = "\ufeff";

/** Readings as CSV (RFC 4180, UTF-8): importing it again gives the same readings. No cell can be run as a formula. */
export function toCsv(readings: readonly ExportReading[]): string {
  const rows = readings.map((reading) => {
    const row = toExportRow(reading);
    return exportColumns.map((column) => toCell(row[column])).join(",");
  });
  return `${BYTE_ORDER_MARK}${[exportColumns.join(","), ...rows].join("\r\n")}\r\n`;
}

function toCell(text: string): string {
  const guarded = NEEDS_GUARD.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(guarded) || guarded !== guarded.trim()
    ? `"${guarded.replaceAll('"', '""')}"`
    : guarded;
}
