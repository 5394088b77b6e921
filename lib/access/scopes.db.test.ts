import { describe, expect, it } from "vitest";
import { newId } from "#lib/kernel/ids.ts";
import { asDoorkeeper, asPerson, asSteward, SignedOut, takeTry } from "#lib/platform/db.ts";
import { join, makeFamily, makePerson } from "#scripts/test/people.ts";
import { writeAudit } from "./audit.ts";
import { findChildAccess } from "./child-access.ts";
import { type Role, roles } from "./core/roles.ts";

/** What a policy or a missing grant forbids. */
const forbidden = /42501/;

describe("asPerson", () => {
  it("tells who is asking", async () => {
    const ana = await makePerson("Ana");
    expect(await asPerson(ana, async (_, me) => me)).toMatchObject({
      id: ana.personId,
      name: "Ana",
      weightUnit: "kg",
    });
  });

  it("opens for no dead, foreign or unknown session", async () => {
    const [ana, ben] = [await makePerson(), await makePerson()];
    const look = async () => "seen";
    await expect(asPerson({ ...ana, sessionId: ben.sessionId }, look)).rejects.toThrow(SignedOut);
    await expect(asPerson({ ...ana, sessionId: newId() }, look)).rejects.toThrow(SignedOut);
    await asPerson(ana, (db) =>
      db.session.updateMany({ where: { id: ana.sessionId }, data: { revokedAt: new Date() } }),
    );
    await expect(asPerson(ana, look)).rejects.toThrow(SignedOut);
    await asSteward("test", (db) =>
      db.session.update({ where: { id: ben.sessionId }, data: { expiresAt: new Date(Date.now() - 1000) } }),
    );
    await expect(asPerson(ben, look)).rejects.toThrow(SignedOut);
  });

  it("keeps a session alive when it is seen again", async () => {
    const ana = await makePerson();
    const longAgo = new Date(Date.now() - 3_600_000);
    await asSteward("test", (db) =>
      db.session.update({
        where: { id: ana.sessionId },
        data: { lastSeenAt: longAgo, expiresAt: new Date(Date.now() + 60_000) },
      }),
    );
    await asPerson(ana, async () => null);
    const session = await asPerson(ana, (db) =>
      db.session.findUniqueOrThrow({ where: { id: ana.sessionId } }),
    );
    expect(session.lastSeenAt.getTime()).toBeGreaterThan(longAgo.getTime());
    expect(session.expiresAt.getTime()).toBeGreaterThan(Date.now() + 29 * 86_400_000);
  });

  it("leaves nothing of itself on the connection", async () => {
    const ana = await makePerson();
    await asPerson(ana, async () => null);
    const rows = await asDoorkeeper(
      (db) =>
        db.$queryRaw<
          object[]
        >`select access_user from (select nullif(current_setting('app.user_id', true), '') as access_user) s`,
    );
    expect(rows).toEqual([{ access_user: null }]);
  });

  it("shows nothing of another family, and lets nothing be written there", async () => {
    const [ana, eve] = [await makePerson(), await makePerson()];
    const { familyId, childIds } = await makeFamily(ana, ["Nora"]);
    await asPerson(eve, async (db) => {
      expect(await db.child.findMany()).toEqual([]);
      expect(await db.family.findMany()).toEqual([]);
      expect(await db.membership.findMany()).toEqual([]);
      expect(await findChildAccess(db, childIds[0] ?? "")).toBeNull();
      expect((await db.child.updateMany({ data: { name: "Eve's" } })).count).toBe(0);
    });
    const intrude = (work: Parameters<typeof asPerson<unknown>>[1]) =>
      expect(asPerson(eve, work)).rejects.toThrow(forbidden);
    await intrude((db) =>
      db.membership.createMany({ data: [{ id: newId(), familyId, personId: eve.personId, role: "owner" }] }),
    );
    await intrude((db) =>
      db.child.createMany({ data: [{ id: newId(), familyId, name: "X", bornOn: new Date(), sex: "male" }] }),
    );
    await intrude((db) => writeAudit(db, { verb: "child.edit", personId: eve.personId, familyId }));
    await intrude((db) => writeAudit(db, { verb: "child.edit", personId: ana.personId }));
  });
});

describe("part_on", () => {
  it.each(roles)(
    "answers %s for a member of that role, on all children or on those named",
    async (role: Role) => {
      const [ana, member, named] = [await makePerson(), await makePerson(), await makePerson()];
      const { familyId, childIds } = await makeFamily(ana, ["Nora", "Leo"]);
      const [nora = "", leo = ""] = childIds;
      await join(familyId, member, { role });
      const few = role === "owner" ? "parent" : role; // an owner has every child
      await join(familyId, named, { role: few, childIds: [nora] });
      const roleOf = async (who: typeof ana, child: string) =>
        (await asPerson(who, (db) => findChildAccess(db, child)))?.role ?? null;
      expect([await roleOf(member, nora), await roleOf(member, leo)]).toEqual([role, role]);
      expect([await roleOf(named, nora), await roleOf(named, leo)]).toEqual([few, null]);
    },
  );

  it("answers nothing once a membership has ended or was revoked", async () => {
    const [ana, ended, revoked] = [await makePerson(), await makePerson(), await makePerson()];
    const { familyId, childIds } = await makeFamily(ana, ["Nora"]);
    await join(familyId, ended, { role: "parent", endsAt: new Date(Date.now() - 1000) });
    await join(familyId, revoked, { role: "parent", revokedAt: new Date() });
    for (const person of [ended, revoked]) {
      expect(await asPerson(person, (db) => findChildAccess(db, childIds[0] ?? ""))).toBeNull();
      expect(await asPerson(person, (db) => db.child.findMany())).toEqual([]);
    }
  });
});

describe("the other scopes", () => {
  it("the doorkeeper sees no family and no child", async () => {
    await makeFamily(await makePerson(), ["Nora"]);
    await expect(asDoorkeeper((db) => db.child.findMany())).rejects.toThrow(forbidden);
    await expect(asDoorkeeper((db) => db.membership.findMany())).rejects.toThrow(forbidden);
  });

  it("the steward leaves the reason behind", async () => {
    await asSteward("to count children", async () => null);
    const entries = await asSteward("test", (db) =>
      db.auditEntry.findMany({ where: { verb: "steward.enter" } }),
    );
    expect(entries.map(({ detail }) => detail)).toContainEqual({ reason: "to count children" });
  });

  it("a revoked session cannot be revived", async () => {
    const [ana, phone] = [await makePerson(), newId()];
    const later = new Date(Date.now() + 60_000);
    await asDoorkeeper((db) =>
      db.session.create({
        data: { id: phone, personId: ana.personId, expiresAt: later, revokedAt: new Date() },
      }),
    );
    const revive = asPerson(ana, (db) =>
      db.session.updateMany({ where: { id: phone }, data: { revokedAt: null } }),
    );
    await expect(revive).rejects.toThrow(forbidden);
  });

  it("a person learns the names of the family, and nothing else of its people", async () => {
    const [ana, ben] = [await makePerson("Ana"), await makePerson("Ben")];
    const { familyId } = await makeFamily(ana, ["Nora"]);
    await join(familyId, ben, { role: "viewer" });
    const names = await asPerson(ben, (db) => db.person.findMany({ select: { name: true } }));
    expect(names.map(({ name }) => name).sort()).toEqual(["Ana", "Ben"]);
    await expect(asPerson(ben, (db) => db.person.findMany({ select: { email: true } }))).rejects.toThrow(
      forbidden,
    );
  });

  it("a caregiver for one child does not learn of another through who cares for it", async () => {
    const [ana, one, other] = [await makePerson(), await makePerson(), await makePerson()];
    const { familyId, childIds } = await makeFamily(ana, ["Nora", "Leo"]);
    const [nora = "", leo = ""] = childIds;
    await join(familyId, one, { role: "caregiver", childIds: [nora] });
    await join(familyId, other, { role: "caregiver", childIds: [leo] });
    const seen = await asPerson(one, (db) => db.membershipChild.findMany());
    expect(seen.map(({ childId }) => childId)).toEqual([nora]);
  });

  it("an audit entry cannot be changed or removed by a person", async () => {
    const ana = await makePerson();
    await asPerson(ana, (db) => writeAudit(db, { verb: "account.prefer", personId: ana.personId }));
    await expect(asPerson(ana, (db) => db.auditEntry.updateMany({ data: { verb: "x" } }))).rejects.toThrow(
      forbidden,
    );
    await expect(asPerson(ana, (db) => db.auditEntry.deleteMany())).rejects.toThrow(forbidden);
  });
});

describe("takeTry", () => {
  it("counts within a window, together for everyone, and begins anew after it", async () => {
    const key = `test:${newId()}`;
    const taken = await Promise.all(Array.from({ length: 5 }, () => takeTry(key, 3, 60)));
    expect(taken.filter(Boolean)).toHaveLength(3);
    expect(await takeTry(key, 3, 60)).toBe(false);
    await asSteward("test", (db) =>
      db.try.update({ where: { key }, data: { windowEndsAt: new Date(Date.now() - 1000) } }),
    );
    expect(await takeTry(key, 3, 60)).toBe(true);
  });
});
