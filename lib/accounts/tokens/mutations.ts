import { keyPrefix } from "#lib/access/core/api-bearer.ts";
import { newId } from "#lib/kernel/ids.ts";
import type { Db } from "#lib/platform/db.ts";
import { hashKey, newKey } from "#lib/platform/keys.ts";
import { endingOf } from "./core/token.ts";

type NewToken = {
  readonly personId: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly expiresAt: Date | null;
};

/** Makes a key for programs, which only its person is told; its SHA-256 is kept. */
export async function insertToken(
  db: Db,
  { scopes, ...token }: NewToken,
): Promise<{ id: string; key: string }> {
  const [id, key] = [newId(), `${keyPrefix}${newKey()}`];
  const kept = { hash: hashKey(key), ending: endingOf(key) };
  await db.accessToken.createMany({ data: [{ id, scopes: [...scopes], ...kept, ...token }] });
  return { id, key };
}

/** Takes a person's key back, for good; false when it is none of theirs, or taken back already. */
export async function revokeOwn(db: Db, personId: string, id: string): Promise<boolean> {
  const { count } = await db.accessToken.updateMany({
    where: { id, personId, revokedAt: null },
    data: { revokedAt: new Date() },
  });
  return count === 1;
}

/** Takes all of a person's keys back: whoever had their account may have made them. Doorkeeper only. */
export async function revokeAll(db: Db, personId: string): Promise<void> {
  await db.accessToken.updateMany({ where: { personId, revokedAt: null }, data: { revokedAt: new Date() } });
}
