import type { Db } from "#lib/platform/db.ts";
import type { ConsentKind, ConsentView } from "../core/consent.ts";

/** Whether a family has agreed to the newest text of a kind. For optional things: ask before every use, in the use's own transaction. */
export async function hasConsent(db: Db, familyId: string, kind: ConsentKind): Promise<boolean> {
  const rows = await db.$queryRaw<{ consented: boolean }[]>`
    select access.consented(${familyId}::uuid, ${kind}) as consented`;
  return rows[0]?.consented ?? false;
}

/** Every agreement of a family, the latest first, those withdrawn included. */
export async function listConsents(db: Db, familyId: string): Promise<ConsentView[]> {
  const rows = await db.$queryRaw<(ConsentView & { giverId: string | null; giverName: string | null })[]>`
    select c.id, c.kind, c.version, c.relation, c.given_at as "givenAt", c.given_by as "giverId", giver.name as "giverName",
      c.withdrawn_at as "withdrawnAt", ender.name as "withdrawnBy"
    from consents c left join persons giver on giver.id = c.given_by left join persons ender on ender.id = c.withdrawn_by
    where c.family_id = ${familyId}::uuid order by c.given_at desc, c.id desc`;
  return rows.map(({ giverId, giverName, ...row }) => ({
    ...row,
    givenBy: giverId === null ? null : { id: giverId, name: giverName },
  }));
}

/** The latest version of each kind's text that the database knows: what storing waits for. */
export async function listNewestTexts(db: Db): Promise<ReadonlyMap<string, number>> {
  const rows = await db.consentText.groupBy({ by: ["kind"], _max: { version: true } });
  return new Map(rows.map(({ kind, _max }) => [kind, _max.version ?? 0]));
}

/** The children of a family whom the person may see, those put away included. */
export async function listChildIds(db: Db, familyId: string): Promise<string[]> {
  const rows = await db.child.findMany({ where: { familyId }, select: { id: true } });
  return rows.map(({ id }) => id);
}
