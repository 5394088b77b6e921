import { cookies } from "next/headers";
import { cookieName, cookieOptions } from "#lib/platform/cookie.ts";
import { seal, unseal } from "#lib/platform/secret-box.ts";

const shownSeconds = 10 * 60;

const context = (personId: string) => `shown key of ${personId}`;

/** Lets this browser show a person's new key for programs for ten minutes. Only its hash is kept, so it travels sealed in a cookie. */
export async function showKey(personId: string, key: string): Promise<void> {
  const options = { ...cookieOptions(), maxAge: shownSeconds };
  (await cookies()).set(cookieName("key"), seal(key, context(personId)), options);
}

/** The key this browser may still show a person; null once it is put away. */
export async function readShownKey(personId: string): Promise<string | null> {
  const box = (await cookies()).get(cookieName("key"))?.value;
  return box ? unseal(box, context(personId)) : null;
}

/** Puts the key away. */
export async function hideKey(): Promise<void> {
  (await cookies()).set(cookieName("key"), "", { ...cookieOptions(), maxAge: 0 });
}
