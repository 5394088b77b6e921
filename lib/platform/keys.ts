import { createHash, randomBytes } from "node:crypto";

/** A secret nobody can guess, 256 bits, in letters that fit an address. */
export function newKey(): string {
  return randomBytes(32).toString("base64url");
}

/** The SHA-256 of a secret, in hex: what is kept of it. A secret of 256 bits needs no slow hash. */
export function hashKey(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
