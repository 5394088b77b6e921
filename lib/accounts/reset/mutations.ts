import { writeAudit } from "#lib/access/audit.ts";
import { letterTo } from "#lib/access/letter.ts";
import { ok, type Result, refused } from "#lib/kernel/result.ts";
import type { Db } from "#lib/platform/db.ts";
import type { Letter } from "#lib/platform/mail.ts";
import { claimAccount } from "../confirmation/mutations.ts";
import { makeKey, spendKey } from "../keys/mutations.ts";
import type { KeyRefusal } from "../keys/queries.ts";
import { endSessions, setPassword } from "../password/mutations.ts";
import { type Credentials, findCredentials } from "../queries.ts";
import { revokeAll } from "../tokens/mutations.ts";

const minutes = 60;

/** The letter that lets somebody choose a new password; null for an e-mail without an account. Doorkeeper only. */
export async function writeReset(db: Db, email: string): Promise<Letter | null> {
  const known = await findCredentials(db, email);
  if (!known) return null;
  const { personId } = known;
  const key = await makeResetKey(db, personId, email);
  await writeAudit(db, { verb: "account.ask-reset", personId, subjectId: personId });
  return letterTo(known, "reset", `/reset/${key}`);
}

export function makeResetKey(db: Db, personId: string, email: string): Promise<string> {
  return makeKey(db, { kind: "reset", personId, email, minutes });
}

/**
 * Sets a new password for whoever holds the key, ends every session, takes the keys of programs back, and answers whose it was. An
 * account nobody had confirmed loses every other way in as well. Doorkeeper only.
 */
export async function resetByKey(
  db: Db,
  key: string,
  hash: string,
): Promise<Result<Credentials, KeyRefusal>> {
  const used = await spendKey(db, key, ["reset"]);
  if (!used.ok) return used;
  const { personId, email } = used.value;
  const known = personId ? await findCredentials(db, { personId }) : null;
  if (!personId || known?.email !== email) return refused("key-unknown");
  await claimAccount(db, personId);
  await setPassword(db, personId, hash);
  await revokeAll(db, personId);
  await endSessions(db, personId, null);
  await writeAudit(db, { verb: "account.reset-password", personId, subjectId: personId });
  return ok(known);
}
