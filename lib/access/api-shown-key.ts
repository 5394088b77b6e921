import { cookies } from "next/headers";
import { cookieName, cookieOptions } from "#lib/platform/cookie.ts";
import { seal, unseal } from "#lib/platform/secret-box.ts";

const shownSeconds = 10 * 60;

/** What is shown: a key for programs, or that of a calendar's address. */
type Shown = "key" | "calendar";

const context = (personId: string, what: Shown) => `shown ${what} of ${personId}`;

/** Lets this browser show a person's new key for ten minutes. Only its hash is kept, so it travels sealed in a cookie. */
export async function showKey(personId: string, key: string, what: Shown = "key"): Promise<void> {
  const options = { ...cookieOptions(), maxAge: shownSeconds };
  (await cookies()).set(cookieName(what), seal(key, context(personId, what)), options);
}

/** The key this browser may still show a person; null once it is put away. */
export async function readShownKey(personId: string, what: Shown = "key"): Promise<string | null> {
  const box = (await cookies()).get(cookieName(what))?.value;
  return box ? unseal(box, context(personId, what)) : null;
}

/** Puts the key away. */
export async function hideKey(what: Shown = "key"): Promise<void> {
  (await cookies()).set(cookieName(what), "", { ...cookieOptions(), maxAge: 0 });
}
