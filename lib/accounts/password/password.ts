import { redirect } from "next/navigation";
import { signInAgain } from "#lib/access/action.ts";
import { asSignedInOrNull } from "#lib/access/scope.ts";
import { readToken } from "#lib/access/session.ts";
import { ok, type Refused, type Result, refused } from "#lib/kernel/result.ts";
import type { SignedIn } from "#lib/platform/db.ts";
import { takeTry } from "#lib/platform/db.ts";
import { verifyPassword } from "#lib/platform/passwords.ts";
import { isFresh } from "../core/freshness.ts";
import { findProof, type Proof } from "./queries.ts";

export type Owner = { readonly me: SignedIn; readonly sessionId: string; readonly hasPassword: boolean };

/**
 * Whether whoever sends this form is the account's owner, and not somebody who found a device signed in: they give its password,
 * or, where it has none, have signed in within ten minutes. Asked outside a transaction, since checking a password takes time.
 */
export async function checkOwner(password: string, field = "currentPassword"): Promise<Result<Owner>> {
  const holder = await readToken();
  const found = await asSignedInOrNull(async (db, me) => ({
    me,
    proof: await findProof(db, me.id, holder?.sessionId ?? ""),
  }));
  if (!found || !holder) redirect(await signInAgain());
  const { me, proof } = found.value;
  const wrong = await checkProof(me.id, proof, password, field);
  return wrong ?? ok({ me, sessionId: holder.sessionId, hasPassword: proof.hash !== null });
}

async function checkProof(
  personId: string,
  { hash, sessionCreatedAt }: Proof,
  password: string,
  field: string,
): Promise<Refused | null> {
  if (hash === null) return isFresh(sessionCreatedAt, new Date()) ? null : refused("not-fresh");
  const wrong = (code: string): Refused => ({ ok: false, code: "invalid", fields: { [field]: code } });
  if (!password) return wrong("password-missing");
  if (!(await takeTry(`password:${personId}`, 10, 15 * 60))) return refused("too-many-passwords");
  return (await verifyPassword(hash, password)) ? null : wrong("password-wrong");
}
