import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { HealthCard } from "./health-card.ts";
import { trustedIssuers } from "./health-card-issuers.ts";
import { readCardText } from "./health-card-text.ts";
import { verifyHealthCard } from "./health-card-verification.ts";

const fixture = (name: string) => readFileSync(`e2e/fixtures/scan/${name}`, "utf8");
const cards = JSON.parse(fixture("cards.json")) as Record<string, string[]>;
const now = new Date("2026-11-20T12:00:00Z");
const verify = (text: string) => verifyHealthCard(text, trustedIssuers, now);
const codes = (card: HealthCard) => (card.state === "broken" ? [] : card.doses.map(({ cvx }) => cvx));

it("the framework's own example is verified with its published key", async () => {
  const card = await verify(fixture("framework-example.txt"));
  expect(card).toMatchObject({
    state: "verified",
    issuer: { url: "https://spec.smarthealth.cards/examples/issuer", isTest: true },
    patient: { names: ["John B. Anyperson"], birthDate: "1951-01-20" },
  });
  expect(codes(card)).toEqual(["207", "207", "229"]);
});

it("the project's own cards are what they are meant to be", async () => {
  const whole = await verify(cards.whole!.join("\n"));
  expect(whole).toMatchObject({ state: "verified", issuer: { name: "Nestling test clinic", isTest: true } });
  expect(codes(whole)).toHaveLength(12);
  expect(await verify(cards.early![0]!)).toMatchObject({ state: "verified" });
  expect(await verify(cards.stranger![0]!)).toMatchObject({ state: "unknown-issuer", doubt: "issuer" });
  expect(await verify(cards.expired![0]!)).toMatchObject({ state: "expired" });
  const file = readCardText(fixture("mia.smart-health-card"));
  expect(file).toMatchObject({ kind: "cards", jws: { length: 2 } });
});

it("no issuer but a test one is believed unasked", () => {
  expect(trustedIssuers.every(({ isTest }) => isTest)).toBe(true);
});
