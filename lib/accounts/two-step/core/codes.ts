/** What somebody typed: six figures from an app, one of their recovery codes, or neither. */
export type TypedCode =
  | { readonly kind: "app"; readonly code: string }
  | { readonly kind: "recovery"; readonly code: string }
  | null;

/** Reads a code as it was typed, with its spaces and dashes; in a recovery code O is 0, I and L are 1. */
export function readCode(typed: string): TypedCode {
  const plain = typed.replace(/[\s\-–—.]/g, "").toLowerCase();
  if (/^\d{6}$/.test(plain)) return { kind: "app", code: plain };
  const code = plain.replaceAll("o", "0").replace(/[il]/g, "1");
  return /^[0-9a-hjkmnp-tv-z]{16}$/.test(code) ? { kind: "recovery", code } : null;
}

/** A secret or code in groups of four, to be read and typed. */
export function inGroups(code: string, between = " "): string {
  return (code.match(/.{1,4}/g) ?? []).join(between);
}

/** How many wrong codes end a sign-in. */
export const mostWrongCodes = 6;

export const recoveryCodesGiven = 10;
