/** Makes SMART Health Cards as an issuer does; for fixtures and tests. What signs them lives as long as the program. */
import { deflateRawSync } from "node:zlib";
import type { TrustedIssuer } from "../../lib/vaccinations/core/health-card.ts";
import { thumbprint } from "../../lib/vaccinations/core/health-card-key.ts";

export type Issuer = { readonly trusted: TrustedIssuer; readonly kid: string; readonly secret: CryptoKey };

/** An issuer with a key nobody else has. */
export async function makeIssuer(url: string, name: string): Promise<Issuer> {
  const algorithm = { name: "ECDSA", namedCurve: "P-256" };
  const pair = await crypto.subtle.generateKey(algorithm, false, ["sign", "verify"]);
  const { x = "", y = "" } = await crypto.subtle.exportKey("jwk", pair.publicKey);
  const trusted = { url, name, isTest: true, keys: [{ x, y }] };
  return { trusted, kid: await thumbprint({ x, y }), secret: pair.privateKey };
}

type Given = { cvx: string; on: string; lot?: string; mvx?: string; performer?: string };
type Person = { family: string; given: readonly string[]; birthDate: string };

/** The claims of a card, as small as the framework wants them for a QR code. Times in seconds since 1970. */
export function makeClaims(iss: string, { family, given, birthDate }: Person, doses: readonly Given[]) {
  const patient = { resourceType: "Patient", name: [{ family, given }], birthDate };
  const immunizations = doses.map(({ cvx, on, lot, mvx, performer }) => ({
    resourceType: "Immunization",
    status: "completed",
    vaccineCode: { coding: [{ system: "http://hl7.org/fhir/sid/cvx", code: cvx }] },
    patient: { reference: "resource:0" },
    occurrenceDateTime: on,
    ...(mvx && { manufacturer: { identifier: { system: "http://hl7.org/fhir/sid/mvx", value: mvx } } }),
    ...(lot && { lotNumber: lot }),
    ...(performer && { performer: [{ actor: { display: performer } }] }),
  }));
  const entry = [patient, ...immunizations].map((resource, at) => ({ fullUrl: `resource:${at}`, resource }));
  return {
    iss,
    nbf: Date.UTC(2025, 3, 1) / 1000,
    vc: {
      type: ["https://smarthealth.cards#health-card", "https://smarthealth.cards#immunization"],
      credentialSubject: {
        fhirVersion: "4.0.1",
        fhirBundle: { resourceType: "Bundle", type: "collection", entry },
      },
    },
  };
}

/** A card: the claims packed and signed, a compact JWS. */
export function signCard({ kid, secret }: Pick<Issuer, "kid" | "secret">, claims: object): Promise<string> {
  return signBytes({ kid, secret }, deflateRawSync(JSON.stringify(claims), { level: 9 }));
}

/** The same of bytes that may be no packed claims, under a header that may be another. */
export async function signBytes(
  { kid, secret }: Pick<Issuer, "kid" | "secret">,
  payload: Uint8Array,
  header: object = { zip: "DEF", alg: "ES256", kid },
): Promise<string> {
  const signed = [JSON.stringify(header), payload].map((part) => Buffer.from(part).toString("base64url"));
  const algorithm = { name: "ECDSA", hash: "SHA-256" };
  const signature = await crypto.subtle.sign(algorithm, secret, Buffer.from(signed.join(".")));
  return [...signed, Buffer.from(signature).toString("base64url")].join(".");
}

/** What the QR code of a card says; of one spread over `count` codes, what each says. */
export function toCodes(jws: string, count = 1): string[] {
  const size = Math.ceil(jws.length / count);
  return Array.from({ length: count }, (_, at) => {
    const part = jws.slice(at * size, (at + 1) * size);
    const digits = [...part].map((sign) => String(sign.charCodeAt(0) - 45).padStart(2, "0")).join("");
    return `shc:/${count > 1 ? `${at + 1}/${count}/` : ""}${digits}`;
  });
}
