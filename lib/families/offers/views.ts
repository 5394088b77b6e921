import { asKeyHolder } from "#lib/access/key-holder.ts";
import { readCaller } from "#lib/access/open-action.ts";
import { takeTry } from "#lib/platform/db.ts";
import type { OfferView } from "../core/invitation.ts";
import { findOffer } from "./queries.ts";

/** Looks a place may take at invitations in ten minutes: far more than people need, far fewer than guessing takes. */
const mostLooks = 100;

type Looked = { readonly offer: OfferView | null; readonly email: string | null };

/** What a key offers to whoever holds it, signed in or not; null when their place has looked too often. */
export async function viewOffer(key: string): Promise<Looked | null> {
  const { address } = await readCaller();
  if (!(await takeTry(`invitation:${address}`, mostLooks, 10 * 60))) return null;
  return asKeyHolder(key, async (db, me) => ({
    offer: await findOffer(db, me),
    email: me?.email ?? null,
  }));
}
