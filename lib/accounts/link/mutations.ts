import { writeAudit } from "#lib/access/audit.ts";
import { letterTo } from "#lib/access/letter.ts";
import { ok, type Result, refused } from "#lib/kernel/result.ts";
import type { Db } from "#lib/platform/db.ts";
import type { Letter } from "#lib/platform/mail.ts";
import { claimAccount } from "../confirmation/mutations.ts";
import { makeKey, spendKey } from "../keys/mutations.ts";
import type { KeyRefusal } from "../keys/queries.ts";
import { findCredentials } from "../queries.ts";

const minutes = 15;

/** The letter whose link signs somebody in; null for an e-mail without an account. Doorkeeper only. */
export async function writeSignInLink(db: Db, email: string): Promise<Letter | null> {
  const known = await findCredentials(db, email);
  if (!known) return null;
  const { personId } = known;
  const key = await makeKey(db, { kind: "sign-in-link", personId, email, minutes });
  await writeAudit(db, { verb: "account.ask-link", personId, subjectId: personId });
  return letterTo(known, "signInLink", `/sign-in/link/${key}`);
}

/**
 * Uses a link's key and answers whom to let in. Where this confirms the e-mail for the first time, every way in that was set up before
 * is closed: whoever did had not shown that the address is theirs. Doorkeeper only.
 */
export async function signInByKey(db: Db, key: string): Promise<Result<string, KeyRefusal>> {
  const used = await spendKey(db, key, ["sign-in-link"]);
  if (!used.ok) return used;
  const { personId, email } = used.value;
  const known = personId ? await findCredentials(db, { personId }) : null;
  if (!personId || known?.email !== email) return refused("key-unknown");
  if (await claimAccount(db, personId))
    await writeAudit(db, { verb: "account.confirm-email", personId, subjectId: personId });
  return ok(personId);
}
