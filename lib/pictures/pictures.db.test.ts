import { beforeEach, describe, expect, it } from "vitest";
import { newId } from "#lib/kernel/ids.ts";
import { asPerson, asSteward } from "#lib/platform/db.ts";
import { join, makeFamily, makePerson, type TestPerson } from "#scripts/test/people.ts";
import { insertPicture, removePicture, restorePicture, type Subject } from "./mutations.ts";
import { isThere } from "./queries.ts";

/** What a policy or a missing grant forbids. */
const forbidden = /42501/;

let owner: TestPerson;
let viewer: TestPerson;
let caregiver: TestPerson;
let limited: TestPerson;
let stranger: TestPerson;
let familyId: string;
let nora: string;
let leo: string;

beforeEach(async () => {
  owner = await makePerson("Ana");
  [viewer, caregiver] = [await makePerson("Vic"), await makePerson("Carmen")];
  [limited, stranger] = [await makePerson("Lim"), await makePerson("Eve")];
  const family = await makeFamily(owner, ["Nora", "Leo"]);
  familyId = family.familyId;
  [nora = "", leo = ""] = family.childIds;
  await join(familyId, viewer, { role: "viewer" });
  await join(familyId, caregiver, { role: "caregiver" });
  await join(familyId, limited, { role: "caregiver", childIds: [leo] });
  await makeFamily(stranger, ["Other"]);
});

const of = (childId: string): Subject => ({ familyId, childId });
const self = ({ personId }: TestPerson): Subject => ({ personId });
const sees = (who: TestPerson, id: string) => asPerson(who, (db) => isThere(db, id));

async function add(who: TestPerson, subject: Subject, id = newId()): Promise<string> {
  await asPerson(who, (db, me) => insertPicture(db, id, subject, me.id));
  return id;
}

const shown = (childId: string) =>
  asPerson(owner, async (db) => (await db.child.findUniqueOrThrow({ where: { id: childId } })).pictureId);

describe("a child's picture", () => {
  it("is seen by those who may see the child, and by nobody else", async () => {
    const id = await add(owner, of(nora));
    expect(await shown(nora)).toBe(id);
    const seen = await Promise.all([owner, viewer, caregiver, limited, stranger].map((who) => sees(who, id)));
    expect(seen).toEqual([true, true, true, false, false]);
    expect(await sees(limited, await add(owner, of(leo)))).toBe(true);
  });

  it("is seen no more by somebody whose part has ended, from the next question on", async () => {
    const id = await add(owner, of(nora));
    expect(await sees(viewer, id)).toBe(true);
    const end = (data: { endsAt: Date } | { revokedAt: Date }, { personId }: TestPerson) =>
      asSteward("test", (db) => db.membership.updateMany({ where: { personId }, data }));
    await end({ revokedAt: new Date() }, viewer);
    await end({ endsAt: new Date(Date.now() - 1000) }, caregiver);
    expect([await sees(viewer, id), await sees(caregiver, id)]).toEqual([false, false]);
  });

  it("is added by an owner or parent only, and in nobody else's name", async () => {
    for (const who of [viewer, caregiver, limited, stranger])
      await expect(add(who, of(nora))).rejects.toThrow(forbidden);
    await expect(add(limited, of(leo))).rejects.toThrow(forbidden);
    const forged = asPerson(owner, (db) => insertPicture(db, newId(), of(nora), viewer.personId));
    await expect(forged).rejects.toThrow(forbidden);
    expect(await shown(nora)).toBeNull();
    const parent = await makePerson("Ben");
    await join(familyId, parent, { role: "parent" });
    expect(await sees(viewer, await add(parent, of(nora)))).toBe(true);
  });

  it("waits for consent, as everything does that is stored of a child", async () => {
    await asSteward("test", (db) =>
      db.consent.updateMany({ where: { familyId }, data: { withdrawnAt: new Date() } }),
    );
    await expect(add(owner, of(nora))).rejects.toThrow(forbidden);
  });

  it("is removed and restored by a parent, and by nobody whom it is not for", async () => {
    const id = await add(owner, of(nora));
    for (const who of [viewer, caregiver, limited, stranger]) {
      expect(await asPerson(who, (db) => removePicture(db, id, of(nora)))).toBe(false);
      expect(await sees(owner, id)).toBe(true);
    }
    expect(await asPerson(owner, (db) => removePicture(db, id, of(nora)))).toBe(true);
    expect([await shown(nora), await sees(owner, id)]).toEqual([null, false]);
    expect(await asPerson(viewer, (db) => restorePicture(db, id, of(nora)))).toBe(false);
    expect(await asPerson(owner, (db) => restorePicture(db, id, of(nora)))).toBe(true);
    expect([await shown(nora), await sees(viewer, id)]).toEqual([id, true]);
  });

  it("is out of reach through a sibling", async () => {
    const id = await add(owner, of(nora));
    const parent = await makePerson("Ben");
    await join(familyId, parent, { role: "parent", childIds: [leo] });
    expect(await asPerson(parent, (db) => removePicture(db, id, of(leo)))).toBe(false);
    expect(await asPerson(parent, (db) => restorePicture(db, id, of(leo)))).toBe(false);
    expect([await shown(nora), await shown(leo)]).toEqual([id, null]);
    const other = await makeFamily(owner, ["Ada"]);
    const mixed = asPerson(owner, (db, me) =>
      insertPicture(db, newId(), { familyId: other.familyId, childId: nora }, me.id),
    );
    await expect(mixed).rejects.toThrow();
  });

  it("takes the place of the one before, which can be had back; of several at once one stays", async () => {
    const first = await add(owner, of(nora));
    const second = await add(owner, of(nora));
    expect([await shown(nora), await sees(owner, first), await sees(owner, second)]).toEqual([
      second,
      false,
      true,
    ]);
    await asPerson(owner, (db) => restorePicture(db, first, of(nora)));
    expect([await shown(nora), await sees(owner, second)]).toEqual([first, false]);
    const many = await Promise.all(Array.from({ length: 5 }, () => add(owner, of(nora))));
    const seen = await Promise.all([first, second, ...many].map((id) => sees(owner, id)));
    expect(seen.filter(Boolean)).toHaveLength(1);
    expect(await sees(owner, (await shown(nora)) ?? "")).toBe(true);
  });
});

describe("a person's picture", () => {
  it("is seen by people who share a family, and changed by its owner alone", async () => {
    const id = await add(caregiver, self(caregiver));
    const seen = await Promise.all([caregiver, owner, viewer, limited, stranger].map((who) => sees(who, id)));
    expect(seen).toEqual([true, true, true, true, false]);
    await expect(add(owner, self(caregiver))).rejects.toThrow(forbidden);
    expect(await asPerson(owner, (db) => removePicture(db, id, self(caregiver)))).toBe(false);
    expect(await sees(owner, id)).toBe(true);
    const me = await asPerson(caregiver, async (_, { pictureId }) => pictureId);
    expect(me).toBe(id);
    await asPerson(caregiver, (db) => removePicture(db, id, self(caregiver)));
    expect(await asPerson(caregiver, async (_, { pictureId }) => pictureId)).toBeNull();
  });

  it("cannot be a child's picture turned into one's own", async () => {
    const id = await add(owner, of(nora));
    const turn = (data: { personId: string } | { childId: string; familyId: string }) =>
      asPerson(owner, (db) => db.picture.updateMany({ where: { id }, data }));
    await expect(turn({ personId: owner.personId })).rejects.toThrow(forbidden);
    await expect(turn({ childId: leo, familyId })).rejects.toThrow(forbidden);
    await expect(asPerson(owner, (db) => db.picture.deleteMany({ where: { id } }))).rejects.toThrow(
      forbidden,
    );
  });
});
