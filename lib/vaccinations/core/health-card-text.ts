// How cards are written: SMART Health Cards Framework 1.4.0, "Health Cards as QR Codes" and "via File Download".

/** What scanned, pasted or opened text holds. Of a card spread over several codes, `have` are the parts seen so far, from 1. */
export type CardText =
  | { readonly kind: "cards"; readonly jws: readonly string[] }
  | { readonly kind: "parts"; readonly have: readonly number[]; readonly count: number }
  /** A SMART Health Link: the record lies elsewhere and would have to be fetched. */
  | { readonly kind: "link" }
  | { readonly kind: "too-large" }
  | { readonly kind: "none" };

/** Characters of a whole text; a code holds some 3,500, a file a few cards. */
export const MAX_TEXT = 400_000;
const MAX_CARDS = 50;
const MAX_PARTS = 99;
const compactJws = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/** Reads one or more scanned codes (one to a line, parts in any order), a `.smart-health-card` file, or a bare JWS. */
export function readCardText(text: string): CardText {
  if (text.length > MAX_TEXT) return { kind: "too-large" };
  const plain = text.trim();
  if (plain.startsWith("{")) return readFile(plain);
  const words = plain.split(/\s+/);
  if (words.length > MAX_CARDS * MAX_PARTS) return { kind: "too-large" };
  if (words.some((word) => /^(https?:\/\/\S+#)?shlink:\//i.test(word))) return { kind: "link" };
  return joinWords(words);
}

function readFile(text: string): CardText {
  const cards = parse(text)?.verifiableCredential;
  if (!Array.isArray(cards) || cards.length === 0) return { kind: "none" };
  if (cards.length > MAX_CARDS) return { kind: "too-large" };
  return cards.every((card) => typeof card === "string" && compactJws.test(card))
    ? { kind: "cards", jws: [...new Set<string>(cards)] }
    : { kind: "none" };
}

type Part = { readonly at: number; readonly count: number; readonly jws: string };

function joinWords(words: readonly string[]): CardText {
  const whole = new Set<string>();
  let parts = new Map<number, Part>();
  for (const word of words) {
    const part = readWord(word);
    if (!part) return { kind: "none" };
    if (part.count === 1) whole.add(part.jws);
    else {
      const same = parts.get(part.at);
      const isOther =
        (same && same.jws !== part.jws) || [...parts.values()].some((p) => p.count !== part.count);
      // Parts of another card: the first one was put away.
      if (isOther) parts = new Map();
      parts.set(part.at, part);
    }
  }
  const inOrder = [...parts.values()].sort((one, other) => one.at - other.at);
  const count = inOrder[0]?.count ?? 0;
  if (inOrder.length < count) return { kind: "parts", have: inOrder.map(({ at }) => at), count };
  if (count > 0) whole.add(inOrder.map(({ jws }) => jws).join(""));
  return whole.size > 0 && [...whole].every((jws) => compactJws.test(jws))
    ? { kind: "cards", jws: [...whole] }
    : { kind: "none" };
}

function readWord(word: string): Part | null {
  if (compactJws.test(word)) return { at: 1, count: 1, jws: word };
  const [, at = "1", count = "1", digits = ""] =
    /^shc:\/(?:(\d{1,2})\/(\d{1,2})\/)?((?:\d\d)+)$/i.exec(word) ?? [];
  const part = { at: Number(at), count: Number(count), jws: toCharacters(digits) };
  return digits && part.at >= 1 && part.at <= part.count && part.count <= MAX_PARTS ? part : null;
}

/** Two digits to a character; 00 is the hyphen, the lowest there is in a JWS. */
function toCharacters(digits: string): string {
  return digits.replace(/\d\d/g, (pair) => String.fromCharCode(Number(pair) + "-".charCodeAt(0)));
}

function parse(text: string): { verifiableCredential?: unknown } | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
