import { ok, type Result, refused } from "#lib/kernel/result.ts";
import type { Db, SignedIn } from "#lib/platform/db.ts";
import { type Agreement, type ConsentKind, checkAgreement, consentTexts } from "../core/consent.ts";
import { insertConsent } from "./mutations.ts";
import { hasConsent } from "./queries.ts";

type Given = {
  readonly id: string;
  readonly familyId: string;
  readonly kind: ConsentKind;
  readonly agreement: Agreement;
};

/**
 * Writes a person's agreement for their family. Refused when something of it is missing, when it was given to an older text than
 * the app shows, or while the database waits for a text that this build does not have yet.
 */
export async function agree(db: Db, me: SignedIn, given: Given): Promise<Result<{ id: string }>> {
  const { id, familyId, kind, agreement } = given;
  const missing = checkAgreement(agreement);
  if (missing || !agreement.relation) return { ...refused("invalid"), fields: missing ?? {} };
  if (agreement.version !== consentTexts[kind]) return refused("text-renewed");
  await insertConsent(db, { id, familyId, kind, relation: agreement.relation, givenBy: me.id });
  return (await hasConsent(db, familyId, kind)) ? ok({ id }) : refused("text-renewing");
}
