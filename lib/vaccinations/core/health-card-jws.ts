import { inflate } from "./health-card-inflate.ts";

/** A compact JWS taken apart; `signed` are the bytes its signature is over. */
export type SplitJws = {
  readonly kid: string;
  readonly payload: Uint8Array<ArrayBuffer>;
  readonly signature: Uint8Array<ArrayBuffer>;
  readonly signed: Uint8Array<ArrayBuffer>;
};

/** The payload once inflated: far above a card of a whole life, and nothing a server or phone would notice. */
const MAX_PAYLOAD = 1_000_000;

/** Takes a card apart; null where it is none as the framework wants it: ES256, raw DEFLATE, a key named, 64 bytes of signature. */
export function splitJws(jws: string): SplitJws | null {
  const [head = "", body = "", end = "", ...more] = jws.split(".");
  const [header, payload, signature] = [head, body, end].map(toBytes);
  if (!header || !payload || signature?.length !== 64 || more.length > 0) return null;
  const { alg, zip, kid } = parseObject(toText(header)) ?? {};
  if (alg !== "ES256" || zip !== "DEF" || typeof kid !== "string") return null;
  return { kid, payload, signature, signed: new TextEncoder().encode(`${head}.${body}`) };
}

/** The claims in a payload: an object, or what is wrong with it. */
export async function readClaims(
  payload: Uint8Array<ArrayBuffer>,
): Promise<Record<string, unknown> | "malformed" | "too-large"> {
  const inflated = await inflate(payload, MAX_PAYLOAD);
  if (!(inflated instanceof Uint8Array)) return inflated;
  return parseObject(toText(inflated)) ?? "malformed";
}

/** Bytes as base64url without padding (RFC 4648, section 5). */
export function toBase64url(bytes: Uint8Array): string {
  const characters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(characters).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** The bytes of a base64url text; null where it is none. */
export function toBytes(base64url: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[\w-]+$/.test(base64url)) return null;
  try {
    const characters = atob(base64url.replaceAll("-", "+").replaceAll("_", "/"));
    return Uint8Array.from(characters, (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}

function toText(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return "";
  }
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
