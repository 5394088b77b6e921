import { keyPrefix } from "#lib/access/core/api-bearer.ts";
import { newId } from "#lib/kernel/ids.ts";
import type { Db } from "#lib/platform/db.ts";
import { hashKey, newKey } from "#lib/platform/keys.ts";
import { endingOf } from "./core/token.ts";

/** Programs send their key with each request; a calendar app has it in the address it asks. Neither opens what is the other's. */
export type TokenKind = "program" | "calendar";

type NewToken = {
  readonly personId: string;
  readonly name: string;
  /** "program" unless said otherwise. */
  readonly kind?: TokenKind;
  readonly scopes: readonly string[];
  readonly expiresAt: Date | null;
};

/** Makes a key, which only its person is told; its SHA-256 is kept. */
export async function insertToken(
  db: Db,
  { scopes, kind = "program", ...token }: NewToken,
): Promise<{ id: string; key: string }> {
  const [id, key] = [newId(), kind === "program" ? `${keyPrefix}${newKey()}` : newKey()];
  const kept = { hash: hashKey(key), ending: endingOf(key) };
  await db.accessToken.createMany({ data: [{ id, kind, scopes: [...scopes], ...kept, ...token }] });
  return { id, key };
}

/** Takes a person's key of that kind back, for good; false when it is none of theirs, or taken back already. */
export async function revokeOwn(
  db: Db,
  personId: string,
  id: string,
  kind: TokenKind = "program",
): Promise<boolean> {
  const { count } = await db.accessToken.updateMany({
    where: { id, personId, kind, revokedAt: null },
    data: { revokedAt: new Date() },
  });
  return count === 1;
}

/** Takes all of a person's keys back: whoever had their account may have made them. Doorkeeper only. */
export async function revokeAll(db: Db, personId: string): Promise<void> {
  await db.accessToken.updateMany({ where: { personId, revokedAt: null }, data: { revokedAt: new Date() } });
}
