import { cookies } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { cache } from "react";
import { isId } from "#lib/kernel/ids.ts";
import { recent } from "#lib/kernel/recent.ts";
import { cookieName, cookieOptions, tokenMaxAgeSeconds } from "#lib/platform/cookie.ts";
import { env } from "#lib/platform/env.ts";

/** Who a browser's token says is asking. Only the database knows whether the session is still alive. */
export type TokenHolder = { readonly personId: string; readonly sessionId: string };

/** The holder of this request's token; null without a token or with one that is not ours. */
export const readToken = cache(async (): Promise<TokenHolder | null> => {
  const token = (await cookies()).get(cookieName("session"))?.value;
  if (!token) return null;
  const read = await decoded(token, () => readClaims(token));
  return read && Date.now() < read.untilMs ? read.holder : null;
});

type Read = { readonly holder: TokenHolder; readonly untilMs: number };

/** Deriving the key and opening a token costs as much as a query; the same one comes with every request of a browser. */
const decoded = recent<Promise<Read | null>>(2000);

async function readClaims(token: string): Promise<Read | null> {
  const claims = await decode({ token, secret: env.secret }).catch(() => null);
  const { sub: personId, sid: sessionId, exp } = claims ?? {};
  if (typeof personId !== "string" || typeof sessionId !== "string" || typeof exp !== "number") return null;
  return isId(personId) && isId(sessionId) ? { holder: { personId, sessionId }, untilMs: exp * 1000 } : null;
}

/** Gives the browser a next-auth token for a session. */
export async function giveToken(holder: TokenHolder): Promise<void> {
  const token = await encode({
    token: { sub: holder.personId, sid: holder.sessionId },
    secret: env.secret,
    maxAge: tokenMaxAgeSeconds,
  });
  (await cookies()).set(cookieName("session"), token, { ...cookieOptions(), maxAge: tokenMaxAgeSeconds });
}

/** Takes the token back from the browser. */
export async function takeToken(): Promise<void> {
  (await cookies()).set(cookieName("session"), "", { ...cookieOptions(), maxAge: 0 });
}
