import { expect, it } from "vitest";
import { formatDate } from "#lib/kernel/date-words.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { HealthCard } from "#lib/vaccinations/core/health-card.ts";
import words from "#messages/en/devices.json" with { type: "json" };
import { scanSentence } from "./scan-sentence.ts";

const said = (state: Parameters<typeof scanSentence>[0]) =>
  scanSentence(state, { ...words.scan, locale: "en" });
const vial = { gtin: "00399999123457", ndc: null, serial: null };
const ofVial = (lot: string | null, expiresOn: string | null) =>
  said({ at: "read", found: { kind: "vial", vial: { ...vial, lot, expiresOn: expiresOn as CalendarDate } } });
const ofCards = (...cards: object[]) =>
  said({ at: "read", found: { kind: "cards", cards: cards as HealthCard[] } });

it("says what a vial's code told, and no more", () => {
  const [read, check] = ["Read from the vial.", "See whether it is right."];
  expect(ofVial("KX4921B", "2028-04-30")).toBe(
    `${read} Batch KX4921B. To be used by ${formatDate("2028-04-30" as CalendarDate, "en")}. ${check}`,
  );
  expect(ofVial("$&{date}", null)).toBe(`${read} Batch $&{date}. ${check}`);
  expect(ofVial(null, null)).toBe(`${read} ${check}`);
});

it("says of several cards what has to be said most", () => {
  const verified = { state: "verified", issuer: { isTest: false } };
  const test = { state: "verified", issuer: { isTest: true } };
  const unknown = { state: "unknown-issuer" };
  expect(ofCards(verified)).toBe(words.scan.cards.verified);
  expect(ofCards(verified, test)).toBe(words.scan.cards.test);
  expect(ofCards(unknown, test)).toBe(words.scan.cards.unknown);
  expect(ofCards({ state: "not-yet-valid" }, unknown)).toBe(words.scan.cards.notYetValid);
  expect(ofCards({ state: "not-yet-valid" }, { state: "expired" })).toBe(words.scan.cards.expired);
  expect(ofCards({ state: "expired" }, { state: "broken" })).toBe(words.scan.cards.broken);
});

it("counts the parts of a card, while it looks and after", () => {
  const parts = { have: 1, count: 2 };
  const counted = "1 of 2 codes of this card were read. Go on with the next one.";
  expect(said({ at: "parts", ...parts, texts: [] })).toBe(counted);
  expect(said({ at: "looking", parts })).toBe(`${words.scan.looking} ${counted}`);
  expect(said({ at: "looking", parts: null })).toBe(words.scan.looking);
  expect(said({ at: "failed", why: "link" })).toBe(words.scan.failed.link);
  expect(said({ at: "idle" })).toBe("");
});
