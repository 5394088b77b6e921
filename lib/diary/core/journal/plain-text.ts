/** Signs that cannot be shown; line ends and tabs can. */
const CONTROL = /(?![\t\n])\p{Cc}|[\ufffe\uffff]/gu;

/** Text as the record keeps it: line ends as one sign, nothing that cannot be shown. */
export function shownText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(CONTROL, "");
}

/** The same on one line, with single spaces. */
export function shownLine(text: string): string {
  return shownText(text).replace(/\s+/g, " ").trim();
}
