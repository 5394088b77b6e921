import type { Role } from "#lib/access/core/roles.ts";
import { insertPerson, insertSession } from "#lib/accounts/mutations.ts";
import { insertChild, insertFamily } from "#lib/families/mutations.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { newId } from "#lib/kernel/ids.ts";
import { asDoorkeeper, asPerson, asSteward, type Db } from "#lib/platform/db.ts";

export type TestPerson = { readonly personId: string; readonly sessionId: string };

/** A signed-in person, made the way the doorkeeper makes them. */
export async function makePerson(name = "Ana"): Promise<TestPerson> {
  const person = { personId: newId(), sessionId: newId() };
  await asDoorkeeper(async (db) => {
    const units = { weightUnit: "kg", lengthUnit: "cm" };
    const email = `${person.personId}@example.org`;
    await insertPerson(
      db,
      { id: person.personId, name, email, locale: "en", timeZone: "UTC", ...units },
      "no hash",
    );
    await insertSession(db, { id: person.sessionId, personId: person.personId, device: null });
  });
  return person;
}

const newborn = {
  bornOn: "2026-01-10" as CalendarDate,
  sex: "female",
  referenceSex: null,
  premature: false,
  gestationDays: null,
  birthWeightKg: 3.3,
  birthLengthCm: 49.5,
  birthHeadCm: null,
  typedBirth: {},
} as const;

/** A family of the person's own with children of these names. */
export async function makeFamily(
  owner: TestPerson,
  names: readonly string[],
): Promise<{ familyId: string; childIds: string[] }> {
  const familyId = newId();
  const childIds = names.map(() => newId());
  await asPerson(owner, async (db, me) => {
    await insertFamily(db, { id: familyId, name: "Test", timeZone: "UTC", foundedBy: me.id });
    const consent = { kind: "record", version: 1, relation: "parent", givenBy: me.id };
    await db.consent.createMany({ data: [{ id: newId(), familyId, ...consent }] });
    for (const [place, id] of childIds.entries()) {
      await insertChild(db, id, familyId, { ...newborn, name: names[place] ?? "Child" });
    }
  });
  return { familyId, childIds };
}

type Part = {
  role: Role;
  childIds?: readonly string[];
  areas?: string[];
  endsAt?: Date;
  revokedAt?: Date;
};

/** Gives a person a part in a family, on all of its children or on those named. */
export async function join(familyId: string, { personId }: TestPerson, part: Part): Promise<string> {
  const id = newId();
  const { childIds, ...rest } = part;
  await asSteward("test", async (db: Db) => {
    await db.membership.create({ data: { id, familyId, personId, allChildren: !childIds, ...rest } });
    for (const childId of childIds ?? []) {
      await db.membershipChild.create({ data: { familyId, membershipId: id, childId } });
    }
  });
  return id;
}
