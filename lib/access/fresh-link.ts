import { cookies, headers } from "next/headers";
import { isId } from "#lib/kernel/ids.ts";
import { cookieName, cookieOptions } from "#lib/platform/cookie.ts";
import { env } from "#lib/platform/env.ts";
import { hashKey } from "#lib/platform/keys.ts";

const shownSeconds = 10 * 60;

/**
 * Lets the browser that made an invitation's link show it for ten minutes. The database keeps only the key's hash, so the link
 * travels in a cookie no script can read; of several, the one made last.
 */
export async function keepFreshLink(invitationId: string, key: string): Promise<void> {
  const options = { ...cookieOptions(), maxAge: shownSeconds };
  (await cookies()).set(cookieName("fresh-link"), `${invitationId}.${key}`, options);
}

/** The link this browser has just made for an invitation; null when that was longer ago, elsewhere, or the link was renewed since. */
export async function readFreshLink(invitation: { id: string; keyHash: string }): Promise<string | null> {
  const [id, key = ""] = ((await cookies()).get(cookieName("fresh-link"))?.value ?? "").split(".");
  const isFresh = isId(id) && id === invitation.id && hashKey(key) === invitation.keyHash;
  return isFresh ? `${await ownAddress()}/invitations/${key}` : null;
}

/** What a link to hand over begins with: where that is only this machine's own name, the address this browser came to. */
export async function ownAddress(): Promise<string> {
  const host = (await headers()).get("host") ?? "";
  const isOnlyHere = new URL(env.publicUrl).hostname === "localhost";
  return isOnlyHere && /^[\w.-]+(:\d+)?$/.test(host) ? `http://${host}` : env.publicUrl;
}
