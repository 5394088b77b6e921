/** What a spreadsheet would run as a formula, and the apostrophe that keeps it from doing so. */
const NEEDS_GUARD = /^[=+\-@\t\r\n']/;
const NEEDS_QUOTES = /[",;\r\n\t]/;
/** Without it Excel takes UTF-8 for an older encoding. */
const BYTE_ORDER_MARK = "\ufeff";

/** Rows as CSV (RFC 4180, UTF-8, CRLF) under a header. No cell can be run as a formula: its guard is an apostrophe before it. */
export function toCsvText<C extends string>(
  columns: readonly C[],
  rows: readonly Readonly<Record<C, string>>[],
): string {
  const lines = rows.map((row) => columns.map((column) => toCell(row[column])).join(","));
  return `${BYTE_ORDER_MARK}${[columns.join(","), ...lines].join("\r\n")}\r\n`;
}

function toCell(text: string): string {
  const guarded = NEEDS_GUARD.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(guarded) || guarded !== guarded.trim()
    ? `"${guarded.replaceAll('"', '""')}"`
    : guarded;
}
