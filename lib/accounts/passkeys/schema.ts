import type { AuthenticationResponseJSON, RegistrationResponseJSON } from "@simplewebauthn/server";
import { z } from "zod";
import { isId } from "#lib/kernel/ids.ts";
import { currentPassword } from "../password/schema.ts";
import { onward } from "../schema.ts";

const name = z
  .string("passkey-name-missing")
  .trim()
  .min(1, "passkey-name-missing")
  .max(60, "passkey-name-long");

const failed = "passkey-failed";

/** Bytes in base64url. */
const bytes = (most: number) =>
  z
    .string(failed)
    .max(most, failed)
    .regex(/^[\w-]+=*$/, failed);

/** What a browser's authenticator answered, sent as JSON in a form's hidden field. */
const json = z
  .string(failed)
  .max(20_000, failed)
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue(failed);
      return z.NEVER;
    }
  });

/** The shape of the answer; its signatures are checked later. What is not named here is left out. */
const answer = <S extends z.ZodRawShape>(response: S) =>
  json.pipe(
    z.object(
      {
        id: bytes(2000),
        rawId: bytes(2000),
        type: z.literal("public-key", failed),
        clientExtensionResults: z.object({}, failed).default({}),
        response: z.object({ clientDataJSON: bytes(10_000), ...response }, failed),
      },
      failed,
    ),
  );

const made = answer({
  attestationObject: bytes(20_000),
  transports: z
    .array(z.string(failed).regex(/^[\w-]{1,30}$/, failed), failed)
    .max(10, failed)
    .nullish()
    .transform((transports) => transports ?? []),
});

const used = answer({
  authenticatorData: bytes(10_000),
  signature: bytes(10_000),
  userHandle: bytes(200).nullish(),
});

export const offerPasskeyInput = z.object({ currentPassword, name });

export const addPasskeyInput = z.object({
  response: made.transform((response) => response as RegistrationResponseJSON),
});

export const passkeyOnlyInput = z.object({ passkeyId: z.string().refine(isId, "not-found") });

export const renamePasskeyInput = passkeyOnlyInput.extend({ name });

export const offerPasskeySignInInput = z.object({});

export const signInWithPasskeyInput = z.object({
  response: used.transform((response) => response as AuthenticationResponseJSON),
  to: onward,
});
