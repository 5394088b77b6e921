import { cookies } from "next/headers";
import { cookieName, cookieOptions } from "#lib/platform/cookie.ts";
import { seal, unseal } from "#lib/platform/secret-box.ts";

const shownSeconds = 10 * 60;

const context = (personId: string) => `shown codes of ${personId}`;

/** Lets this browser show a person's new recovery codes for ten minutes. Only their hashes are kept, so they travel sealed in a cookie. */
export async function showCodes(personId: string, codes: readonly string[]): Promise<void> {
  const box = seal(codes.join(" "), context(personId));
  (await cookies()).set(cookieName("codes"), box, { ...cookieOptions(), maxAge: shownSeconds });
}

/** The codes this browser may still show a person; null once they are put away. */
export async function readShownCodes(personId: string): Promise<string[] | null> {
  const box = (await cookies()).get(cookieName("codes"))?.value;
  return (box ? unseal(box, context(personId)) : null)?.split(" ") ?? null;
}

/** Puts the codes away. */
export async function hideCodes(): Promise<void> {
  (await cookies()).set(cookieName("codes"), "", { ...cookieOptions(), maxAge: 0 });
}
