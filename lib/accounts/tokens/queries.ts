import type { Db } from "#lib/platform/db.ts";
import type { TokenKind } from "./mutations.ts";

export type TokenView = {
  readonly id: string;
  readonly name: string;
  readonly ending: string;
  readonly scopes: readonly string[];
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly lastUsedAt: Date | null;
};

/** A person's keys of a kind that were not taken back, the newest first; those that are too old among them. */
export async function listTokens(
  db: Db,
  personId: string,
  kind: TokenKind = "program",
): Promise<TokenView[]> {
  return db.accessToken.findMany({
    where: { personId, kind, revokedAt: null },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: {
      id: true,
      name: true,
      ending: true,
      scopes: true,
      createdAt: true,
      expiresAt: true,
      lastUsedAt: true,
    },
  });
}

/** How many keys of a kind of a person were not taken back. */
export async function countTokens(db: Db, personId: string, kind: TokenKind = "program"): Promise<number> {
  return db.accessToken.count({ where: { personId, kind, revokedAt: null } });
}
