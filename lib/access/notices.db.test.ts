import { describe, expect, it } from "vitest";
import { asDoorkeeper, asPerson, asSteward } from "#lib/platform/db.ts";
import { join, makeFamily, makePerson, type TestPerson } from "#scripts/test/people.ts";
import { findRecipients, insertNotices, listLetterRecipients } from "./notices.ts";

const forbidden = /42501/;
const kindsOf = ({ personId }: TestPerson) =>
  asSteward("test", async (db) => {
    const notices = await db.notice.findMany({ where: { personId } });
    return notices.map(({ kind }) => kind).sort();
  });

describe("notices", () => {
  it("reach oneself and one's family, and nobody else", async () => {
    const [ana, ben, eve] = [await makePerson(), await makePerson(), await makePerson()];
    const { familyId } = await makeFamily(ana, []);
    await join(familyId, ben, { role: "viewer" });
    const detail = { family: "Test" };
    const tell = (from: TestPerson, to: readonly TestPerson[]) =>
      asPerson(from, (db) =>
        insertNotices(
          db,
          to.map(({ personId }) => personId),
          "part-changed",
          detail,
        ),
      );
    await tell(ana, [ana, ben, ben]);
    await tell(ben, [ana]);
    await expect(tell(eve, [ana])).rejects.toThrow(forbidden);
    await expect(tell(ana, [ben, eve])).rejects.toThrow(forbidden);
    await tell(ana, []);
    expect(await kindsOf(ana)).toEqual(["part-changed", "part-changed"]);
    expect(await kindsOf(ben), "told once, though named twice").toEqual(["part-changed"]);
    expect(await kindsOf(eve)).toEqual([]);
  });

  it("reach who was just shown out, and come from nobody who has left", async () => {
    const [ana, ben] = [await makePerson(), await makePerson()];
    const { familyId } = await makeFamily(ana, []);
    await join(familyId, ben, { role: "parent", revokedAt: new Date() });
    await asPerson(ana, (db) => insertNotices(db, [ben.personId], "part-revoked", { family: "Test" }));
    expect(await kindsOf(ben)).toEqual(["part-revoked"]);
    const late = asPerson(ben, (db) => insertNotices(db, [ana.personId], "member-left", {}));
    await expect(late).rejects.toThrow(forbidden);
  });

  it("are read by nobody but whom they are for, and changed only by being seen", async () => {
    const [ana, ben] = [await makePerson(), await makePerson()];
    const { familyId } = await makeFamily(ana, []);
    await join(familyId, ben, { role: "parent" });
    await asDoorkeeper((db) =>
      insertNotices(db, [ana.personId], "sign-in", { device: "Firefox", place: "" }),
    );
    await asPerson(ben, async (db) => {
      expect(await db.notice.findMany()).toEqual([]);
      expect((await db.notice.updateMany({ data: { seenAt: new Date() } })).count).toBe(0);
    });
    const forge = asPerson(ana, (db) => db.notice.updateMany({ data: { detail: {} } }));
    await expect(forge).rejects.toThrow(forbidden);
    await expect(asDoorkeeper((db) => db.notice.findMany())).rejects.toThrow(forbidden);
  });
});

describe("who is told", () => {
  it("the family's other owners and parents, while they are", async () => {
    const [ana, ben, cleo, dan, eve] = [
      await makePerson(),
      await makePerson(),
      await makePerson(),
      await makePerson(),
      await makePerson(),
    ];
    const { familyId } = await makeFamily(ana, []);
    await join(familyId, ben, { role: "parent" });
    await join(familyId, cleo, { role: "viewer" });
    await join(familyId, dan, { role: "parent", endsAt: new Date(Date.now() - 1000) });
    const found = (who: TestPerson) => asPerson(who, (db) => findRecipients(db, familyId));
    expect(await found(ana)).toEqual([ben.personId]);
    expect((await found(cleo)).sort()).toEqual([ana.personId, ben.personId].sort());
    expect(await found(eve)).toEqual([]);
    expect(await asPerson(ana, (db) => findRecipients(db, familyId, { roles: ["viewer"] }))).toEqual([
      cleo.personId,
    ]);
  });

  it("of a child those alone who see it", async () => {
    const [ana, ben, cleo] = [await makePerson(), await makePerson(), await makePerson()];
    const { familyId, childIds } = await makeFamily(ana, ["Nora", "Leo"]);
    await join(familyId, ben, { role: "parent" });
    await join(familyId, cleo, { role: "parent", childIds: childIds.slice(0, 1) });
    const found = (childId = "") => asPerson(ana, (db) => findRecipients(db, familyId, { childId }));
    expect((await found(childIds[0])).sort()).toEqual([ben.personId, cleo.personId].sort());
    expect(await found(childIds[1])).toEqual([ben.personId]);
  });

  it("by letter only who wants it, has confirmed the address and has not closed the account", async () => {
    const people = [
      await makePerson(),
      await makePerson(),
      await makePerson(),
      await makePerson(),
      await makePerson(),
    ];
    const ids = people.map(({ personId }) => personId);
    const [wants, wantsNot, unconfirmed, closed, elsewhere] = ids as [string, string, string, string, string];
    await asSteward("test", async (db) => {
      await db.person.updateMany({ where: { id: { in: ids } }, data: { emailConfirmedAt: new Date() } });
      const set = (id: string, data: object) => db.person.update({ where: { id }, data });
      await set(wantsNot, { notifications: { family: { email: false } } });
      await set(unconfirmed, { emailConfirmedAt: null });
      await set(closed, { closedAt: new Date() });
      await set(elsewhere, {
        notifications: { family: { app: false }, "sign-in": { email: false } },
        locale: "es",
      });
    });
    const readers = await listLetterRecipients("test", ids, "member-left");
    expect(readers.map(({ email, locale }) => [email, locale]).sort()).toEqual(
      [
        [`${wants}@example.org`, "en"],
        [`${elsewhere}@example.org`, "es"],
      ].sort(),
    );
    expect(await listLetterRecipients("test", [], "family")).toEqual([]);
    expect(await listLetterRecipients("test", [elsewhere], "sign-in")).toEqual([]);
  });
});
