import { beforeAll, describe, expect, it } from "vitest";
import { areas } from "#lib/access/core/roles.ts";
import { addDays, todayIn } from "#lib/kernel/dates.ts";
import { newId } from "#lib/kernel/ids.ts";
import { asDoorkeeper, asPerson, asSteward, takeTryWithin } from "#lib/platform/db.ts";
import { hashKey, newKey } from "#lib/platform/keys.ts";
import { join, makeFamily, makePerson, type TestPerson } from "#scripts/test/people.ts";
import { mostPending } from "../core/invitation.ts";
import type { GivenPart } from "../members/core/part.ts";
import { checkRoom, isRepeat } from "./invitations.ts";
import { countLetter, insertInvitation, updateKey, updateRevoked } from "./mutations.ts";
import { findInvitation, listInvitations } from "./queries.ts";
import type { NewInvitation } from "./schema.ts";

/** What a policy or a missing grant forbids. */
const forbidden = /42501/;
const tomorrow = addDays(todayIn("UTC", new Date()), 1);

let ana: TestPerson;
let paul: TestPerson;
let carmen: TestPerson;
let few: TestPerson;
let eve: TestPerson;
let familyId: string;
let childIds: string[];
let evesChild: string;

beforeAll(async () => {
  [ana, paul, carmen] = [await makePerson("Ana"), await makePerson("Paul"), await makePerson("Carmen")];
  [few, eve] = [await makePerson("Few"), await makePerson("Eve")];
  ({ familyId, childIds } = await makeFamily(ana, ["Nora", "Leo"]));
  evesChild = (await makeFamily(eve, ["Another"])).childIds[0] ?? "";
  await join(familyId, paul, { role: "parent" });
  await join(familyId, carmen, { role: "caregiver" });
  await join(familyId, few, { role: "parent", childIds: childIds.slice(0, 1) });
});

function wish(part: Partial<GivenPart> = {}, email: string | null = null): NewInvitation {
  const whole = { role: "viewer", allChildren: true, childIds: [], areas, endsOn: null } as const;
  const words = { label: "Grandma", note: null, locale: undefined };
  return { id: newId(), familyId, email, ...words, part: { ...whole, ...part } };
}

const make = (who: TestPerson, invitation: NewInvitation, invitedBy = who.personId) => {
  const made = { keyHash: hashKey(newKey()), invitedBy, answerBy: tomorrow, timeZone: "UTC" };
  return asPerson(who, (db) => insertInvitation(db, invitation, made));
};
const find = (who: TestPerson, id: string) => asPerson(who, (db) => findInvitation(db, familyId, id));

describe("to invite", () => {
  it("is for those alone who have a say in the whole family, up to their own part", async () => {
    expect(await make(ana, wish({ role: "owner" }))).toBe(true);
    expect(await make(paul, wish({ role: "caregiver" }))).toBe(true);
    for (const role of ["parent", "owner"] as const)
      await expect(make(paul, wish({ role })), role).rejects.toThrow(forbidden);
    for (const who of [carmen, few, eve]) await expect(make(who, wish())).rejects.toThrow(forbidden);
    await expect(make(paul, wish(), ana.personId)).rejects.toThrow(forbidden);
  });

  it("names no child of another family", async () => {
    await expect(make(ana, wish({ allChildren: false, childIds: [evesChild] }))).rejects.toThrow();
    const open = wish();
    await make(ana, open);
    const sneak = { familyId, invitationId: open.id, childId: evesChild };
    await expect(asPerson(eve, (db) => db.invitationChild.createMany({ data: [sneak] }))).rejects.toThrow();
  });

  it("sent twice is one invitation", async () => {
    const invitation = wish({ role: "caregiver", allChildren: false, childIds, areas: ["growth"] });
    expect([await make(ana, invitation), await make(ana, invitation)]).toEqual([true, false]);
    const stored = await find(ana, invitation.id);
    expect(stored && isRepeat(stored, invitation)).toBe(true);
    expect(stored && isRepeat(stored, { ...invitation, label: "Grandpa" })).toBe(false);
    expect(stored && isRepeat(stored, { ...invitation, part: { ...invitation.part, areas } })).toBe(false);
  });

  it("has room for so many that wait, and for one to an address", async () => {
    const owner = await makePerson();
    const family = await makeFamily(owner, ["Mila"]);
    const room = (email: string | null) => asPerson(owner, (db) => checkRoom(db, family.familyId, email));
    const other = (email: string | null) => ({ ...wish({}, email), familyId: family.familyId });
    expect((await room("nan@example.org")).ok).toBe(true);
    await make(owner, other("nan@example.org"));
    expect(await room("nan@example.org")).toMatchObject({ fields: { email: "email-invited" } });
    for (let made = 1; made < mostPending; made++) await make(owner, other(null));
    expect(await room(null)).toMatchObject({ code: "too-many-pending" });
    await asSteward("test", (db) =>
      db.invitation.updateMany({ where: { familyId: family.familyId }, data: { expiresAt: new Date() } }),
    );
    expect((await room("nan@example.org")).ok).toBe(true);
  });

  it("counts the letters of an hour", async () => {
    const owner = await makePerson();
    const counted = await asPerson(owner, async (db, me) => {
      const all: boolean[] = [];
      for (let sent = 0; sent < 31; sent++) all.push(await countLetter(db, me.id));
      // The person's own scope is back afterwards.
      await expect(db.family.findMany()).resolves.toEqual([]);
      return all;
    });
    expect(counted.filter(Boolean)).toHaveLength(30);
    expect(counted.at(-1)).toBe(false);
  });

  it("goes out sixty times a person and day", async () => {
    const owner = await makePerson();
    await asDoorkeeper(async (db) => {
      for (let sent = 0; sent < 60; sent++)
        await takeTryWithin(db, `invite-day:${owner.personId}`, 60, 86_400);
    });
    expect(await asPerson(owner, (db, me) => countLetter(db, me.id))).toBe(false);
  });
});

describe("a family's invitations", () => {
  it("are for those who see to its members", async () => {
    const invitation = wish({ role: "parent", allChildren: false, childIds: [childIds[1] ?? ""] });
    await make(ana, invitation);
    const { id } = invitation;
    expect(await find(ana, id)).toMatchObject({ state: "pending", stands: true, mayChange: true });
    expect(await find(paul, id)).toMatchObject({ children: ["Leo"], inviter: "Ana", mayChange: false });
    for (const who of [carmen, few, eve]) expect(await find(who, id)).toBeNull();
  });

  it("are taken back and offered again by those who may offer as much", async () => {
    const invitation = wish({ role: "parent" });
    await make(ana, invitation);
    const { id } = invitation;
    const renewed = { keyHash: hashKey(newKey()), answerBy: tomorrow, timeZone: "UTC" };
    const revoke = (who: TestPerson, at: Date | null) => asPerson(who, (db) => updateRevoked(db, id, at));
    for (const who of [paul, carmen, few, eve]) expect(await revoke(who, new Date())).toBe(false);
    for (const who of [paul, carmen, few, eve])
      expect(await asPerson(who, (db) => updateKey(db, id, renewed))).toBe(false);
    expect(await revoke(ana, new Date())).toBe(true);
    const listed = async (just?: string) =>
      (await asPerson(ana, (db) => listInvitations(db, familyId, just))).map((each) => each.id);
    expect(await listed()).not.toContain(id);
    expect(await listed(id)).toContain(id);
    expect(await revoke(ana, null)).toBe(true);
    expect(await listed()).toContain(id);
    await asSteward("test", (db) =>
      db.invitation.update({ where: { id }, data: { acceptedAt: new Date(), acceptedBy: eve.personId } }),
    );
    expect(await revoke(ana, new Date())).toBe(false);
    expect(await listed(id)).not.toContain(id);
  });

  it("say when whoever made one may no longer offer it", async () => {
    const nan = await makePerson("Nan");
    const membershipId = await join(familyId, nan, { role: "parent" });
    const invitation = wish();
    await make(nan, invitation);
    await asSteward("test", (db) =>
      db.membership.update({ where: { id: membershipId }, data: { revokedAt: new Date() } }),
    );
    expect(await find(ana, invitation.id)).toMatchObject({ stands: false, inviter: "Nan" });
  });
});
