import { Secret, TOTP } from "otpauth";

const terms = { issuer: "Nestling", algorithm: "SHA1", digits: 6, period: 30 } as const;

/** A new secret for an authenticator app: 160 bits, as RFC 4226 recommends, in base32. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** The address an authenticator app reads from a QR code. */
export function totpAddress(secret: string, label: string): string {
  return new TOTP({ ...terms, label, secret }).toString();
}

/**
 * The time step (RFC 6238, thirty seconds) whose code this is; the one before and the one after count as well, since clocks differ.
 * Null when it is none of them. Compared in constant time.
 */
export function findTotpStep(secret: string, code: string, now: Date): number | null {
  const timestamp = now.getTime();
  const delta = new TOTP({ ...terms, secret }).validate({ token: code, timestamp, window: 1 });
  return delta === null ? null : TOTP.counter({ period: terms.period, timestamp }) + delta;
}
