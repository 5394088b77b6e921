import type { AuthenticationResponseJSON, RegistrationResponseJSON } from "@simplewebauthn/server";
import { newId } from "#lib/kernel/ids.ts";
import { ok, type Result, refused } from "#lib/kernel/result.ts";
import type { Db } from "#lib/platform/db.ts";
import { readAuthentication, readRegistration, readUserHandle } from "#lib/platform/passkeys.ts";
import { spendKey } from "../keys/mutations.ts";
import { holdPerson } from "../linked-accounts/mutations.ts";
import { hasOtherWayIn } from "../linked-accounts/queries.ts";
import { findPasskey } from "./queries.ts";

/** Keeps the passkey that answers a challenge of this person's own. Doorkeeper only. */
export async function insertPasskey(
  db: Db,
  personId: string,
  response: RegistrationResponseJSON,
): Promise<Result<{ id: string }>> {
  let name = "";
  const made = await readRegistration(response, async (challenge) => {
    const used = await spendKey(db, challenge, ["passkey-add"]);
    if (!used.ok || used.value.personId !== personId) return false;
    name = String((used.value.detail as { name?: unknown }).name ?? "");
    return true;
  });
  if (!made) return refused("passkey-failed");
  const id = newId();
  const { counter, transports, ...rest } = made;
  const { count } = await db.passkey.createMany({
    data: [{ id, personId, name, counter, transports: [...transports], ...rest }],
    skipDuplicates: true,
  });
  return count === 1 ? ok({ id }) : refused("passkey-known");
}

/** Whose passkey answers a challenge of a sign-in; the challenge is spent either way. Doorkeeper only. */
export async function admitPasskey(
  db: Db,
  response: AuthenticationResponseJSON,
): Promise<Result<{ personId: string }, "passkey-failed" | "passkey-unknown">> {
  const held = await findPasskey(db, response.id);
  if (!held) return refused("passkey-unknown");
  const isMine = async (challenge: string) => (await spendKey(db, challenge, ["passkey-sign-in"])).ok;
  const read = await readAuthentication(response, isMine, held);
  const handle = readUserHandle(response);
  if (!read || (handle !== null && handle !== held.personId)) return refused("passkey-failed");
  const { count } = await db.passkey.updateMany({
    where: { id: held.id, counter: held.counter },
    data: { counter: read.counter, backedUp: read.backedUp, lastUsedAt: new Date() },
  });
  return count === 1 ? ok({ personId: held.personId }) : refused("passkey-failed");
}

/** Names a person's passkey; false when it is not theirs. Doorkeeper only. */
export async function renameOwn(db: Db, personId: string, id: string, name: string): Promise<boolean> {
  const { count } = await db.passkey.updateMany({ where: { id, personId }, data: { name } });
  return count === 1;
}

/** Removes a person's passkey; the caller undoes it when it was the last way in. A link sent by mail is one, too. Doorkeeper only. */
export async function removeOwn(
  db: Db,
  personId: string,
  id: string,
  { byMail }: { byMail: boolean },
): Promise<Result<{ id: string }, "not-found" | "only-way-in">> {
  await holdPerson(db, personId);
  const { count } = await db.passkey.deleteMany({ where: { id, personId } });
  if (count === 0) return refused("not-found");
  return byMail || (await hasOtherWayIn(db, personId)) ? ok({ id }) : refused("only-way-in");
}
