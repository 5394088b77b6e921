import { ok, type Result, refused } from "#lib/kernel/result.ts";
import type { Db } from "#lib/platform/db.ts";
import { isMarked, type Opener } from "../confirmation/queries.ts";
import { lookAtKey } from "../keys/queries.ts";
import { type Credentials, findCredentials } from "../queries.ts";

export type ChangeEmailView = {
  readonly email: string;
  /** True for the link that undoes a change. */
  readonly isUndo: boolean;
  readonly owner: Credentials;
};

export const changeEmailKinds = ["change-email", "restore-email"] as const;

/**
 * What a key about a change of e-mail opens; somebody else who is signed in is refused. A change is made by its owner, signed in or in
 * the browser that asked: otherwise a stranger could have the reader of an address move the stranger's account to it, and share it
 * with them from then on. Doorkeeper only.
 */
export async function findChangeEmail(db: Db, key: string, opener: Opener): Promise<Result<ChangeEmailView>> {
  const held = await lookAtKey(db, key, changeEmailKinds);
  if (!held.ok) return held;
  const { personId, email, kind, detail } = held.value;
  const owner = personId ? await findCredentials(db, { personId }) : null;
  if (!owner || !email) return refused("key-unknown");
  if (opener.personId !== null && opener.personId !== owner.personId) return refused("key-not-yours");
  const isUndo = kind === "restore-email";
  if (!isUndo && opener.personId === null && !isMarked(detail, opener.markHash))
    return refused("sign-in-first");
  return ok({ email, isUndo, owner });
}
