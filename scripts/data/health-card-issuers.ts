/**
 * Makes lib/vaccinations/core/data/health-card-issuers.json, the public keys whose SMART Health Cards count as verified, from a folder with
 * - `jwks.json`: the key set of the framework's example issuer (smart-on-fhir/health-cards: generate-examples/issuer/.well-known/jwks.json;
 *   SMART Health Cards Framework 1.4.0, Boston Children's Hospital, CC BY 4.0);
 * - `directory.json`, if an operator wants real issuers: a directory in the form of the VCI snapshot (the-commons-project/vci-directory:
 *   logs/vci_snapshot.json). Whose signatures to believe is for the operator to say, so none is shipped.
 * Run: node scripts/data/health-card-issuers.ts <folder>
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { IssuerKey, TrustedIssuer } from "../../lib/vaccinations/core/health-card.ts";
import { thumbprint } from "../../lib/vaccinations/core/health-card-key.ts";

type Jwk = IssuerKey & { kty: string; crv: string; use: string; alg: string; kid: string };
type Directory = { issuerInfo: { issuer: { iss: string; name: string }; keys: Jwk[] }[] };

const folder = process.argv[2];
if (!folder) {
  console.error("Say which folder holds the key sets: node scripts/data/health-card-issuers.ts <folder>");
  process.exit(2);
}
const read = <T>(name: string) => JSON.parse(readFileSync(join(folder, name), "utf8")) as T;

/** The keys fit for signing cards, each known by its own thumbprint. */
async function keysOf(keys: readonly Jwk[]): Promise<IssuerKey[]> {
  const fit = keys.filter((key) => key.kty === "EC" && key.crv === "P-256" && key.alg === "ES256");
  for (const key of fit)
    if ((await thumbprint(key)) !== key.kid) throw new Error(`${key.kid} is not the thumbprint of its key`);
  return fit.map(({ x, y }) => ({ x, y }));
}

const example = {
  name: "SMART Health Cards example issuer",
  isTest: true,
  keys: await keysOf(read<{ keys: Jwk[] }>("jwks.json").keys),
};
// The examples moved once, and cards of either address are about.
const issuers: TrustedIssuer[] = ["https://spec.smarthealth.cards", "https://smarthealth.cards"].map(
  (home) => ({ url: `${home}/examples/issuer`, ...example }),
);
if (existsSync(join(folder, "directory.json")))
  for (const { issuer, keys } of read<Directory>("directory.json").issuerInfo)
    issuers.push({ url: issuer.iss, name: issuer.name, isTest: false, keys: await keysOf(keys) });
const out = new URL("../../lib/vaccinations/core/data/health-card-issuers.json", import.meta.url);
writeFileSync(out, `${JSON.stringify(issuers, null, 1)}\n`);
console.log(`${issuers.length} issuers, ${issuers.flatMap(({ keys }) => keys).length} keys`);
