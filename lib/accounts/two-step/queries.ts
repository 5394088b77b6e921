import { asDoorkeeperWithin, type Db } from "#lib/platform/db.ts";
import { unseal } from "#lib/platform/secret-box.ts";

export type TwoStepView = { readonly isOn: boolean; readonly codesLeft: number };

/** Whether a person's sign-in takes two steps, and how many of their recovery codes are still good. */
export async function getTwoStep(db: Db, personId: string): Promise<TwoStepView> {
  const row = await db.twoStep.findUnique({ where: { personId }, select: { confirmedAt: true } });
  const codesLeft = await db.recoveryCode.count({ where: { personId, usedAt: null } });
  return { isOn: Boolean(row?.confirmedAt), codesLeft };
}

const pendingMinutes = 30;

/** What the secret of a set-up is sealed with: nobody but the device it was begun on reads it again. */
export function pendingContext(personId: string, sessionId: string): string {
  return `two-step of ${personId} on ${sessionId}`;
}

/** What a secret in force is sealed with. */
export function standingContext(personId: string): string {
  return `two-step of ${personId}`;
}

/** The secret that was made on this device within half an hour and waits for its first code; with the box it lies in. */
export async function findPendingSecret(
  db: Db,
  personId: string,
  sessionId: string,
): Promise<{ secret: string; box: string } | null> {
  const since = new Date(Date.now() - pendingMinutes * 60_000);
  const row = await asDoorkeeperWithin(db, (keeper) =>
    keeper.twoStep.findFirst({ where: { personId, confirmedAt: null, createdAt: { gt: since } } }),
  );
  const secret = row && unseal(row.secret, pendingContext(personId, sessionId));
  return secret ? { secret, box: row.secret } : null;
}
