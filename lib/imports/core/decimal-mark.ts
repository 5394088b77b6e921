import type { DecimalMark } from "./source.ts";

/** One mark with other than three digits after it, or both marks: what then comes last is the decimal mark. */
const TELLING = /\d([.,])(?:\d{1,2}|\d{4,})(?!\d)|\.\d{3}(,)\d|,\d{3}(\.)\d/;

/** The decimal mark a column's figures show; null when they do not tell, or tell both. */
export function decimalMarkOf(texts: Iterable<string>): DecimalMark | null {
  const seen = new Set<string>();
  for (const text of texts) {
    const match = text.length <= 40 ? TELLING.exec(text) : null;
    if (match) seen.add(match[1] ?? match[2] ?? match[3] ?? "");
    if (seen.size > 1) return null;
  }
  return ([...seen][0] as DecimalMark | undefined) ?? null;
}

/**
 * A quantity as the kernel reads it rightly: where the column's decimal mark is known, marks that group thousands are gone,
 * and three decimals are not taken for thousands.
 */
export function withMark(text: string, mark: DecimalMark | null): string {
  if (mark === null) return text;
  const group = mark === "." ? /,(?=\d{3}(?!\d))/g : /\.(?=\d{3}(?!\d))/g;
  const decimals = mark === "." ? /(\.\d{3})(?!\d)/ : /(,\d{3})(?!\d)/;
  return text.replace(group, "").replace(decimals, "$10");
}
