import { readToken } from "#lib/access/session.ts";
import type { Db, SignedIn } from "#lib/platform/db.ts";
import { isFresh } from "../core/freshness.ts";
import { findProof } from "./queries.ts";

export type OwnerView = {
  readonly hasPassword: boolean;
  /** Without a password: whether they signed in lately enough to do without. */
  readonly isFresh: boolean;
};

/** What a form asks of the signed-in person before it changes how their account opens. */
export async function viewOwner(db: Db, me: SignedIn): Promise<OwnerView> {
  const holder = await readToken();
  const { hash, sessionCreatedAt } = await findProof(db, me.id, holder?.sessionId ?? "");
  return { hasPassword: hash !== null, isFresh: isFresh(sessionCreatedAt, new Date()) };
}
