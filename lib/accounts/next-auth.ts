import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { readCaller } from "#lib/access/open-action.ts";
import { cookieName, cookieOptions, tokenMaxAgeSeconds } from "#lib/platform/cookie.ts";
import { asPerson } from "#lib/platform/db.ts";
import { env } from "#lib/platform/env.ts";
import { admit } from "./admission.ts";
import { revokeSession } from "./mutations.ts";
import { signInInput } from "./schema.ts";

/** next-auth's part: its routes under /api/auth, with the same admission and the same cookie as our own sign-in page. */
export function nextAuthOptions(): NextAuthOptions {
  return {
    secret: env.secret,
    session: { strategy: "jwt", maxAge: tokenMaxAgeSeconds },
    useSecureCookies: env.secure,
    cookies: {
      sessionToken: { name: cookieName("session"), options: cookieOptions() },
      csrfToken: { name: cookieName("csrf"), options: cookieOptions() },
      callbackUrl: { name: cookieName("callback"), options: cookieOptions() },
    },
    pages: { signIn: "/sign-in", signOut: "/settings", error: "/sign-in" },
    providers: [
      Credentials({
        credentials: { email: { type: "email" }, password: { type: "password" } },
        async authorize(given) {
          const parsed = signInInput.safeParse({ ...given, to: "/home" });
          if (!parsed.success) return null;
          const admitted = await admit(parsed.data, await readCaller());
          return admitted.ok ? { id: admitted.value.personId, sessionId: admitted.value.sessionId } : null;
        },
      }),
    ],
    callbacks: {
      jwt({ token, user }) {
        return user && "sessionId" in user ? { sub: user.id, sid: user.sessionId } : token;
      },
      session({ session }) {
        return { expires: session.expires };
      },
    },
    events: {
      async signOut({ token }) {
        const { sub, sid } = token;
        if (typeof sub !== "string" || typeof sid !== "string") return;
        await asPerson({ personId: sub, sessionId: sid }, (db) => revokeSession(db, sid)).catch(
          () => undefined,
        );
      },
    },
  };
}
