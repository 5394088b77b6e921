import { describe, expect, it } from "vitest";
import { inOneTransaction } from "#lib/access/action.ts";
import { areas, type Role } from "#lib/access/core/roles.ts";
import { addDays, type CalendarDate, todayIn } from "#lib/kernel/dates.ts";
import { newId } from "#lib/kernel/ids.ts";
import { asBearer, asPerson, asSteward, type Db, holdKey } from "#lib/platform/db.ts";
import { hashKey, newKey } from "#lib/platform/keys.ts";
import { join, makeFamily, makePerson, type TestPerson } from "#scripts/test/people.ts";
import { insertInvitation, updateKey, updateRevoked } from "../invitations/mutations.ts";
import type { GivenPart } from "../members/core/part.ts";
import { accept, decline } from "./offers.ts";
import { findHeldOffer, findOffer } from "./queries.ts";

/** What a policy or a missing grant forbids. */
const forbidden = /42501/;
const tomorrow = addDays(todayIn("UTC", new Date()), 1);
const timeZone = "America/New_York";
const whole: GivenPart = { role: "caregiver", allChildren: true, childIds: [], areas, endsOn: null };

type Offered = { id: string; key: string; familyId: string; childIds: string[]; owner: TestPerson };

async function offer(part: Partial<GivenPart> = {}, email: string | null = null, by?: TestPerson) {
  const owner = by ?? (await makePerson("Ana"));
  const { familyId, childIds } = await makeFamily(owner, ["Nora", "Leo"]);
  await asSteward("test", (db) => db.family.update({ where: { id: familyId }, data: { timeZone } }));
  return offerIn({ familyId, childIds, owner }, part, email);
}

async function offerIn(
  family: Pick<Offered, "familyId" | "childIds" | "owner">,
  part: Partial<GivenPart> = {},
  email: string | null = null,
): Promise<Offered> {
  const [id, key] = [newId(), newKey()];
  const named = part.allChildren === false ? family.childIds.slice(0, 1) : [];
  const invitation = { id, label: "Grandma", note: "Come in", email, locale: undefined };
  await asPerson(family.owner, (db, me) =>
    insertInvitation(
      db,
      { ...invitation, familyId: family.familyId, part: { ...whole, childIds: named, ...part } },
      { keyHash: hashKey(key), invitedBy: me.id, answerBy: tomorrow, timeZone },
    ),
  );
  return { ...family, id, key };
}

const holding = <T>(who: TestPerson, key: string, work: Parameters<typeof asPerson<T>>[1]) =>
  asPerson(who, async (db, me) => {
    await holdKey(db, hashKey(key));
    return work(db, me);
  });
const take = (who: TestPerson, key: string) =>
  inOneTransaction(who, async (db, me) => {
    await holdKey(db, hashKey(key));
    return accept(db, me);
  });
const look = (who: TestPerson, key: string) => holding(who, key, findOffer);
const change = (id: string, data: object) =>
  asSteward("test", (db) => db.invitation.updateMany({ where: { id }, data }));
const confirm = ({ personId }: TestPerson) =>
  asSteward("test", (db) =>
    db.person.updateMany({ where: { id: personId }, data: { emailConfirmedAt: new Date() } }),
  );
const addressOf = ({ personId }: TestPerson) => `${personId}@example.org`;
const partsOf = ({ personId }: TestPerson) =>
  asSteward("test", (db) => db.membership.findMany({ where: { personId }, include: { children: true } }));
const codeOf = (result: { ok: boolean; code?: string }) => (result.ok ? "ok" : result.code);

describe("an offer", () => {
  it("tells whoever holds the key what they are given, signed in or not", async () => {
    const { key } = await offer({
      allChildren: false,
      areas: ["growth"],
      endsOn: "2030-05-01" as CalendarDate,
    });
    const told = await asBearer(hashKey(key), (db) => findOffer(db, null));
    expect(told).toMatchObject({
      inviter: "Ana",
      familyName: "Test",
      note: "Come in",
      role: "caregiver",
      children: ["Nora"],
      areas: ["growth"],
      endsOn: "2030-05-01",
      state: "pending",
      reception: "sign-in",
    });
    expect(await look(await makePerson(), key)).toMatchObject({ reception: "may-accept" });
  });

  it("tells nothing to anybody without the key", async () => {
    const { id, familyId } = await offer();
    const eve = await makePerson();
    expect(await asBearer(hashKey(newKey()), (db) => findOffer(db, null))).toBeNull();
    expect(await look(eve, newKey())).toBeNull();
    expect(await take(eve, newKey())).toMatchObject({ code: "not-found" });
    await asPerson(eve, async (db) => {
      expect(await db.invitation.findMany()).toEqual([]);
      expect(await db.invitation.updateMany({ where: { id }, data: { revokedAt: new Date() } })).toEqual({
        count: 0,
      });
    });
    expect(await asBearer(hashKey(newKey()), (db) => db.invitation.findMany())).toEqual([]);
    await expect(asBearer(hashKey(newKey()), (db) => db.family.findMany())).resolves.toEqual([]);
    expect(familyId).toBeTruthy();
  });
});

describe("to accept", () => {
  it("gives just what was offered, on the children named, and tells who invited", async () => {
    const endsOn = "2030-05-01" as CalendarDate;
    const { key, familyId, childIds, owner, id } = await offer({
      allChildren: false,
      areas: ["growth"],
      endsOn,
    });
    const parent = await makePerson("Paul");
    await join(familyId, parent, { role: "parent" });
    const carmen = await makePerson("Carmen");
    expect(codeOf(await take(carmen, key))).toBe("ok");
    const [part] = await partsOf(carmen);
    expect(part).toMatchObject({ familyId, role: "caregiver", allChildren: false, areas: ["growth"] });
    expect(part?.endsAt?.toISOString()).toBe("2030-05-02T04:00:00.000Z");
    expect(part?.children.map(({ childId }) => childId)).toEqual(childIds.slice(0, 1));
    const seen = await asPerson(carmen, (db) => db.child.findMany({ select: { name: true } }));
    expect(seen).toEqual([{ name: "Nora" }]);
    const [row] = await asSteward("test", (db) => db.invitation.findMany({ where: { id } }));
    expect(row).toMatchObject({ acceptedBy: carmen.personId });
    for (const who of [owner, parent]) {
      const notices = await asPerson(who, (db) => db.notice.findMany());
      expect(notices).toMatchObject([
        { kind: "member-accepted", detail: { name: "Carmen", family: "Test" } },
      ]);
    }
  });

  it.each(["viewer", "caregiver", "parent", "owner"] as Role[])(
    "makes a %s of whom an owner invites",
    async (role) => {
      const { key, familyId } = await offer({ role });
      const ben = await makePerson();
      expect(codeOf(await take(ben, key))).toBe("ok");
      expect(await partsOf(ben)).toMatchObject([{ familyId, role, allChildren: true, areas: [...areas] }]);
    },
  );

  it("lets one of two in who come at once", async () => {
    const { key, familyId } = await offer();
    const people = await Promise.all([makePerson(), makePerson(), makePerson()]);
    const codes = (await Promise.all(people.map((who) => take(who, key)))).map(codeOf);
    expect(codes.toSorted()).toEqual(["ok", "was-accepted", "was-accepted"]);
    const parts = await asSteward("test", (db) => db.membership.count({ where: { familyId } }));
    expect(parts).toBe(2);
  });

  it("gives one part to somebody who opens two links at once, and says so to the second", async () => {
    const first = await offer();
    const second = await offerIn(first);
    const ben = await makePerson();
    await join(first.familyId, ben, { role: "viewer", endsAt: new Date(Date.now() - 60_000) });
    const answers = await Promise.all([take(ben, first.key), take(ben, second.key)]);
    expect(answers.map(codeOf).toSorted()).toEqual(["member", "ok"]);
    const live = (await partsOf(ben)).filter(({ revokedAt }) => revokedAt === null);
    expect(live).toHaveLength(1);
  });

  it("neither waits for ever nor lets anybody in while the inviter closes the account", async () => {
    const { key, familyId, id, owner } = await offer();
    await join(familyId, await makePerson(), { role: "owner" });
    const ben = await makePerson();
    let held = () => {};
    const isHeld = new Promise<void>((resolve) => {
      held = resolve;
    });
    const closing = asSteward("test", async (db) => {
      await db.$queryRaw`select id from families where id = ${familyId}::uuid for update`;
      held();
      await new Promise((resolve) => setTimeout(resolve, 300));
      await db.invitation.updateMany({
        where: { invitedBy: owner.personId, acceptedAt: null },
        data: { revokedAt: new Date() },
      });
    });
    await isHeld;
    const [answer] = await Promise.all([take(ben, key), closing]);
    expect(codeOf(answer)).toBe("was-revoked");
    expect(await partsOf(ben)).toEqual([]);
    const [row] = await asSteward("test", (db) => db.invitation.findMany({ where: { id } }));
    expect(row?.acceptedAt).toBeNull();
  });

  it("changes nothing for somebody who is a member already", async () => {
    const { key, owner, id } = await offer();
    expect(codeOf(await take(owner, key))).toBe("member");
    const [row] = await asSteward("test", (db) => db.invitation.findMany({ where: { id } }));
    expect(row?.acceptedAt).toBeNull();
  });

  it("gives somebody whose time had run out, or whose part was taken, a new part", async () => {
    const { key, familyId, childIds, owner } = await offer();
    const [ended, revoked] = [await makePerson(), await makePerson()];
    await join(familyId, ended, { role: "viewer", endsAt: new Date(Date.now() - 60_000) });
    await join(familyId, revoked, { role: "viewer", revokedAt: new Date() });
    expect(codeOf(await take(ended, key))).toBe("ok");
    const again = await offerIn({ familyId, childIds, owner });
    expect(codeOf(await take(revoked, again.key))).toBe("ok");
    for (const who of [ended, revoked]) {
      const live = (await partsOf(who)).filter(({ revokedAt }) => revokedAt === null);
      expect(live).toMatchObject([{ role: "caregiver", endsAt: null }]);
    }
  });

  it.each([
    [{ expiresAt: new Date(Date.now() - 1000) }, "was-expired"],
    [{ declinedAt: new Date() }, "was-declined"],
    [{ revokedAt: new Date() }, "was-revoked"],
  ])("is too late after %j", async (fate, code) => {
    const { key, id } = await offer();
    await change(id, fate);
    const ben = await makePerson();
    expect(codeOf(await take(ben, key))).toBe(code);
    expect(await partsOf(ben)).toEqual([]);
  });

  it("is too late once the inviter's own part is over, was taken or made smaller", async () => {
    for (const fate of [
      { revokedAt: new Date() },
      { endsAt: new Date(Date.now() - 1000) },
      { role: "viewer" },
    ] as const) {
      const owner = await makePerson("Ana");
      const { familyId, childIds } = await makeFamily(owner, ["Nora"]);
      const paul = await makePerson("Paul");
      const membershipId = await join(familyId, paul, { role: "parent" });
      const { key } = await offerIn({ familyId, childIds, owner: paul });
      await asSteward("test", (db) => db.membership.update({ where: { id: membershipId }, data: fate }));
      const ben = await makePerson();
      expect(await look(ben, key)).toMatchObject({ state: "revoked" });
      expect(codeOf(await take(ben, key))).toBe("was-revoked");
      await expect(bypass(ben, key, familyId)).rejects.toThrow(forbidden);
    }
  });

  it("takes the newest link alone", async () => {
    const { key, id, owner } = await offer();
    const renewed = newKey();
    await asPerson(owner, (db) =>
      updateKey(db, id, { keyHash: hashKey(renewed), answerBy: tomorrow, timeZone: "UTC" }),
    );
    const ben = await makePerson();
    expect(await look(ben, key)).toBeNull();
    expect(codeOf(await take(ben, key))).toBe("not-found");
    expect(codeOf(await take(ben, renewed))).toBe("ok");
  });
});

describe("an invitation to an address", () => {
  it("is for the person alone who has shown that it is theirs", async () => {
    const [carmen, eve] = [await makePerson("Carmen"), await makePerson("Eve")];
    await confirm(eve);
    const { key, familyId } = await offer({}, addressOf(carmen));
    expect(await look(eve, key)).toMatchObject({ reception: "other-address", state: "pending" });
    expect(codeOf(await take(eve, key))).toBe("other-address");
    await expect(bypass(eve, key, familyId)).rejects.toThrow(forbidden);
    expect(codeOf(await take(carmen, key))).toBe("unconfirmed");
    await expect(bypass(carmen, key, familyId)).rejects.toThrow(forbidden);
    await confirm(carmen);
    expect(codeOf(await take(carmen, key))).toBe("ok");
  });

  it("is not declined by anybody else", async () => {
    const [carmen, eve] = [await makePerson("Carmen"), await makePerson("Eve")];
    await confirm(carmen);
    const { key, id } = await offer({}, addressOf(carmen));
    expect(codeOf(await asBearer(hashKey(key), (db) => decline(db, null)))).toBe("sign-in");
    expect(codeOf(await holding(eve, key, decline))).toBe("other-address");
    const force = (db: Db) => db.invitation.updateMany({ where: { id }, data: { declinedAt: new Date() } });
    expect(await asBearer(hashKey(key), force)).toEqual({ count: 0 });
    expect(await holding(eve, key, force)).toEqual({ count: 0 });
    expect(codeOf(await holding(carmen, key, decline))).toBe("ok");
  });
});

describe("to decline", () => {
  it("takes no account, once, and tells who invited", async () => {
    const { key, owner, id } = await offer();
    expect(codeOf(await asBearer(hashKey(key), (db) => decline(db, null)))).toBe("ok");
    expect(codeOf(await asBearer(hashKey(key), (db) => decline(db, null)))).toBe("was-declined");
    expect(codeOf(await take(await makePerson(), key))).toBe("was-declined");
    const notices = await asPerson(owner, (db) => db.notice.findMany());
    expect(notices).toMatchObject([{ kind: "member-declined", detail: { label: "Grandma" } }]);
    const trail = await asSteward("test", (db) => db.auditEntry.findMany({ where: { subjectId: id } }));
    expect(trail).toMatchObject([{ verb: "member.decline", personId: null, familyId: null }]);
  });
});

describe("whoever goes round the doors", () => {
  it("gets no part that was not offered", async () => {
    const endsOn = "2030-05-01" as CalendarDate;
    const { key, familyId, childIds } = await offer({ allChildren: false, areas: ["growth"], endsOn });
    const other = await offer();
    const eve = await makePerson("Eve");
    const wider: object[] = [
      { role: "parent" },
      { role: "owner", endsAt: null, allChildren: true },
      { allChildren: true },
      { areas: ["growth", "meals"] },
      { areas: [...areas] },
      { endsAt: null },
      { endsAt: new Date("2030-05-02T04:00:00.001Z") },
      { familyId: other.familyId },
      { personId: (await makePerson()).personId },
    ];
    for (const terms of wider) await expect(bypass(eve, key, familyId, terms)).rejects.toThrow(forbidden);
    await expect(bypass(eve, newKey(), familyId)).rejects.toThrow(forbidden);
    expect(await partsOf(eve)).toEqual([]);
    // What is offered is taken, but with no child beyond it.
    await expect(bypass(eve, key, familyId, {}, childIds[1])).rejects.toThrow(forbidden);
    await expect(bypass(eve, key, familyId, {}, childIds[0])).resolves.toBeUndefined();
  });

  it("accepts for nobody else, and takes no answer back", async () => {
    const { key, id } = await offer();
    const [eve, ben] = [await makePerson(), await makePerson()];
    const forBen = { acceptedAt: new Date(), acceptedBy: ben.personId };
    await expect(
      holding(eve, key, (db) => db.invitation.updateMany({ where: { id }, data: forBen })),
    ).rejects.toThrow(forbidden);
    await change(id, { declinedAt: new Date() });
    const again = { declinedAt: null };
    expect(await holding(eve, key, (db) => db.invitation.updateMany({ where: { id }, data: again }))).toEqual(
      {
        count: 0,
      },
    );
  });

  it("cannot hold an invitation that was taken back", async () => {
    const { key, id, owner, familyId } = await offer();
    await asPerson(owner, (db) => updateRevoked(db, id, new Date()));
    const eve = await makePerson();
    expect(await holding(eve, key, findHeldOffer)).toBeNull();
    await expect(bypass(eve, key, familyId)).rejects.toThrow(forbidden);
  });
});

/** Writes the membership past every rule of the app: the policies alone stand in the way. */
async function bypass(
  who: TestPerson,
  key: string,
  familyId: string,
  terms: object = {},
  childId?: string,
): Promise<void> {
  await holding(who, key, async (db) => {
    const id = newId();
    const offered = await findHeldOffer(db);
    const { role, allChildren, areas: open, endsAt } = offered ?? { ...whole, endsAt: null };
    const part = {
      id,
      familyId,
      personId: who.personId,
      role,
      allChildren,
      areas: [...open],
      endsAt,
      ...terms,
    };
    await db.membership.createMany({ data: [part] });
    if (childId) await db.membershipChild.createMany({ data: [{ familyId, membershipId: id, childId }] });
  });
}
