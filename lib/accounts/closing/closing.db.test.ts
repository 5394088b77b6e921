import { describe, expect, it } from "vitest";
import { newId } from "#lib/kernel/ids.ts";
import { asDoorkeeper, asPerson, asSteward, SignedOut } from "#lib/platform/db.ts";
import { join, makeFamily, makePerson, type TestPerson } from "#scripts/test/people.ts";
import { needsSecondStep, openSession } from "../admission.ts";
import { closeAccount, reopenAccount } from "./mutations.ts";
import { findClosed, listStakes } from "./queries.ts";

const phone = { address: "203.0.113.9", device: null, place: null };

const close = ({ personId }: TestPerson, name = "Ana") =>
  asSteward("test", (db) => closeAccount(db, { id: personId, name }, new Date()));
const reopen = ({ personId }: TestPerson) => asSteward("test", (db) => reopenAccount(db, personId));

const archivedIn = (familyId: string) =>
  asSteward("test", async (db) =>
    (await db.child.findMany({ where: { familyId }, orderBy: { name: "asc" } })).map(
      ({ archivedAt }) => archivedAt !== null,
    ),
  );

describe("closing an account", () => {
  it("signs it out everywhere and puts away the children that are nobody else's", async () => {
    const ana = await makePerson();
    const { familyId } = await makeFamily(ana, ["Leo", "Nora"]);
    expect((await close(ana)).ok).toBe(true);
    await expect(asPerson(ana, async () => "seen")).rejects.toThrow(SignedOut);
    expect(await archivedIn(familyId)).toEqual([true, true]);
    expect(await needsSecondStep(ana.personId)).toBe(true);
    const token = await openSession(ana.personId, phone);
    await expect(
      asPerson(token, async () => "seen"),
      "nor does a session opened by mistake",
    ).rejects.toThrow(SignedOut);
  });

  it("waits for a family to be handed over, and names it", async () => {
    const [ana, ben] = [await makePerson("Ana"), await makePerson("Ben")];
    const { familyId } = await makeFamily(ana, ["Nora"]);
    await join(familyId, ben, { role: "parent" });
    expect(await close(ana)).toEqual({ ok: false, code: "hand-over-first", detail: { families: "Test" } });
    expect(await asPerson(ana, async () => "seen")).toBe("seen");
    expect(await archivedIn(familyId)).toEqual([false]);
  });

  it("does not wait for members whose part has ended", async () => {
    const [ana, ben, eve] = [await makePerson(), await makePerson(), await makePerson()];
    const { familyId } = await makeFamily(ana, ["Nora"]);
    await join(familyId, ben, { role: "parent", endsAt: new Date(Date.now() - 1000) });
    await join(familyId, eve, { role: "parent", revokedAt: new Date() });
    expect((await close(ana)).ok).toBe(true);
    expect(await archivedIn(familyId)).toEqual([true]);
  });

  it("leaves the families that go on, tells them, and takes nothing along", async () => {
    const [ana, ben] = [await makePerson("Ana"), await makePerson("Ben")];
    const { familyId, childIds } = await makeFamily(ben, ["Nora"]);
    const membershipId = await join(familyId, ana, { role: "parent" });
    expect((await close(ana)).ok).toBe(true);
    expect(await archivedIn(familyId)).toEqual([false]);
    const seen = await asPerson(ben, async (db) => ({
      membership: await db.membership.findUnique({ where: { id: membershipId } }),
      notices: await db.notice.findMany({ select: { kind: true, detail: true } }),
      children: await db.child.count({ where: { id: { in: childIds } } }),
      feed: await db.auditEntry.findMany({ where: { familyId, verb: "member.leave" } }),
    }));
    expect(seen.membership?.revokedAt).not.toBeNull();
    expect(seen.notices).toEqual([{ kind: "member-left", detail: { name: "Ana", family: "Test" } }]);
    expect(seen.children).toBe(1);
    expect(seen.feed).toMatchObject([{ personId: ana.personId, subjectId: membershipId }]);
  });

  it("keeps an owner when both close at once", async () => {
    const [ana, ben] = [await makePerson(), await makePerson()];
    const { familyId } = await makeFamily(ana, ["Nora"]);
    await join(familyId, ben, { role: "owner" });
    const carol = await makePerson();
    await join(familyId, carol, { role: "caregiver" });
    const both = await Promise.all([close(ana), close(ben)]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });

  it("withdraws the invitations that nobody has accepted", async () => {
    const ana = await makePerson();
    const { familyId } = await makeFamily(ana, ["Nora"]);
    const id = newId();
    await asSteward("test", (db) =>
      db.invitation.create({
        data: {
          id,
          familyId,
          keyHash: id,
          label: "Grandma",
          role: "viewer",
          areas: [],
          invitedBy: ana.personId,
          expiresAt: new Date(Date.now() + 60_000),
        },
      }),
    );
    await close(ana);
    const found = await asSteward("test", (db) => db.invitation.findUniqueOrThrow({ where: { id } }));
    expect(found.revokedAt).not.toBeNull();
  });
});

describe("reopening it", () => {
  it("brings back what closing put away, and nothing else", async () => {
    const [ana, ben] = [await makePerson("Ana"), await makePerson("Ben")];
    const own = await makeFamily(ana, ["Leo", "Nora"]);
    const bens = await makeFamily(ben, ["Mia"]);
    await join(bens.familyId, ana, { role: "parent" });
    const before = new Date(Date.now() - 86_400_000);
    await asPerson(ana, (db) =>
      db.child.updateMany({ where: { id: own.childIds[0] ?? "" }, data: { archivedAt: before } }),
    );
    await close(ana);
    expect(await asDoorkeeper((db) => findClosed(db, ana.personId))).toMatchObject({ name: "Ana" });
    await reopen(ana);
    expect(await asDoorkeeper((db) => findClosed(db, ana.personId))).toBeNull();
    expect(await archivedIn(own.familyId), "Leo was put away before").toEqual([true, false]);
    const again = await openSession(ana.personId, phone);
    const stakes = await asPerson(again, (db) => listStakes(db, ana.personId));
    expect(stakes.map(({ familyId }) => familyId)).toEqual([own.familyId]);
    await expect(
      asPerson(ana, async () => "seen"),
      "old sessions stay ended",
    ).rejects.toThrow(SignedOut);
  });

  it("changes nothing of an open account", async () => {
    const ana = await makePerson();
    const { familyId, childIds } = await makeFamily(ana, ["Nora"]);
    await asPerson(ana, (db) =>
      db.child.updateMany({ where: { id: { in: childIds } }, data: { archivedAt: new Date() } }),
    );
    await reopen(ana);
    expect(await archivedIn(familyId)).toEqual([true]);
  });
});
