import type { CalendarDate } from "#lib/kernel/dates.ts";

// SMART Health Cards Framework 1.4.0 (Computational Health Informatics Program, Boston Children's Hospital, 2023, CC BY 4.0).

/** A public key an issuer signs with: a JSON Web Key on the curve P-256. */
export type IssuerKey = { readonly x: string; readonly y: string };

export type TrustedIssuer = {
  /** The `iss` of its cards, an address without a slash at its end. */
  readonly url: string;
  readonly name: string;
  /** Made for trying things out: its signature is right, but says nothing about who gave a dose. */
  readonly isTest: boolean;
  readonly keys: readonly IssuerKey[];
};

export type CardIssuer = {
  readonly url: string;
  /** Its name on the trust list; null where it is not on it. */
  readonly name: string | null;
  readonly isTest: boolean;
};

export type CardPatient = { readonly names: readonly string[]; readonly birthDate: CalendarDate | null };

/** One immunization on a card. What a card leaves out or says in no usable form is null. */
export type CardDose = {
  readonly cvx: string | null;
  /** The vaccine in other code systems (SNOMED CT, ICD-11, GTIN, …), as the card has it. */
  readonly otherCodes: readonly { readonly system: string; readonly code: string }[];
  readonly on: CalendarDate | null;
  /** The date as the card has it: some know only a month or a year. */
  readonly onText: string | null;
  readonly lot: string | null;
  readonly mvx: string | null;
  readonly performer: string | null;
  readonly status: "completed" | "entered-in-error" | "not-done" | "unknown";
};

/** Why a card is not verified: nobody on the list, a key the issuer is not known to have, or no way to check signatures here. */
export type Doubt = "issuer" | "key" | "cannot-check";

type CardContent = {
  readonly issuer: CardIssuer;
  readonly issuedAt: Date | null;
  readonly expiresAt: Date | null;
  readonly patient: CardPatient;
  readonly doses: readonly CardDose[];
  /** The card itself, a compact JWS: what a door is sent, to judge it again. */
  readonly jws: string;
};

/**
 * What became of a card. `verified`: signed by an issuer on the list. `unknown-issuer`: nobody can say who signed it; to be imported
 * only after that was said. The others are refused.
 */
export type HealthCard =
  | (CardContent & { readonly state: "verified" | "expired" | "not-yet-valid" })
  | (CardContent & { readonly state: "unknown-issuer"; readonly doubt: Doubt })
  | { readonly state: "broken"; readonly why: "malformed" | "too-large" | "signature" };

/** Whether the doses of a card may be stored at all. */
export function isImportable(card: HealthCard): boolean {
  return card.state === "verified" || card.state === "unknown-issuer";
}
