import { createHash } from "node:crypto";

/** An id drawn from a text, always the same for the same: a UUID of version 8 (RFC 9562), whose bits come from the text's SHA-256. */
export function idFrom(text: string): string {
  const hex = createHash("sha256").update(text).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
