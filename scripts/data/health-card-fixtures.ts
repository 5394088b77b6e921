/**
 * Makes e2e/fixtures/scan (cards and a vial as pictures, `cards.json` with what the codes say) and
 * lib/vaccinations/core/data/health-card-test-issuer.json, the public key of the issuer who signed them. The keys that sign are made here
 * and forgotten, so nobody can sign another card; running it again makes new cards. The child, the product and the issuers are made up.
 * Run: node scripts/data/health-card-fixtures.ts
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { drawCode, photograph } from "./health-card-pictures.ts";
import { type Issuer, makeClaims, makeIssuer, signCard, toCodes } from "./health-card-signing.ts";

const out = new URL("../../e2e/fixtures/scan/", import.meta.url);
const data = new URL("../../lib/vaccinations/core/data/", import.meta.url);
const [clinic, stranger] = await Promise.all([
  makeIssuer("https://clinic.nestling.example", "Nestling test clinic"),
  makeIssuer("https://stranger.nestling.example", "Stranger"),
]);

const child = { family: "Sample", given: ["Mia", "Rose"], birthDate: "2024-03-14" };
const dose = (cvx: string, mvx: string, lot: string) => ({ cvx, mvx, lot });
const visit = (on: string, ...doses: ReturnType<typeof dose>[]) =>
  doses.map((one) => ({ ...one, on, performer: "Harbour Street Clinic" }));
const early = [
  ...visit("2024-03-14", dose("08", "MSD", "X018374")),
  ...visit(
    "2024-05-16",
    dose("110", "SKB", "9K2TB"),
    dose("48", "PMC", "UJ881AA"),
    dose("133", "PFR", "FL4401"),
  ),
];
const later = [
  ...visit(
    "2024-07-18",
    dose("110", "SKB", "9K2TC"),
    dose("48", "PMC", "UJ882AA"),
    dose("133", "PFR", "FL4402"),
  ),
  ...visit("2024-09-19", dose("110", "SKB", "9K2TD"), dose("133", "PFR", "FL4403")),
  ...visit(
    "2025-03-20",
    dose("03", "MSD", "W027311"),
    dose("21", "MSD", "W031180"),
    dose("48", "PMC", "UJ883AA"),
  ),
];

const sign = (issuer: Issuer, doses: typeof early, dates = {}) =>
  signCard(issuer, { ...makeClaims(issuer.trusted.url, child, doses), ...dates });
const jws = {
  early: await sign(clinic, early),
  whole: await sign(clinic, [...early, ...later]),
  stranger: await sign(stranger, early),
  expired: await sign(clinic, early, { exp: Date.UTC(2025, 5, 30) / 1000 }),
};
const cards = {
  birthDate: child.birthDate,
  early: toCodes(jws.early),
  whole: toCodes(jws.whole, 2),
  stranger: toCodes(jws.stranger),
  expired: toCodes(jws.expired),
  vial: ["(01)00399999123457(17)280430(10)KX4921B(21)100000023456"],
};

mkdirSync(out, { recursive: true });
writeFileSync(new URL("cards.json", out), `${JSON.stringify(cards, null, 2)}\n`);
const file = { verifiableCredential: [jws.early, jws.whole] };
writeFileSync(new URL("mia.smart-health-card", out), `${JSON.stringify(file)}\n`);
writeFileSync(new URL("health-card-test-issuer.json", data), `${JSON.stringify(clinic.trusted, null, 1)}\n`);
for (const [name, codes] of Object.entries(cards)) {
  if (typeof codes === "string") continue;
  const pictures = await Promise.all(
    codes.map((code) => drawCode(name === "vial" ? "DataMatrix" : "QRCode", code)),
  );
  for (const [at, picture] of pictures.entries())
    writeFileSync(new URL(codes.length > 1 ? `${name}-${at + 1}.png` : `${name}.png`, out), picture);
  if (name === "vial" || name === "early")
    writeFileSync(
      new URL(`${name}-photo.jpg`, out),
      await photograph(pictures[0]!, name === "vial" ? 180 : 620),
    );
}
console.log(`whole card: ${jws.whole.length} characters, early: ${jws.early.length}`);
