import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import { env } from "./env.ts";

export const ceremonyMinutes = 5;

/** The site passkeys are bound to: its host, and the address browsers must have signed at. */
function site() {
  const { hostname, origin } = new URL(env.publicUrl);
  return { expectedRPID: hostname, expectedOrigin: origin };
}

const timeout = ceremonyMinutes * 60_000;

const bytesOf = (text: string, encoding: "utf8" | "base64url" = "utf8") =>
  new Uint8Array(Buffer.from(text, encoding));

/** What a browser needs to make a passkey, as JSON. `challenge` is base64url; a device that holds one of `held` makes no second. */
export async function offerRegistration(
  person: { id: string; email: string; name: string },
  challenge: string,
  held: readonly string[],
): Promise<string> {
  return JSON.stringify(
    await generateRegistrationOptions({
      rpName: "Nestling",
      rpID: site().expectedRPID,
      userID: bytesOf(person.id),
      userName: person.email,
      userDisplayName: person.name,
      challenge: bytesOf(challenge, "base64url"),
      timeout,
      excludeCredentials: held.map((id) => ({ id })),
      authenticatorSelection: { residentKey: "required", userVerification: "required" },
    }),
  );
}

/** What a browser needs to sign in with whichever passkey the person picks, as JSON. */
export async function offerAuthentication(challenge: string): Promise<string> {
  return JSON.stringify(
    await generateAuthenticationOptions({
      rpID: site().expectedRPID,
      challenge: bytesOf(challenge, "base64url"),
      timeout,
      userVerification: "required",
    }),
  );
}

export type NewPasskey = {
  readonly credentialId: string;
  readonly publicKey: Uint8Array<ArrayBuffer>;
  readonly counter: number;
  readonly transports: readonly string[];
  readonly backedUp: boolean;
};

/** The passkey a browser made; null when it is not for this site, not for a challenge that `isMine` knows, or not verified. */
export async function readRegistration(
  response: RegistrationResponseJSON,
  isMine: (challenge: string) => Promise<boolean>,
): Promise<NewPasskey | null> {
  const verified = await verifyRegistrationResponse({
    response,
    expectedChallenge: isMine,
    ...site(),
    requireUserVerification: true,
  }).catch(() => null);
  if (!verified?.verified) return null;
  const { credential, credentialBackedUp } = verified.registrationInfo;
  return {
    credentialId: credential.id,
    publicKey: new Uint8Array(credential.publicKey),
    counter: credential.counter,
    transports: response.response.transports ?? [],
    backedUp: credentialBackedUp,
  };
}

export type HeldPasskey = {
  readonly credentialId: string;
  readonly publicKey: Uint8Array;
  readonly counter: number;
};

/**
 * The passkey's new counter when it signed a challenge that `isMine` knows, here, with the person verified; null otherwise. A counter
 * that does not go up is refused: two devices hold the same key.
 */
export async function readAuthentication(
  response: AuthenticationResponseJSON,
  isMine: (challenge: string) => Promise<boolean>,
  { credentialId, publicKey, counter }: HeldPasskey,
): Promise<{ counter: number; backedUp: boolean } | null> {
  const verified = await verifyAuthenticationResponse({
    response,
    expectedChallenge: isMine,
    ...site(),
    credential: { id: credentialId, publicKey: new Uint8Array(publicKey), counter },
    requireUserVerification: true,
  }).catch(() => null);
  if (!verified?.verified) return null;
  const { newCounter, credentialBackedUp } = verified.authenticationInfo;
  return { counter: newCounter, backedUp: credentialBackedUp };
}

/** The person a passkey says it belongs to; null when it says nothing. */
export function readUserHandle({ response }: AuthenticationResponseJSON): string | null {
  return response.userHandle ? Buffer.from(response.userHandle, "base64url").toString("utf8") : null;
}
