import { ok, type Result, refused } from "#lib/kernel/result.ts";
import type { Db } from "#lib/platform/db.ts";
import { type KeyRefusal, lookAtKey } from "../keys/queries.ts";
import { findCredentials } from "../queries.ts";

export type Confirmation = {
  readonly personId: string;
  readonly email: string;
  /**
   * The hash of the password to be given as well; null where the link alone will do. Whoever chose the password may be a stranger
   * who typed somebody else's address: the reader of the letter must know it, or be in the browser where it was given.
   */
  readonly passwordHash: string | null;
};

export type Opener = { readonly markHash: string | null; readonly personId: string | null };

/** What a confirmation's key would confirm, and what it takes of the one who opens it. Doorkeeper only. */
export async function findConfirmation(
  db: Db,
  key: string,
  opener: Opener,
): Promise<Result<Confirmation, KeyRefusal>> {
  const held = await lookAtKey(db, key, ["confirm-email"]);
  if (!held.ok) return held;
  const { personId, email, detail } = held.value;
  const known = personId ? await findCredentials(db, { personId }) : null;
  if (!known || known.email !== email) return refused("key-unknown");
  const isKnown = opener.personId === known.personId || isMarked(detail, opener.markHash);
  return ok({ personId: known.personId, email, passwordHash: isKnown ? null : known.hash });
}

/** True when a key was made for the browser with this mark. */
export function isMarked(detail: unknown, markHash: string | null): boolean {
  return markHash !== null && (detail as { mark?: unknown }).mark === markHash;
}
