import { cookies } from "next/headers";
import { NextRequest, NextResponse } from "next/server";
import NextAuth from "next-auth";
import { env } from "#lib/platform/env.ts";
import { pathOfFailure } from "../linked-accounts/linked-accounts.ts";
import { nextAuthOptions } from "../next-auth.ts";

type Context = { params: Promise<{ nextauth: string[] }> };

/** next-auth's routes. Where it would tell of a failed sign-in elsewhere in its own words, ours are read. */
export async function answerAuth(request: NextRequest, context: Context): Promise<Response> {
  const { nextauth } = await context.params;
  // Where next-auth's own pages would have a browser write into our log.
  if (nextauth[0] === "_log") return new Response(null, { status: 404 });
  const fromProvider = nextauth[0] === "callback" && nextauth[1] !== "credentials";
  // Somebody who changed their mind at the provider; nothing is wrong.
  if (fromProvider && request.nextUrl.searchParams.get("error") === "access_denied") {
    return seeOther(await pathOfFailure("unfinished"));
  }
  const answer: Response = await NextAuth(request as never, context as never, nextAuthOptions());
  if (!fromProvider || !isOurs(answer.headers.get("location"))) return answer;
  return seeOther(await pathOfFailure("unfinished"));
}

/**
 * The address at which a provider asks somebody to sign in, after next-auth has put state, nonce and PKCE into cookies; null when the
 * provider is none of ours or cannot be reached.
 */
export async function findProviderAddress(providerId: string): Promise<string | null> {
  const csrf = await ask("csrf");
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  const body = new URLSearchParams({ csrfToken, json: "true" });
  const answer = await ask(`signin/${providerId}`, { method: "POST", body });
  const { url } = (await answer.json()) as { url?: string };
  return url && !isOurs(url) ? url : null;
}

/** Asks next-auth within this request, and passes its cookies on. */
async function ask(path: string, init?: { method: string; body: URLSearchParams }): Promise<Response> {
  const request = new NextRequest(`${env.publicUrl}/api/auth/${path}`, init);
  const context: Context = { params: Promise.resolve({ nextauth: path.split("/") }) };
  const answer: Response = await NextAuth(request as never, context as never, nextAuthOptions());
  const jar = await cookies();
  for (const cookie of new NextResponse(null, { headers: answer.headers }).cookies.getAll()) jar.set(cookie);
  return answer;
}

/** True for an address of next-auth's own pages. */
function isOurs(address: string | null): boolean {
  const url = address === null ? null : URL.parse(address, env.publicUrl);
  return url?.origin === new URL(env.publicUrl).origin && url.pathname.startsWith("/api/auth/");
}

function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { location: path } });
}
