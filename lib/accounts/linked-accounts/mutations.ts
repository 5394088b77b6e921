import type { Db } from "#lib/platform/db.ts";
import type { Identity } from "../core/provider-arrival.ts";

/**
 * Lets an account elsewhere sign a person in, in place of any other of that provider; false when it signs in somebody else.
 * Doorkeeper only.
 */
export async function insertLink(db: Db, personId: string, identity: Identity): Promise<boolean> {
  const { provider, subject, email } = identity;
  await db.linkedAccount.createMany({ data: [{ provider, subject, personId, email }], skipDuplicates: true });
  const isTheirs = (await db.linkedAccount.count({ where: { provider, subject, personId } })) === 1;
  if (isTheirs)
    await db.linkedAccount.deleteMany({ where: { provider, personId, subject: { not: subject } } });
  return isTheirs;
}

/** Ends what a provider may do for a person; false when it may do nothing. Doorkeeper only. */
export async function removeLink(db: Db, personId: string, provider: string): Promise<boolean> {
  return (await db.linkedAccount.deleteMany({ where: { personId, provider } })).count > 0;
}

/** Holds a person's row, so that two ways in cannot be closed at the same time. Doorkeeper only. */
export async function holdPerson(db: Db, personId: string): Promise<void> {
  await db.$queryRaw`select id from persons where id = ${personId}::uuid for no key update`;
}

export type ProvenPerson = {
  id: string;
  email: string;
  name: string;
  locale: string;
  timeZone: string;
  weightUnit: string;
  lengthUnit: string;
};

/** Stores a person without a password, whose e-mail a provider has verified; false when it is taken. Doorkeeper only. */
export async function insertProvenPerson(db: Db, person: ProvenPerson): Promise<boolean> {
  const data = [{ ...person, emailConfirmedAt: new Date() }];
  return (await db.person.createMany({ data, skipDuplicates: true })).count === 1;
}
