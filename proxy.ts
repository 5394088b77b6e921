import { type NextRequest, NextResponse } from "next/server";
import { env } from "#lib/platform/env.ts";
import { pathHeader } from "#lib/platform/path-header.ts";
import { contentSecurityPolicy, strictTransport } from "#lib/platform/security-headers.ts";

/** Gives every page a nonce of its own, which Next puts on the scripts it writes. A lasting server has done it already: see front.ts. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  headers.set(pathHeader, request.nextUrl.pathname);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  if (env.secure) response.headers.set("strict-transport-security", strictTransport);
  return response;
}

// Uploads go past it: a proxy holds on to a copy of every body, and of a long one to its beginning only.
export const config = {
  matcher: [
    {
      source:
        "/((?!_next/static/|icon\\.svg$|api/health$|api/ready$|settings/picture$|children/[^/]+/picture$|families/[^/]+/imports/upload$).*)",
      missing: [{ type: "header", key: "x-nestling-path" }],
    },
  ],
};
