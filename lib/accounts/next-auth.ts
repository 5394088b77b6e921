import type { NextAuthOptions, Profile } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import type { OAuthConfig } from "next-auth/providers/index";
import { readCaller } from "#lib/access/open-action.ts";
import { cookieName, cookieOptions, tokenMaxAgeSeconds } from "#lib/platform/cookie.ts";
import { asPerson } from "#lib/platform/db.ts";
import { env } from "#lib/platform/env.ts";
import { logBug } from "#lib/platform/log.ts";
import { listProviders, type SignInProvider } from "#lib/platform/providers.ts";
import { admit, needsSecondStep, openSession } from "./admission.ts";
import { toIdentity } from "./core/provider-arrival.ts";
import { receive } from "./linked-accounts/linked-accounts.ts";
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
      state: { name: cookieName("state"), options: briefly() },
      nonce: { name: cookieName("nonce"), options: briefly() },
      pkceCodeVerifier: { name: cookieName("pkce"), options: briefly() },
    },
    // Its own log tells more of people than a log may hold.
    logger: { error: (code, about) => logBug(`next-auth ${code}`, toError(about)), warn() {}, debug() {} },
    pages: { signIn: "/sign-in", signOut: "/settings", error: "/sign-in" },
    providers: [
      ...listProviders().map(toOAuth),
      Credentials({
        credentials: { email: { type: "email" }, password: { type: "password" } },
        async authorize(given) {
          const parsed = signInInput.safeParse({ ...given, to: "/home" });
          if (!parsed.success) return null;
          const caller = await readCaller();
          const admitted = await admit(parsed.data, caller);
          // Here nobody can be asked for a second step: who has one uses our own page.
          if (!admitted.ok || (await needsSecondStep(admitted.value.personId))) return null;
          const { personId, sessionId } = await openSession(admitted.value.personId, caller);
          return { id: personId, sessionId };
        },
      }),
    ],
    callbacks: {
      // A path as the answer leads there without next-auth's session: `receive` opens ours.
      signIn({ account, profile }) {
        const provider = listProviders().find(({ id }) => id === account?.provider);
        const identity = provider && toIdentity(provider.issuer, { ...profile });
        if (!provider) return account?.type === "credentials";
        if (!identity) return "/sign-in?error=unfinished";
        return receive(provider, identity).catch((error: unknown) => {
          // next-auth tells of what is thrown here in an address and nowhere else.
          logBug("receive", error);
          throw error;
        });
      },
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

/** Where a provider's account is asked for: OpenID Connect's code flow with state, nonce and PKCE. */
function toOAuth({ id, name, issuer, clientId, clientSecret }: SignInProvider): OAuthConfig<Profile> {
  return {
    id,
    name,
    type: "oauth",
    wellKnown: `${issuer}/.well-known/openid-configuration`,
    authorization: { params: { scope: "openid email profile" } },
    idToken: true,
    checks: ["pkce", "state", "nonce"],
    clientId,
    clientSecret,
    userinfo: {
      // Many providers put the e-mail into the ID token; where it is missing there, they are asked for it.
      async request({ client, tokens }) {
        const claims = (tokens as { claims?: () => Profile }).claims?.() ?? {};
        if (claims.email || !tokens.access_token) return claims;
        // Given the whole set, the client also checks that both speak of the same subject.
        return { ...(await client.userinfo(tokens as Parameters<typeof client.userinfo>[0])), ...claims };
      },
    },
    profile: ({ sub }) => ({ id: sub ?? "" }),
  };
}

const briefly = () => ({ ...cookieOptions(), maxAge: 15 * 60 });

function toError(about: unknown): unknown {
  return about instanceof Error ? about : (about as { error?: unknown } | undefined)?.error;
}
