import type { Written } from "./written.ts";

const LONGEST = 100;
/** Stands for what no pattern takes: an object where a text belongs, or a text too long to be a figure. */
const UNREADABLE = "\ufffd";
const NOT_RECORDED: ReadonlySet<string> = new Set(["", "-", "--", "n/a", "na", "n.a.", "n/d", "s/d"]);

/**
 * A written figure for comparing: lower case, no accents, one space between words, every dash "-", full-width signs as plain ones,
 * "½" as "1/2". Null where nothing was recorded. The cost is linear: what is longer than any figure is not looked at.
 */
export function writtenText(raw: unknown): string | null {
  if (raw === null || raw === undefined) return null;
  if (typeof raw !== "string" && typeof raw !== "number") return UNREADABLE;
  const given = String(raw).trim();
  if (given.length > LONGEST) return UNREADABLE;
  const text = given
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u00bc-\u00be\u2150-\u215e]/g, (sign) => ` ${sign.normalize("NFKD").replace("\u2044", "/")}`)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\u2044/g, "/")
    .toLowerCase()
    .normalize("NFD")
    .replace(/(\p{Letter})\p{Mark}+/gu, "$1")
    .trim();
  return NOT_RECORDED.has(text) ? null : text;
}

/** The answer to what no pattern took: one word with a figure in it cannot be meant; words may be, and a person looks. */
export function unread(
  text: string,
): { readonly error: string } | { readonly review: string; readonly value: null } {
  const isFigure = /^\S*\d\S*$|^[-+]?(?:infinity|nan)$/.test(text);
  return isFigure ? { error: "unreadable" } : { review: "unreadable", value: null };
}

/** The figure, or a refusal where it lies outside `low` to `high`. */
export function within(value: number, low: number, high: number): Written<number> {
  return value >= low && value <= high ? { value } : { error: "out-of-range" };
}

/** Without the dust of binary fractions. */
export const clean = (value: number) => Number(value.toPrecision(12));

/** "2,5", ".5" and "7.5" as numbers; the text must be one of them. */
export const decimal = (text: string) => Number(text.replace(",", "."));
