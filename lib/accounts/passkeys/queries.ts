import type { Db } from "#lib/platform/db.ts";

export type PasskeyView = {
  readonly id: string;
  readonly name: string;
  readonly backedUp: boolean;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
};

/** A person's passkeys, the oldest first. */
export async function listPasskeys(db: Db, personId: string): Promise<PasskeyView[]> {
  return db.passkey.findMany({
    where: { personId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, name: true, backedUp: true, createdAt: true, lastUsedAt: true },
  });
}

/** The credentials a person's devices hold. Doorkeeper only. */
export async function listCredentialIds(db: Db, personId: string): Promise<string[]> {
  const rows = await db.passkey.findMany({ where: { personId }, select: { credentialId: true } });
  return rows.map(({ credentialId }) => credentialId);
}

/** A passkey by its credential, with whose it is; null for an unknown one. Doorkeeper only. */
export async function findPasskey(
  db: Db,
  credentialId: string,
): Promise<{
  id: string;
  personId: string;
  credentialId: string;
  publicKey: Uint8Array;
  counter: number;
} | null> {
  const row = await db.passkey.findUnique({ where: { credentialId } });
  return row && { ...row, counter: Number(row.counter) };
}
