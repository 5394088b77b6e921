import type { HealthCard, TrustedIssuer } from "./health-card.ts";
import { type CardBundle, readBundle } from "./health-card-bundle.ts";
import { readClaims, type SplitJws, splitJws } from "./health-card-jws.ts";
import { canVerify, findKey, isSignedBy } from "./health-card-key.ts";
import { readCardText } from "./health-card-text.ts";

/** Clocks differ a little (RFC 7519, section 4.1.5). */
const LEEWAY_MS = 5 * 60_000;
const CARD_TYPE = "https://smarthealth.cards#health-card";

type Broken = Extract<HealthCard, { state: "broken" }>;
const broken = (why: Broken["why"]): Broken => ({ state: "broken", why });

/**
 * Judges one SMART Health Card (`shc:/…`, its parts, or a JWS) against a list of issuers, at the moment `now`. It fetches nothing, so
 * a key or card its issuer has withdrawn since the list was made is not noticed. The same in browser and server: a door that stores
 * doses judges again and believes no browser.
 */
export async function verifyHealthCard(
  text: string,
  trusted: readonly TrustedIssuer[],
  now: Date,
): Promise<HealthCard> {
  const found = readCardText(text);
  if (found.kind === "too-large") return broken("too-large");
  const [jws, ...more] = found.kind === "cards" ? found.jws : [];
  const split = jws && more.length === 0 ? splitJws(jws) : null;
  if (!jws || !split) return broken("malformed");
  const claims = await readClaims(split.payload);
  if (typeof claims === "string") return broken(claims);
  const card = readCard(claims);
  if (!card) return broken("malformed");
  const { url, issuedAt, expiresAt, bundle } = card;
  const known = trusted.find((issuer) => issuer.url === url);
  const judgement = await judge(split, known);
  if (judgement === "signature") return broken("signature");
  const issuer = { url, name: known?.name ?? null, isTest: known?.isTest ?? false };
  const content = { issuer, issuedAt, expiresAt, ...bundle, jws };
  // An unknown signer's dates are no firmer than the rest of the card, but what even it calls over is over.
  if (expiresAt && expiresAt.getTime() <= now.getTime()) return { state: "expired", ...content };
  if (issuedAt && issuedAt.getTime() > now.getTime() + LEEWAY_MS)
    return { state: "not-yet-valid", ...content };
  if (judgement === "verified") return { state: "verified", ...content };
  // The name on the list belongs to cards its keys have signed.
  return {
    state: "unknown-issuer",
    doubt: judgement,
    ...content,
    issuer: { url, name: null, isTest: false },
  };
}

async function judge(split: SplitJws, issuer: TrustedIssuer | undefined) {
  if (!issuer) return "issuer";
  if (!canVerify()) return "cannot-check";
  const key = await findKey(split.kid, issuer.keys);
  if (!key) return "key";
  return (await isSignedBy(key, split)) ? "verified" : "signature";
}

function readCard(claims: Record<string, unknown>) {
  const { iss, vc } = claims;
  const { type, credentialSubject } = (vc ?? {}) as Record<string, unknown>;
  const subject = (credentialSubject ?? {}) as Record<string, unknown>;
  const isCard = Array.isArray(type) && type.includes(CARD_TYPE);
  const bundle: CardBundle | null = readBundle(subject.fhirBundle);
  const [issuedAt, expiresAt] = [toMoment(claims.nbf), toMoment(claims.exp)];
  if (typeof iss !== "string" || !isAddress(iss) || !isCard || !bundle) return null;
  return issuedAt === undefined || expiresAt === undefined ? null : { url: iss, issuedAt, expiresAt, bundle };
}

const isAddress = (text: string) => /^https:\/\/[!-.0-~][!-~]{0,500}$/.test(text);

/** Seconds since 1970 as a moment; null where the claim is left out, undefined where it is no such number. */
function toMoment(seconds: unknown): Date | null | undefined {
  if (seconds === undefined) return null;
  const moment = new Date(typeof seconds === "number" ? seconds * 1000 : Number.NaN);
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}
