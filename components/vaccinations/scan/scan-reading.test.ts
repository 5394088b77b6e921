import { readFileSync } from "node:fs";
import { beforeAll, expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { type Issuer, makeClaims, makeIssuer, signCard, toCodes } from "#scripts/data/health-card-signing.ts";
import { readTexts } from "./scan-reading.ts";

const today = "2026-11-20" as CalendarDate;
const now = new Date("2026-11-20T12:00:00Z");
const vial = "]d20100399999123457";
const child = { family: "Sample", given: ["Mia"], birthDate: "2024-03-14" };

let clinic: Issuer;
let jws = "";
beforeAll(async () => {
  clinic = await makeIssuer("https://clinic.nestling.example", "Test clinic");
  jws = await signCard(clinic, makeClaims(clinic.trusted.url, child, [{ cvx: "08", on: "2024-03-14" }]));
});

const read = (...texts: string[]) => readTexts(texts, { trusted: [clinic.trusted], today }, now);

it("finds a vial or cards, whatever else is in sight", async () => {
  expect(await read("https://example.org", vial)).toMatchObject({
    kind: "vial",
    vial: { gtin: "00399999123457" },
  });
  expect(await read("https://example.org", toCodes(jws)[0]!, "shlink:/eyJ1")).toMatchObject({
    kind: "cards",
    cards: [{ state: "verified", jws }],
  });
});

it("waits for all parts of a card, and brings what it has", async () => {
  const [first = "", second = ""] = toCodes(jws, 2);
  expect(await read(second, "hello")).toEqual({ kind: "parts", have: 1, count: 2, texts: [second] });
  expect(await read(second, vial)).toMatchObject({ kind: "vial" });
  expect(await read(second, "hello", first)).toMatchObject({ kind: "cards", cards: [{ state: "verified" }] });
});

it("reads files of cards together with codes", async () => {
  const file = readFileSync("e2e/fixtures/scan/mia.smart-health-card", "utf8");
  const reading = await read(file, ...toCodes(jws));
  expect(reading).toMatchObject({ kind: "cards", cards: { length: 3 } });
});

it("says what it is not", async () => {
  expect(await read()).toEqual({ kind: "nothing" });
  expect(await read("https://example.org")).toEqual({ kind: "other" });
  expect(await read("shlink:/eyJ1")).toEqual({ kind: "link" });
  expect(await read("5".repeat(400_001))).toEqual({ kind: "too-large" });
});
