const MONTH = "(?:jan|ene|feb|mar|apr|abr|may|jun|jul|aug|ago|sep|set|oct|nov|dec|dic)[a-z]*\\.?";

const DATES: readonly RegExp[] = [
  /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)/,
  /^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}(?!\d)/,
  // "06-07-08", "06/07": no one pads a level.
  /^(?:0\d[-/.]\d{1,2}|\d{1,2}[-/.]0\d)[-/.]\d{1,2}$|^\d{1,2}[-/.]\d{1,2}[-/.]0\d$|^0\d[-/]\d{1,2}$|^\d{1,2}[-/]0\d$/,
  new RegExp(`^\\d{1,4}[-/ .]${MONTH}(?:[-/ .]\\d{2,4})?$|^${MONTH}[-/ .]\\d{1,4}$`),
  // A spreadsheet's day count: 1954 to 2064.
  /^[2-5]\d{4}(?:\.\d+)?$/,
];

/** Whether a spreadsheet has made a date of "6-7-8": what it said before cannot be known. */
export const looksLikeDate = (text: string): boolean => DATES.some((date) => date.test(text));
