import { env } from "#lib/platform/env.ts";

/** How long a browser keeps the token; the session's own row says how long it is alive. */
export const tokenMaxAgeSeconds = 180 * 24 * 60 * 60;

/** A cookie's full name: `__Host-` binds it to this host, https and the whole site. */
export function cookieName(name: string): string {
  return env.secure ? `__Host-nestling.${name}` : `nestling.${name}`;
}

export function cookieOptions() {
  return { httpOnly: true, sameSite: "lax", path: "/", secure: env.secure } as const;
}
