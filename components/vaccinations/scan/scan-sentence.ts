import { formatDate } from "#lib/kernel/date-words.ts";
import type { HealthCard } from "#lib/vaccinations/core/health-card.ts";
import type { ScanState } from "./scan-session.ts";
import type { CardSentence, ScanWords } from "./scan-words.ts";

/** How far scanning is, in a sentence or two; nothing before it was begun. */
export function scanSentence(state: ScanState, words: ScanWords): string {
  if (state.at === "idle") return "";
  if (state.at === "failed") return words.failed[state.why];
  if (state.at === "parts") return fill(words.parts, state);
  if (state.at === "looking")
    return [words.looking, state.parts && fill(words.parts, state.parts)].filter(Boolean).join(" ");
  if (state.at !== "read") return words[state.at];
  const { found } = state;
  if (found.kind === "cards") return words.cards[worstOf(found.cards)];
  const { lot, expiresOn } = found.vial;
  return [
    words.vial,
    lot && fill(words.lot, { lot }),
    expiresOn && fill(words.expiry, { date: formatDate(expiresOn, words.locale) }),
    words.check,
  ]
    .filter(Boolean)
    .join(" ");
}

const worstFirst: readonly CardSentence[] = [
  "broken",
  "expired",
  "notYetValid",
  "unknown",
  "test",
  "verified",
];

/** Of several cards in one go, what has to be said most. */
function worstOf(cards: readonly HealthCard[]): CardSentence {
  const said = cards.map(sentenceOf);
  return worstFirst.find((one) => said.includes(one)) ?? "broken";
}

function sentenceOf(card: HealthCard): CardSentence {
  if (card.state === "verified") return card.issuer.isTest ? "test" : "verified";
  if (card.state === "unknown-issuer") return "unknown";
  return card.state === "not-yet-valid" ? "notYetValid" : card.state;
}

function fill(sentence: string, values: Readonly<Record<string, unknown>>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
}
