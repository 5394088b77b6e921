import type { Prisma } from "#generated/prisma/client.ts";
import { ok, type Result, refused } from "#lib/kernel/result.ts";
import type { Db } from "#lib/platform/db.ts";
import { hashKey } from "#lib/platform/keys.ts";

export type HeldKey = {
  readonly kind: string;
  readonly personId: string | null;
  readonly email: string | null;
  readonly detail: Prisma.JsonValue;
  readonly createdAt: Date;
};

export type KeyRefusal = "key-unknown" | "key-used" | "key-expired" | "key-wrong-kind";

/** What a key would open, without using it. Doorkeeper only. */
export async function lookAtKey(
  db: Db,
  secret: string,
  kinds: readonly string[],
): Promise<Result<HeldKey, KeyRefusal>> {
  const found = await db.oneTimeKey.findUnique({ where: { hash: hashKey(secret) } });
  if (!found) return refused("key-unknown");
  const { kind, personId, email, detail, createdAt } = found;
  if (!kinds.includes(kind)) return refused("key-wrong-kind");
  if (found.usedAt) return refused("key-used");
  if (found.expiresAt <= new Date()) return refused("key-expired");
  return ok({ kind, personId, email, detail, createdAt });
}
