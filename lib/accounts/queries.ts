import type { Db } from "#lib/platform/db.ts";

/** The id and hash that an e-mail opens with; null for an unknown e-mail. Doorkeeper only. */
export async function findCredentials(
  db: Db,
  email: string,
): Promise<{ personId: string; hash: string } | null> {
  const person = await db.person.findUnique({
    where: { email },
    select: { id: true, password: { select: { hash: true } } },
  });
  return person?.password ? { personId: person.id, hash: person.password.hash } : null;
}

/** The language and theme a person chose, for the cookies that carry them. */
export async function getChoices(db: Db, personId: string): Promise<{ locale: string; theme: string }> {
  return db.person.findUniqueOrThrow({ where: { id: personId }, select: { locale: true, theme: true } });
}
