import { asToken, SignedOut, takeTry } from "#lib/platform/db.ts";
import { hashKey } from "#lib/platform/keys.ts";
import { keyOf } from "./core/feed-key.ts";
import { writeFeed } from "./views.ts";

/** A calendar app asks every few minutes at most; several devices of one person share an address. */
const perHour = 60;

/** That no page is told the address, `next.config.ts` says for all that begin so. */
const kept = { "cache-control": "no-store", "x-robots-tag": "noindex" };

/**
 * Answers a calendar app that asks the address with this last part. Null for every address that opens nothing: one that never was, was
 * taken back, or belongs to a closed account.
 */
export async function serveFeed(part: string, now: Date): Promise<Response | null> {
  const key = keyOf(part);
  if (key === null) return null;
  const hash = hashKey(key);
  try {
    const id = await asToken(hash, async (_db, _me, token) => token.id, "calendar");
    if (!(await takeTry(`calendar:${id}`, perHour, 60 * 60)))
      return new Response(null, { status: 429, headers: { ...kept, "retry-after": "3600" } });
    const text = await asToken(hash, (db, me) => writeFeed(db, me, now), "calendar");
    return new Response(text, {
      headers: {
        ...kept,
        "content-type": "text/calendar; charset=utf-8",
        "content-disposition": 'inline; filename="nestling.ics"',
      },
    });
  } catch (error) {
    if (error instanceof SignedOut) return null;
    throw error;
  }
}
