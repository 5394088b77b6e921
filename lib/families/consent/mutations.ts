import type { Db } from "#lib/platform/db.ts";
import { type ConsentKind, consentTexts, type Relation } from "../core/consent.ts";

type NewConsent = {
  readonly id: string;
  readonly familyId: string;
  readonly kind: ConsentKind;
  readonly relation: Relation;
  readonly givenBy: string;
};

/** Writes an agreement to the text the app shows; a family that has agreed to it already keeps the agreement it has. */
export async function insertConsent(db: Db, consent: NewConsent): Promise<void> {
  const version = consentTexts[consent.kind];
  await db.consent.createMany({ data: [{ ...consent, version }], skipDuplicates: true });
}

/** Ends every agreement of these kinds that still holds, whatever text it was given to; answers how many. */
export async function updateWithdrawn(
  db: Db,
  familyId: string,
  kinds: readonly ConsentKind[],
  by: { personId: string; at: Date },
): Promise<number> {
  const { count } = await db.consent.updateMany({
    where: { familyId, kind: { in: [...kinds] }, withdrawnAt: null },
    data: { withdrawnAt: by.at, withdrawnBy: by.personId },
  });
  return count;
}
