import type { IssuerKey } from "./health-card.ts";
import { type SplitJws, toBase64url, toBytes } from "./health-card-jws.ts";

/** Verifying and hashing only; a browser has them on secure pages alone. */
const cryptography = (): SubtleCrypto | undefined => globalThis.crypto?.subtle;

/** Whether signatures can be checked here at all. */
export function canVerify(): boolean {
  return cryptography() !== undefined;
}

/**
 * The key a card names, among those of its issuer; null where it is none of them. A card names a key by its thumbprint, which is worked
 * out from the key itself: what a list calls it counts for nothing.
 */
export async function findKey(kid: string, keys: readonly IssuerKey[]): Promise<IssuerKey | null> {
  for (const key of keys) if ((await thumbprint(key)) === kid) return key;
  return null;
}

/** The SHA-256 thumbprint of a key (RFC 7638): over its required members in alphabetical order. */
export async function thumbprint({ x, y }: IssuerKey): Promise<string> {
  const members = new TextEncoder().encode(JSON.stringify({ crv: "P-256", kty: "EC", x, y }));
  return toBase64url(new Uint8Array(await cryptography()!.digest("SHA-256", members)));
}

/** Whether the signature is this key's (ES256; RFC 7518, section 3.4). A point that is not on the curve has signed nothing. */
export async function isSignedBy({ x, y }: IssuerKey, { signed, signature }: SplitJws): Promise<boolean> {
  if (toBytes(x)?.length !== 32 || toBytes(y)?.length !== 32) return false;
  const algorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };
  try {
    const jwk = { kty: "EC", crv: "P-256", x, y };
    const key = await cryptography()!.importKey("jwk", jwk, algorithm, false, ["verify"]);
    return await cryptography()!.verify(algorithm, key, signature, signed);
  } catch {
    return false;
  }
}
