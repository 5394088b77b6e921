import type { Prisma } from "#generated/prisma/client.ts";
import { newId } from "#lib/kernel/ids.ts";
import { ok, type Result } from "#lib/kernel/result.ts";
import type { Db } from "#lib/platform/db.ts";
import { hashKey, newKey } from "#lib/platform/keys.ts";
import { type HeldKey, type KeyRefusal, lookAtKey } from "./queries.ts";

export type NewOneTimeKey = {
  kind: string;
  /** Null where a stranger asks: their key is made all the same, so that it takes the same time, and is sent to nobody. */
  personId: string | null;
  email?: string;
  detail?: Prisma.InputJsonObject;
  minutes: number;
};

const keptDays = 30;

/** Makes a key and answers the secret that opens it, which is kept nowhere. Doorkeeper only. */
export async function makeKey(db: Db, { minutes, ...key }: NewOneTimeKey): Promise<string> {
  const secret = newKey();
  const now = Date.now();
  await db.oneTimeKey.deleteMany({ where: { expiresAt: { lt: new Date(now - keptDays * 86_400_000) } } });
  const expiresAt = new Date(now + minutes * 60_000);
  await db.oneTimeKey.createMany({ data: [{ id: newId(), hash: hashKey(secret), expiresAt, ...key }] });
  return secret;
}

/** Opens a key, once: of two who come at the same time one finds it used. Doorkeeper only. */
export async function spendKey(
  db: Db,
  secret: string,
  kinds: readonly string[],
): Promise<Result<HeldKey, KeyRefusal>> {
  const held = await lookAtKey(db, secret, kinds);
  if (!held.ok) return held;
  const { count } = await db.oneTimeKey.updateMany({
    where: { hash: hashKey(secret), usedAt: null, expiresAt: { gt: new Date() } },
    data: { usedAt: new Date() },
  });
  return count === 1 ? ok(held.value) : { ok: false, code: "key-used" };
}

/** Makes a person's unused keys of these kinds worthless, or those of them made after a moment. Doorkeeper only. */
export async function voidKeys(
  db: Db,
  personId: string,
  kinds: readonly string[],
  after?: Date,
): Promise<void> {
  await db.oneTimeKey.updateMany({
    where: { personId, kind: { in: [...kinds] }, usedAt: null, ...(after && { createdAt: { gt: after } }) },
    data: { usedAt: new Date() },
  });
}
