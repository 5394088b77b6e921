/** Who a provider says somebody is. */
export type Identity = {
  /** The provider, by its issuer: subjects of one mean nothing at another. */
  readonly provider: string;
  readonly subject: string;
  readonly email: string | null;
  readonly isEmailVerified: boolean;
  readonly name: string;
};

/** Whom we know by an identity: the person it signs in, and the person who has its e-mail address here. */
export type KnownAs = {
  readonly linkedTo: string | null;
  readonly addressee: { readonly personId: string; readonly isConfirmed: boolean } | null;
};

export type Arrival =
  | { readonly how: "enter" | "link" | "claim"; readonly personId: string }
  | { readonly how: "join" }
  | { readonly how: "refuse" };

/**
 * What becomes of somebody who comes from a provider. A known account enters. Otherwise the provider must have verified the e-mail:
 * then it is linked to the person who confirmed that address here; an account whose address nobody confirmed is claimed, because
 * nobody knows who set its password; and without a person of that address a new one joins.
 */
export function decideArrival(identity: Identity, { linkedTo, addressee }: KnownAs): Arrival {
  if (linkedTo) return { how: "enter", personId: linkedTo };
  if (!identity.email || !identity.isEmailVerified) return { how: "refuse" };
  if (!addressee) return { how: "join" };
  return { how: addressee.isConfirmed ? "link" : "claim", personId: addressee.personId };
}

/** An identity from the claims of an ID token; null when they name nobody. OpenID Connect Core 1.0, section 5.1. */
export function toIdentity(provider: string, claims: Readonly<Record<string, unknown>>): Identity | null {
  const text = (name: string) =>
    typeof claims[name] === "string"
      ? claims[name]
          .toWellFormed()
          .replace(/\p{Cc}+/gu, " ")
          .trim()
      : "";
  const subject = typeof claims.sub === "string" ? claims.sub : "";
  if (!/^[ -~]{1,255}$/.test(subject)) return null;
  // Letters outside ASCII can become ASCII when made small, and so another's address.
  const isAddress = /^[!-?A-~]+@[!-?A-~]+$/.test(text("email")) && text("email").length <= 254;
  const email = isAddress ? text("email").toLowerCase() : null;
  const name =
    text("name") || text("given_name") || text("preferred_username") || (email?.split("@")[0] ?? "");
  return {
    provider,
    subject,
    email,
    // Some providers send the claim as text.
    isEmailVerified: claims.email_verified === true || claims.email_verified === "true",
    name: name.slice(0, 80),
  };
}
