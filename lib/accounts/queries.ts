import type { Db } from "#lib/platform/db.ts";

/** Somebody's sign-in: whom letters about it go to, in which language, and the hash of the password, null without one. */
export type Credentials = {
  readonly personId: string;
  readonly email: string;
  readonly locale: string;
  readonly isConfirmed: boolean;
  readonly hash: string | null;
};

/** What an e-mail opens, or a person's own; null for an unknown one. Doorkeeper only. */
export async function findCredentials(
  db: Db,
  whose: string | { readonly personId: string },
): Promise<Credentials | null> {
  const [email, personId] = typeof whose === "string" ? [whose, null] : [null, whose.personId];
  const rows = await db.$queryRaw<Credentials[]>`
    select p.id as "personId", p.email, p.locale, p.email_confirmed_at is not null as "isConfirmed", nullif(w.hash, '') as hash
    from persons p left join passwords w on w.person_id = p.id
    where p.email = ${email} or p.id = ${personId}::uuid`;
  return rows[0] ?? null;
}

/** What stands between a person who has shown who they are and their session; with their language and theme. */
export type Standing = {
  readonly hasTwoStep: boolean;
  readonly closedAt: Date | null;
  readonly locale: string;
  readonly theme: string;
};

/** A person's standing; null when there is no such person (any more). Doorkeeper only. */
export async function findStanding(db: Db, personId: string): Promise<Standing | null> {
  const rows = await db.$queryRaw<Standing[]>`
    select p.closed_at as "closedAt", p.locale, p.theme, t.confirmed_at is not null as "hasTwoStep"
    from persons p left join two_steps t on t.person_id = p.id where p.id = ${personId}::uuid`;
  return rows[0] ?? null;
}
