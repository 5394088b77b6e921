// How GS1 element strings are told apart: GS1 General Specifications, section 7.8 (processing of data from a GS1 symbology).

/** Longer than any symbol holds; what is longer is something else. */
const MAX_CHARACTERS = 3000;
const SEPARATOR = "\u001d";

/** Characters of an element string, Application Identifier and all, by its first two digits, where that length is predefined. */
const predefined: Readonly<Record<string, number>> = {
  "00": 20,
  ...of(16, "01", "02", "03", "04", "41"),
  ...of(8, "11", "12", "13", "14", "15", "16", "17", "18", "19"),
  "20": 4,
  ...of(10, "31", "32", "33", "34", "35", "36"),
};

/** Of others, how many digits the identifier itself has, by its first two; two where none is given. */
const identifierDigits: Readonly<Record<string, number>> = {
  ...of(3, "23", "24", "25", "40", "41", "42", "71"),
  ...of(4, "31", "32", "33", "34", "35", "36", "39", "43", "70", "72", "80", "81", "82"),
};

/**
 * The values of a GS1 text by Application Identifier: as a reader transmits it (FNC1 as the group separator, a symbology identifier
 * such as `]d2` before it or not) or as it is printed, identifiers in brackets. Null where it is neither, or says one thing twice differently.
 */
export function readElements(text: string): ReadonlyMap<string, string> | null {
  if (text.length > MAX_CHARACTERS) return null;
  const plain = text.trim().replace(/^\](?:d2|C1|Q3|e0)/, "");
  const pairs = plain.startsWith("(") ? splitPrinted(plain) : splitTransmitted(plain);
  if (!pairs || pairs.length === 0) return null;
  const elements = new Map<string, string>();
  for (const [identifier, value] of pairs) {
    if ((elements.get(identifier) ?? value) !== value) return null;
    elements.set(identifier, value);
  }
  return elements;
}

type Pair = readonly [identifier: string, value: string];

function splitTransmitted(text: string): Pair[] | null {
  const pairs: Pair[] = [];
  let rest = text.replace(/<(?:GS|FNC1)>/gi, SEPARATOR);
  for (;;) {
    while (rest.startsWith(SEPARATOR)) rest = rest.slice(1);
    if (rest === "") return pairs;
    const start = rest.slice(0, 2);
    const end = predefined[start] ?? endOf(rest);
    const digits = identifierDigits[start] ?? 2;
    const [identifier, value] = [rest.slice(0, digits), rest.slice(digits, end)];
    const isWhole = value !== "" && rest.length >= end && !value.includes(SEPARATOR);
    if (!/^\d+$/.test(identifier) || !isWhole) return null;
    pairs.push([identifier, value]);
    rest = rest.slice(end);
  }
}

function splitPrinted(text: string): Pair[] | null {
  if (!/^(\(\d{2,4}\)[^(]+)+$/.test(text)) return null;
  return [...text.matchAll(/\((\d{2,4})\)([^(]+)/g)].map(([, identifier = "", value = ""]) => [
    identifier,
    value.trim(),
  ]);
}

function endOf(text: string): number {
  const separator = text.indexOf(SEPARATOR);
  return separator < 0 ? text.length : separator;
}

function of(count: number, ...starts: readonly string[]): Record<string, number> {
  return Object.fromEntries(starts.map((start) => [start, count]));
}
