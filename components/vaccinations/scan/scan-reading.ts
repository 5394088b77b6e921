import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { HealthCard, TrustedIssuer } from "#lib/vaccinations/core/health-card.ts";
import { readCardText } from "#lib/vaccinations/core/health-card-text.ts";
import { verifyHealthCard } from "#lib/vaccinations/core/health-card-verification.ts";
import { readVialCode, type VialCode } from "#lib/vaccinations/core/vial-code.ts";

/** Against what cards and dates are judged. */
export type ScanContext = { readonly trusted: readonly TrustedIssuer[]; readonly today: CalendarDate };

export type Found =
  | { readonly kind: "vial"; readonly vial: VialCode }
  | { readonly kind: "cards"; readonly cards: readonly HealthCard[] };

/** What was made of the texts seen so far. Parts of a card are `texts` to be brought again with the next. */
export type Reading =
  | Found
  | {
      readonly kind: "parts";
      readonly have: number;
      readonly count: number;
      readonly texts: readonly string[];
    }
  | { readonly kind: "link" | "other" | "nothing" | "too-large" };

/** Makes sense of scanned texts: whole cards first, then a vial, then parts of a card; what else is in sight is left alone. */
export async function readTexts(
  texts: readonly string[],
  { trusted, today }: ScanContext,
  now: Date,
): Promise<Reading> {
  if (texts.length === 0) return { kind: "nothing" };
  const known = texts.map((text) => ({ text, found: readCardText(text) }));
  const cardTexts = known.flatMap(({ text, found }) => {
    if (found.kind === "cards") return found.jws;
    return found.kind === "parts" || found.kind === "too-large" ? [text] : [];
  });
  const found = readCardText(cardTexts.join("\n"));
  if (found.kind === "cards") {
    const cards = await Promise.all(found.jws.map((jws) => verifyHealthCard(jws, trusted, now)));
    return { kind: "cards", cards };
  }
  const vial = texts.map((text) => readVialCode(text, today)).find((one) => one !== null);
  if (vial) return { kind: "vial", vial };
  if (found.kind === "parts")
    return { kind: "parts", have: found.have.length, count: found.count, texts: cardTexts };
  if (found.kind === "too-large") return { kind: "too-large" };
  return { kind: known.some((one) => one.found.kind === "link") ? "link" : "other" };
}
