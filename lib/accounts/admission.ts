import { writeAudit } from "#lib/access/audit.ts";
import { giveToken, type TokenHolder } from "#lib/access/session.ts";
import { newId } from "#lib/kernel/ids.ts";
import { ok, type Result, refused } from "#lib/kernel/result.ts";
import { asDoorkeeper, takeTry } from "#lib/platform/db.ts";
import { verifyPassword } from "#lib/platform/passwords.ts";
import { insertSession } from "./mutations.ts";
import { findCredentials } from "./queries.ts";

const windowSeconds = 15 * 60;

/** Tries in a window: at one account from one place, at one account from anywhere, from one place at any account. */
const most = { accountHere: 10, account: 100, here: 100 };

/**
 * Opens a session for an e-mail and its password. Wrong password, unknown e-mail and too many tries are one refusal and
 * take the same steps, so neither words nor time tell them apart.
 */
export async function admit(
  given: { email: string; password: string },
  { address, device }: { address: string; device: string | null },
): Promise<Result<TokenHolder, "no-match">> {
  const here = `sign-in:${given.email}:${address}`;
  const counted = await Promise.all([
    takeTry(here, most.accountHere, windowSeconds),
    takeTry(`sign-in:${given.email}`, most.account, windowSeconds),
    takeTry(`sign-in-from:${address}`, most.here, windowSeconds),
  ]);
  const known = await asDoorkeeper((db) => findCredentials(db, given.email));
  const matches = await verifyPassword(known?.hash ?? null, given.password);
  if (!counted.every(Boolean) || !matches || !known) return refused("no-match");
  return ok(await openSession(known.personId, device, here));
}

/** How somebody has shown who they are. A passkey is two steps in one; all else is followed by the second step where there is one. */
export type Means = "password" | "mail" | "provider" | "passkey";

type Caller = { readonly address: string; readonly device: string | null };

/** Lets a person in who has shown who they are; the answer is the path to send their browser to. */
export async function arrive(personId: string, _by: Means, caller: Caller, to: string): Promise<string> {
  await giveToken(await openSession(personId, caller.device));
  return to;
}

/** Opens a session. */
export async function openSession(
  personId: string,
  device: string | null,
  triesKey?: string,
): Promise<TokenHolder> {
  const holder = { personId, sessionId: newId() };
  await asDoorkeeper(async (db) => {
    await insertSession(db, { id: holder.sessionId, personId, device });
    if (triesKey) await db.$queryRaw`select access.clear_tries(${triesKey})::text`;
    await writeAudit(db, { verb: "account.sign-in", personId, subjectId: holder.sessionId });
  });
  return holder;
}
