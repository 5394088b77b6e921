import pg from "pg";
import { beforeEach, describe, expect, it } from "vitest";
import { findChildAccess } from "#lib/access/child-access.ts";
import { newId } from "#lib/kernel/ids.ts";
import { asPerson, asSteward, type Db } from "#lib/platform/db.ts";
import { join, makeFamily, makePerson, type TestPerson } from "#scripts/test/people.ts";
import { consentKinds, consentTexts, standingOf } from "../core/consent.ts";
import { fetchBack, insertFamily, putAway } from "../mutations.ts";
import { getChild, listFamiliesToAddTo } from "../queries.ts";
import { agree } from "./consent.ts";
import { insertConsent, updateWithdrawn } from "./mutations.ts";
import { hasConsent, listConsents, listNewestTexts } from "./queries.ts";

/** What a policy or a missing grant forbids. */
const forbidden = /42501/;

let ana: TestPerson;
let carer: TestPerson;
let familyId: string;
let child: string;

beforeEach(async () => {
  [ana, carer] = [await makePerson("Ana"), await makePerson("Carmen")];
  const family = await makeFamily(ana, ["Nora", "Leo"]);
  familyId = family.familyId;
  child = family.childIds[0] ?? "";
  await join(familyId, carer, { role: "caregiver" });
});

const asAna = <T>(work: (db: Db) => Promise<T>) => asPerson(ana, work);
const recordIn = (id: string) => ({ id: newId(), familyId: id, kind: "record", relation: "parent" }) as const;
const giveAgain = () => asAna((db) => insertConsent(db, { ...recordIn(familyId), givenBy: ana.personId }));
const withdraw = () =>
  asAna((db) => updateWithdrawn(db, familyId, consentKinds, { personId: ana.personId, at: new Date() }));

const newChild = (id: string) => ({
  id: newId(),
  familyId: id,
  name: "X",
  bornOn: new Date("2026-01-01"),
  sex: "male" as const,
});
const newReading = (recordedBy: string) => ({
  id: newId(),
  familyId,
  childId: child,
  checkUpId: newId(),
  kind: "weight" as const,
  value: 7,
  typedValue: "7",
  typedUnit: "kg",
  takenOn: new Date("2026-05-01"),
  recordedBy,
});

/** Every way to store something of a child, straight past the doors: how many rows each reached, or "forbidden". */
async function tryToStore(): Promise<Record<string, number | "forbidden">> {
  const ways: Record<string, [TestPerson, (db: Db) => Promise<{ count: number }>]> = {
    child: [ana, (db) => db.child.createMany({ data: [newChild(familyId)] })],
    details: [ana, (db) => db.child.updateMany({ where: { id: child }, data: { name: "Other" } })],
    fetch: [ana, async (db) => ({ count: await fetchBack(db, child) })],
    medical: [
      ana,
      (db) =>
        db.medicalProfile.createMany({
          data: [{ childId: child, familyId, allergies: ["nuts"], updatedBy: ana.personId }],
          skipDuplicates: true,
        }),
    ],
    reading: [ana, (db) => db.reading.createMany({ data: [newReading(ana.personId)] })],
    carersReading: [carer, (db) => db.reading.createMany({ data: [newReading(carer.personId)] })],
    picture: [
      ana,
      (db) =>
        db.picture.createMany({ data: [{ id: newId(), familyId, childId: child, madeBy: ana.personId }] }),
    ],
  };
  const tried = Object.entries(ways).map(async ([name, [who, way]]) => {
    const reached = await asPerson(who, way).then(
      ({ count }) => count,
      (error: Error) => (forbidden.test(error.message) ? ("forbidden" as const) : Promise.reject(error)),
    );
    return [name, reached] as const;
  });
  return Object.fromEntries(await Promise.all(tried));
}

const stored = { child: 1, details: 1, fetch: 1, medical: 1, reading: 1, carersReading: 1, picture: 1 };
const nothing = {
  child: "forbidden",
  details: "forbidden",
  fetch: "forbidden",
  medical: "forbidden",
  reading: "forbidden",
  carersReading: "forbidden",
  picture: "forbidden",
};

describe("without a parent's consent the database itself stores nothing", () => {
  it("stores while there is consent", async () => {
    expect(await tryToStore()).toEqual(stored);
  });

  it("for a family that was never asked", async () => {
    const own = newId();
    await asAna((db) => insertFamily(db, { id: own, name: "Own", timeZone: "UTC", foundedBy: ana.personId }));
    await expect(asAna((db) => db.child.createMany({ data: [newChild(own)] }))).rejects.toThrow(forbidden);
    const families = await asAna(listFamiliesToAddTo);
    expect(families.map(({ id, consented }) => [id, consented])).toEqual(
      expect.arrayContaining([
        [familyId, true],
        [own, false],
      ]),
    );
  });

  it("once it is withdrawn, until it is given again", async () => {
    await withdraw();
    expect(await tryToStore()).toEqual(nothing);
    expect(await asPerson(carer, (db) => findChildAccess(db, child))).toMatchObject({ consented: false });
    await giveAgain();
    expect(await tryToStore()).toEqual(stored);
  });

  it("once the text is renewed, until a parent has agreed to the new one", async () => {
    await publish("record", 2);
    try {
      expect(await tryToStore()).toEqual(nothing);
      expect(await asAna((db) => getChild(db, child))).toMatchObject({ consented: false });
      const [consents, newest] = await asAna(
        async (db) => [await listConsents(db, familyId), await listNewestTexts(db)] as const,
      );
      expect(standingOf(consents, "record", newest.get("record") ?? 0)).toBe("renewed");
      await asAna((db) =>
        db.consent.createMany({
          data: [{ ...recordIn(familyId), version: 2, givenBy: ana.personId }],
        }),
      );
      expect(await tryToStore()).toEqual(stored);
    } finally {
      await unpublish("record", 2);
    }
  });

  it("and this build does not take an agreement to an older text than the database waits for", async () => {
    await withdraw();
    await publish("record", 2);
    try {
      const agreement = { version: consentTexts.record, relation: "parent", agreed: true } as const;
      const answer = await asPerson(ana, (db, me) => agree(db, me, { ...recordIn(familyId), agreement }));
      expect(answer).toEqual({ ok: false, code: "text-renewing" });
    } finally {
      await unpublish("record", 2);
    }
  });
});

describe("agreeing", () => {
  const agreement = { version: consentTexts.record, relation: "guardian", agreed: true } as const;
  const tryToAgree = (given: object) =>
    asPerson(ana, (db, me) =>
      agree(db, me, { ...recordIn(familyId), agreement: { ...agreement, ...given } }),
    );

  it("needs the tick, the relation and the text that is shown now", async () => {
    await withdraw();
    expect(await tryToAgree({ agreed: false })).toMatchObject({ fields: { agreed: "agree-missing" } });
    expect(await tryToAgree({ relation: undefined })).toMatchObject({
      fields: { relation: "relation-missing" },
    });
    expect(await tryToAgree({ version: 0 })).toEqual({ ok: false, code: "text-renewed" });
    expect(await asAna((db) => hasConsent(db, familyId, "record"))).toBe(false);
    expect((await tryToAgree({})).ok).toBe(true);
    const [latest] = await asAna((db) => listConsents(db, familyId));
    expect(latest).toMatchObject({
      kind: "record",
      version: 1,
      relation: "guardian",
      givenBy: { id: ana.personId, name: "Ana" },
      withdrawnAt: null,
    });
  });

  it("twice at once is agreeing once", async () => {
    await withdraw();
    await Promise.all([giveAgain(), giveAgain(), giveAgain()]);
    const live = (await asAna((db) => listConsents(db, familyId))).filter((each) => !each.withdrawnAt);
    expect(live).toHaveLength(1);
  });

  it("is for a parent of the whole family, in their own name", async () => {
    const parentOfOne = await makePerson("Ben");
    await join(familyId, parentOfOne, { role: "parent", childIds: [child] });
    const stranger = await makePerson("Eve");
    await withdraw();
    for (const who of [carer, parentOfOne, stranger]) {
      const give = asPerson(who, (db) => insertConsent(db, { ...recordIn(familyId), givenBy: who.personId }));
      await expect(give).rejects.toThrow(forbidden);
    }
    const inAnothersName = asAna((db) =>
      insertConsent(db, { ...recordIn(familyId), givenBy: carer.personId }),
    );
    await expect(inAnothersName).rejects.toThrow(forbidden);
    expect(await asPerson(stranger, (db) => listConsents(db, familyId))).toEqual([]);
  });

  it("cannot be changed afterwards, and what is withdrawn stays withdrawn", async () => {
    const change = (data: object) => asAna((db) => db.consent.updateMany({ where: { familyId }, data }));
    await expect(change({ version: 9 })).rejects.toThrow(forbidden);
    await expect(change({ relation: "guardian" })).rejects.toThrow(forbidden);
    await withdraw();
    await expect(change({ withdrawnAt: null, withdrawnBy: null })).rejects.toThrow(forbidden);
    await expect(asAna((db) => db.consent.deleteMany())).rejects.toThrow(forbidden);
  });
});

describe("withdrawing", () => {
  const putAllAway = (who: TestPerson) =>
    asPerson(who, async (db) =>
      putAway(
        db,
        (await db.child.findMany()).map(({ id }) => id),
        new Date(),
      ),
    );

  it("puts records away whatever has become of the consent, and fetches none back without it", async () => {
    await withdraw();
    expect(await putAllAway(ana)).toBe(2);
    expect(await asAna((db) => getChild(db, child))).toMatchObject({ isArchived: true, consented: false });
    await expect(asAna((db) => fetchBack(db, child))).rejects.toThrow(forbidden);
    await giveAgain();
    expect(await asAna((db) => fetchBack(db, child))).toBe(1);
  });

  it("puts no record away for those who may not", async () => {
    const stranger = await makePerson("Eve");
    const parentOfOne = await makePerson("Ben");
    await join(familyId, parentOfOne, { role: "parent", childIds: [child] });
    expect(await putAllAway(carer)).toBe(0);
    expect(await asPerson(stranger, (db) => putAway(db, [child], new Date()))).toBe(0);
    expect(await putAllAway(parentOfOne)).toBe(1);
  });

  it("leaves the person's own rights as they were afterwards", async () => {
    await asAna(async (db) => {
      await putAway(db, [child], new Date());
      const rows = await db.$queryRaw<{ role: string }[]>`select current_user::text as role`;
      expect(rows).toEqual([{ role: "nestling_app" }]);
    });
  });
});

describe("extras", () => {
  it("are off until each is switched on, and off again at once", async () => {
    const isOn = (kind: (typeof consentKinds)[number]) => asAna((db) => hasConsent(db, familyId, kind));
    expect(
      await Promise.all(["ai-provider", "listening", "research"].map((kind) => isOn(kind as "research"))),
    ).toEqual([false, false, false]);
    await asAna((db) =>
      insertConsent(db, { ...recordIn(familyId), kind: "research", givenBy: ana.personId }),
    );
    expect([await isOn("research"), await isOn("listening"), await isOn("ai-provider")]).toEqual([
      true,
      false,
      false,
    ]);
    const by = { personId: ana.personId, at: new Date() };
    expect(await asAna((db) => updateWithdrawn(db, familyId, ["research"], by))).toBe(1);
    expect([await isOn("research"), await isOn("record")]).toEqual([false, true]);
  });
});

it("knows the same texts as the database", async () => {
  const newest = await asAna(listNewestTexts);
  expect(Object.fromEntries(newest)).toEqual(consentTexts);
});

/** As a migration would: the table's owner is held by row-level security, too. */
async function publish(kind: string, version: number): Promise<void> {
  await asOwner("insert into consent_texts (kind, version) values ($1, $2)", [kind, version]);
}

async function unpublish(kind: string, version: number): Promise<void> {
  await asSteward("test", (db) => db.consent.deleteMany({ where: { kind, version } }));
  await asOwner("delete from consent_texts where kind = $1 and version = $2", [kind, version]);
}

async function asOwner(text: string, values: unknown[]): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    await client.query("alter table consent_texts no force row level security");
    await client.query(text, values);
    await client.query("alter table consent_texts force row level security");
  } finally {
    await client.end();
  }
}
