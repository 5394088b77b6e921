import type { Db } from "#lib/platform/db.ts";

/** The id and hash that an e-mail opens with; null for an unknown e-mail. Doorkeeper only. */
export async function findCredentials(
  db: Db,
  email: string,
): Promise<{ personId: string; hash: string } | null> {
  const rows = await db.$queryRaw<{ personId: string; hash: string }[]>`
    select p.id as "personId", w.hash from persons p join passwords w on w.person_id = p.id where p.email = ${email}`;
  return rows[0] ?? null;
}

/** The language and theme a person chose, for the cookies that carry them. */
export async function getChoices(db: Db, personId: string): Promise<{ locale: string; theme: string }> {
  return db.person.findUniqueOrThrow({ where: { id: personId }, select: { locale: true, theme: true } });
}
