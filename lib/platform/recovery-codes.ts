import { randomBytes } from "node:crypto";

/** Digits and small letters without those that are taken for another (Crockford's base 32). */
const letters = "0123456789abcdefghjkmnpqrstvwxyz";

/** A code nobody can guess, 80 bits in sixteen letters. */
export function newRecoveryCode(): string {
  return [...randomBytes(16)].map((byte) => letters[byte % 32]).join("");
}
