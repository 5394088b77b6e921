/** One number of a typed quantity and the unit word after it, "" when bare. */
export type QuantityPart = { readonly amount: number; readonly word: string };

const FRACTIONS: Readonly<Record<string, string>> = {
  "½": "1/2",
  "¼": "1/4",
  "¾": "3/4",
  "⅛": "1/8",
  "⅜": "3/8",
  "⅝": "5/8",
  "⅞": "7/8",
};
const PART = /(\d+ \d+\/\d+|\d+\/\d+|\d[\d.,]*|[.,]\d+) ?([a-z]+\.?|['"])? ?(?:(?:,|&|\+|and|y) )?/y;
/** Units so small that "3,450" or "3.450" of them can only mean thousands. */
const SMALL_UNITS = /^(g|gr|gram|mm|mil)/;

/**
 * Splits what a person typed into numbers and unit words: "7 lb 9.5 oz", "7lb9", "24 1/2 in", "2'1\"".
 * A comma or a dot is the decimal mark; a number bare of a word is read in `bareUnit`. Null when it is anything else.
 */
export function parseQuantity(text: string, bareUnit: string): readonly QuantityPart[] | null {
  const plain = plainText(text);
  const parts: QuantityPart[] = [];
  PART.lastIndex = 0;
  while (PART.lastIndex < plain.length) {
    const match = PART.exec(plain);
    if (!match?.[1]) return null;
    const word = (match[2] ?? "").replace(".", "");
    const amount = parseAmount(match[1], SMALL_UNITS.test(word || bareUnit));
    if (amount === null) return null;
    parts.push({ amount, word });
  }
  return parts.length > 0 ? parts : null;
}

function plainText(text: string): string {
  return text
    .replace(/\s*([½¼¾⅛⅜⅝⅞])/g, (_, sign: string) => ` ${FRACTIONS[sign]}`)
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[‘’′]/g, "'")
    .replace(/[“”″]|''/g, '"')
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(\d{1,3}) (\d{3})(?= ?(?:g[a-z]*\.?)?$)/, "$1$2");
}

function parseAmount(text: string, small: boolean): number | null {
  const fraction = /^(?:(\d+) )?(\d+)\/(\d+)$/.exec(text);
  if (fraction) {
    const part = Number(fraction[2]) / Number(fraction[3]);
    return part < 1 ? Number(fraction[1] ?? 0) + part : null;
  }
  const marks = text.match(/[.,]/g) ?? [];
  const grouped = /^[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*$/.test(text) && (marks.length > 1 || small);
  if (grouped) return Number(text.replace(/[.,]/g, ""));
  if (marks.length <= 1) return Number(text.replace(",", "."));
  const groupedDecimal = /^([1-9]\d{0,2}(?:([.,])\d{3})(?:\2\d{3})*)(?!\2)[.,](\d+)$/.exec(text);
  if (!groupedDecimal) return null;
  return Number(`${groupedDecimal[1]?.replace(/[.,]/g, "")}.${groupedDecimal[3]}`);
}
