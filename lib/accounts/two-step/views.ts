import { readToken } from "#lib/access/session.ts";
import { readShownCodes } from "#lib/access/shown-codes.ts";
import { readStep } from "#lib/access/step.ts";
import { asDoorkeeper, type Db, type SignedIn } from "#lib/platform/db.ts";
import { totpAddress } from "#lib/platform/totp.ts";
import { lookAtKey } from "../keys/queries.ts";
import { inGroups } from "./core/codes.ts";
import { findPendingSecret } from "./queries.ts";

/** True while this browser is in the middle of a sign-in that waits for a code. */
export async function isCodeAwaited(): Promise<boolean> {
  const key = await readStep();
  return key !== null && (await asDoorkeeper((db) => lookAtKey(db, key, ["two-step"]))).ok;
}

/** What a person needs to set up their app: the secret to type, and the address to scan. Null when no set-up is under way. */
export async function viewSetUp(db: Db, me: SignedIn): Promise<{ secret: string; address: string } | null> {
  const holder = await readToken();
  const pending = await findPendingSecret(db, me.id, holder?.sessionId ?? "");
  return pending && { secret: inGroups(pending.secret), address: totpAddress(pending.secret, me.email) };
}

/** A person's new recovery codes, while this browser may show them. */
export async function viewCodes(me: SignedIn): Promise<string[] | null> {
  const codes = await readShownCodes(me.id);
  return codes?.map((code) => inGroups(code, "-")) ?? null;
}
