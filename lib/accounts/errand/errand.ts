import { cookies } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { cookieName, cookieOptions } from "#lib/platform/cookie.ts";
import { env } from "#lib/platform/env.ts";

/** What a browser is sent to a provider for, kept in it until it comes back. */
export type Errand = {
  /** Where to go on to. */
  readonly to: string;
  /** The browser's time zone, for somebody new; empty where no script could say it. */
  readonly timeZone: string;
  /** The session that wants to link the account elsewhere; null to sign in. */
  readonly linkFor: string | null;
};

const seconds = 15 * 60;
const salt = "errand";

/** Notes the errand in the browser; signed and encrypted, so that nobody but we writes it. */
export async function keepErrand(errand: Errand): Promise<void> {
  const token = await encode({ token: { ...errand }, secret: env.secret, salt, maxAge: seconds });
  (await cookies()).set(cookieName("errand"), token, { ...cookieOptions(), maxAge: seconds });
}

/** The errand this browser is on, which is over now; null for none. */
export async function takeErrand(): Promise<Errand | null> {
  const jar = await cookies();
  const token = jar.get(cookieName("errand"))?.value;
  if (!token) return null;
  jar.set(cookieName("errand"), "", { ...cookieOptions(), maxAge: 0 });
  const claims = await decode({ token, secret: env.secret, salt }).catch(() => null);
  if (!claims) return null;
  const { to, timeZone, linkFor } = claims as Record<string, unknown>;
  return {
    to: typeof to === "string" ? to : "/home",
    timeZone: typeof timeZone === "string" ? timeZone : "",
    linkFor: typeof linkFor === "string" ? linkFor : null,
  };
}
