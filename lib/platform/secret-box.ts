import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { env } from "./env.ts";

/** AES-256-GCM, its key drawn from the server's secret for this use alone (HKDF, RFC 5869). */
function boxKey(): Buffer {
  return Buffer.from(hkdfSync("sha256", env.secret, "", "nestling secret box 1", 32));
}

/** Seals a secret so that it opens again only in the same context, such as the person it belongs to. */
export function seal(secret: string, context: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", boxKey(), nonce).setAAD(Buffer.from(context));
  const sealed = Buffer.concat([cipher.update(secret, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64url");
}

/** What was sealed; null for what was not sealed here, in this context, or was changed since. */
export function unseal(box: string, context: string): string | null {
  const bytes = Buffer.from(box, "base64url");
  if (bytes.length < 28) return null;
  try {
    const decipher = createDecipheriv("aes-256-gcm", boxKey(), bytes.subarray(0, 12), { authTagLength: 16 })
      .setAAD(Buffer.from(context))
      .setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8");
  } catch {
    return null;
  }
}
