import { beforeAll, describe, expect, it } from "vitest";
import { writeAudit } from "#lib/access/audit.ts";
import { scopesOf } from "#lib/accounts/tokens/core/token.ts";
import { insertToken, revokeOwn } from "#lib/accounts/tokens/mutations.ts";
import { countTokens, listTokens } from "#lib/accounts/tokens/queries.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { newId } from "#lib/kernel/ids.ts";
import { asDoorkeeper, asPerson, asSteward, asToken, type Db } from "#lib/platform/db.ts";
import { hashKey } from "#lib/platform/keys.ts";
import { join, makeFamily, makePerson, type TestPerson } from "#scripts/test/people.ts";
import { insertReadings, updateWithdrawn } from "../mutations.ts";
import { getGrowth } from "../queries.ts";

const reaches = { read: scopesOf("read", ["growth"]), record: scopesOf("record", ["growth"]) };
const forbidden = /42501/;
const signedOut = { name: "SignedOut" };

let ana: TestPerson;
let familyId: string;
let child: string;
let sibling: string;

beforeAll(async () => {
  ana = await makePerson("Ana");
  const family = await makeFamily(ana, ["Nora", "Leo"]);
  familyId = family.familyId;
  [child = "", sibling = ""] = family.childIds;
});

type Wishes = { scopes?: readonly string[]; expiresAt?: Date | null };

const make = (who: TestPerson, { scopes = reaches.record, expiresAt = null }: Wishes = {}) =>
  asPerson(who, (db) => insertToken(db, { personId: who.personId, name: "Scale", scopes, expiresAt }));
const as = <T>(key: string, work: (db: Db) => Promise<T>) => asToken(hashKey(key), (db) => work(db));

const weigh = (db: Db, recordedBy: string, childId = child) =>
  insertReadings(db, [
    {
      ...{ id: newId(), familyId, childId, checkUpId: newId(), recordedBy, kind: "weight", value: 7.3 },
      ...{ typedValue: "7.3", typedUnit: "kg", posture: null, takenOn: "2026-05-01" as CalendarDate },
      ...{
        source: "device",
        device: null,
        note: null,
        estimated: false,
        confirmed: [],
        importId: null,
        origin: null,
      },
    },
  ]);

const seenBy = (key: string, id = child) =>
  as(key, async (db) => (await getGrowth(db, { familyId, id })).recorded);

describe("a key", () => {
  it("is kept as its hash alone, which not even its person reads", async () => {
    const { key, id } = await make(ana);
    expect(key).toMatch(/^nst_[\w-]{43}$/);
    const rows = await asSteward("test", (db) => db.accessToken.findMany({ where: { id } }));
    expect(rows).toMatchObject([{ hash: hashKey(key), ending: key.slice(-4), lastUsedAt: null }]);
    expect(JSON.stringify(rows)).not.toContain(key);
    const read = asPerson(ana, (db) => db.accessToken.findMany({ select: { hash: true } }));
    await expect(read).rejects.toThrow(forbidden);
  });

  it("is its person's alone to see and to take back", async () => {
    const { id } = await make(ana);
    const eve = await makePerson("Eve");
    await join(familyId, eve, { role: "owner" });
    expect(await asPerson(eve, (db) => listTokens(db, ana.personId))).toEqual([]);
    expect(await asPerson(eve, (db) => revokeOwn(db, ana.personId, id))).toBe(false);
    const forge = asPerson(eve, (db) =>
      insertToken(db, { personId: ana.personId, name: "x", scopes: reaches.read, expiresAt: null }),
    );
    await expect(forge).rejects.toThrow(forbidden);
    expect(await asPerson(ana, (db) => revokeOwn(db, ana.personId, id))).toBe(true);
    expect(await asPerson(ana, (db) => revokeOwn(db, ana.personId, id)), "once").toBe(false);
  });

  it("tells who it is for, and when it was last used", async () => {
    const me = await makePerson("Ben");
    const { key, id } = await make(me, { scopes: reaches.read });
    const entered = await asToken(hashKey(key), async (_db, person, token) => ({ person, token }));
    expect(entered.person).toMatchObject({ id: me.personId, name: "Ben" });
    expect(entered.token).toEqual({ id, name: "Scale", scopes: ["growth:read"] });
    const [listed] = await asPerson(me, (db) => listTokens(db, me.personId));
    expect(listed?.lastUsedAt).toBeInstanceOf(Date);
  });

  it("opens nothing once it is unknown, too old, taken back, or its person's account is closed", async () => {
    const old = await make(ana, { expiresAt: new Date(Date.now() - 1000) });
    const revoked = await make(ana);
    await asPerson(ana, (db) => revokeOwn(db, ana.personId, revoked.id));
    const gone = await makePerson();
    const closed = await make(gone);
    await asSteward("test", (db) =>
      db.person.update({
        where: { id: gone.personId },
        data: { closedAt: new Date() },
        select: { id: true },
      }),
    );
    for (const key of [old.key, revoked.key, closed.key, "nst_unknown", ""])
      await expect(seenBy(key)).rejects.toMatchObject(signedOut);
    expect(await seenBy((await make(ana, { expiresAt: new Date(Date.now() + 60_000) })).key)).toBeInstanceOf(
      Array,
    );
  });

  it("does not outlive its person's part in the family", async () => {
    const carmen = await makePerson("Carmen");
    const membershipId = await join(familyId, carmen, { role: "caregiver" });
    const { key } = await make(carmen);
    expect(await as(key, (db) => weigh(db, carmen.personId))).toBe(1);
    await asSteward("test", (db) =>
      db.membership.update({ where: { id: membershipId }, data: { revokedAt: new Date() } }),
    );
    expect(await seenBy(key)).toEqual([]);
    await expect(as(key, (db) => weigh(db, carmen.personId))).rejects.toThrow(forbidden);
  });
});

describe("what a key was given", () => {
  it("is held by the database: one that reads does not write, whatever is tried", async () => {
    const full = await make(ana);
    expect(await as(full.key, (db) => weigh(db, ana.personId))).toBe(1);
    const [reading] = await seenBy(full.key);
    const id = reading?.id ?? "";
    const { key } = await make(ana, { scopes: reaches.read });
    expect((await seenBy(key)).map((each) => each.id)).toContain(id);
    await expect(as(key, (db) => weigh(db, ana.personId))).rejects.toThrow(forbidden);
    await expect(as(key, (db) => updateWithdrawn(db, id, new Date()))).rejects.toThrow();
    const counts = await as(
      key,
      (db) =>
        db.$executeRaw`update readings set value = 99, withdrawn_at = now() where child_id = ${child}::uuid`,
    );
    expect(counts).toBe(0);
    expect((await seenBy(key)).find((each) => each.id === id)).toMatchObject({ value: 7.3 });
  });

  it("does not reach beyond growth: not the child, its medical facts, its family or its people", async () => {
    const { key } = await make(ana);
    const nothingOf = async (work: (db: Db) => Promise<unknown>) =>
      expect(await as(key, work).catch((error: Error) => error.message)).toEqual(
        expect.toSatisfy(
          (answer) =>
            answer === 0 || (Array.isArray(answer) && answer.length === 0) || forbidden.test(String(answer)),
        ),
      );
    await nothingOf((db) => db.$executeRaw`update children set name = 'x' where id = ${child}::uuid`);
    await nothingOf((db) => db.$executeRaw`update families set name = 'x' where id = ${familyId}::uuid`);
    await nothingOf((db) => db.$queryRaw`select child_id from medical_profiles`);
    await nothingOf((db) => db.$queryRaw`select id from invitations`);
    await nothingOf(
      (db) =>
        db.$executeRaw`insert into growth_profiles (child_id, family_id, updated_by) values (${child}::uuid, ${familyId}::uuid, ${ana.personId}::uuid)`,
    );
  });

  it("never makes, shows or takes back keys", async () => {
    const { key, id } = await make(ana);
    expect(await as(key, (db) => listTokens(db, ana.personId))).toEqual([]);
    expect(await as(key, (db) => countTokens(db, ana.personId))).toBe(0);
    expect(await as(key, (db) => revokeOwn(db, ana.personId, id))).toBe(false);
    const more = as(key, (db) =>
      insertToken(db, { personId: ana.personId, name: "x", scopes: reaches.record, expiresAt: null }),
    );
    await expect(more).rejects.toThrow(forbidden);
  });

  it("is at most what its person may: a viewer's key records nothing, a limited one's sees one child", async () => {
    const [viewer, minder] = [await makePerson(), await makePerson()];
    await join(familyId, viewer, { role: "viewer" });
    await join(familyId, minder, { role: "caregiver", childIds: [sibling] });
    const [seeing, minding] = [await make(viewer), await make(minder)];
    await expect(as(seeing.key, (db) => weigh(db, viewer.personId))).rejects.toThrow(forbidden);
    await expect(as(minding.key, (db) => weigh(db, minder.personId))).rejects.toThrow(forbidden);
    expect(await as(minding.key, (db) => weigh(db, minder.personId, sibling))).toBe(1);
    expect(await seenBy(minding.key)).toEqual([]);
    expect(await as(minding.key, (db) => db.child.findMany({ select: { id: true } }))).toEqual([
      { id: sibling },
    ]);
  });

  it("can be no scope that is none", async () => {
    for (const scopes of [[], ["family:edit"], ["growth:read", "growth:arrange"]])
      await expect(make(ana, { scopes })).rejects.toThrow(/23514/);
  });

  it("writes the trail in its person's name alone", async () => {
    const { key } = await make(ana);
    const eve = await makePerson();
    const about = { verb: "growth.record", familyId, childId: child } as const;
    await as(key, (db) => writeAudit(db, { ...about, personId: ana.personId, detail: { token: "Scale" } }));
    await expect(as(key, (db) => writeAudit(db, { ...about, personId: eve.personId }))).rejects.toThrow(
      forbidden,
    );
  });

  it("lets a program tell only of the readings it writes, and read nothing of the trail", async () => {
    const { key } = await make(ana);
    const { personId } = ana;
    const told = { verb: "growth.record", familyId, childId: child, personId } as const;
    await as(key, (db) => writeAudit(db, told));
    for (const verb of ["account.change-password", "member.revoke", "growth.arrange"] as const)
      await expect(as(key, (db) => writeAudit(db, { ...told, verb }))).rejects.toThrow(forbidden);
    await expect(as(key, (db) => writeAudit(db, { verb: "growth.record", personId }))).rejects.toThrow(
      forbidden,
    );
    const { key: seeing } = await make(ana, { scopes: reaches.read });
    await expect(as(seeing, (db) => writeAudit(db, told))).rejects.toThrow(forbidden);
    expect(await as(key, (db) => db.auditEntry.count())).toBe(0);
    expect(await asPerson(ana, (db) => db.auditEntry.count())).toBeGreaterThan(0);
  });

  it("tells nothing of how its person signs in, nor of pictures, files and news", async () => {
    const { personId } = ana;
    await asDoorkeeper(async (db) => {
      const passkey = { credentialId: newId(), publicKey: new Uint8Array([1]), counter: 0, name: "Phone" };
      await db.passkey.create({ data: { id: newId(), personId, ...passkey } });
      await db.twoStep.create({ data: { personId, secret: "x", confirmedAt: new Date() } });
      await db.recoveryCode.create({ data: { id: newId(), personId, hash: newId() } });
      await db.linkedAccount.create({ data: { provider: "https://id.example", subject: newId(), personId } });
    });
    const counts = (db: Db) =>
      db.$queryRaw`select (select count(person_id) from passkeys)::int as passkeys, (select count(person_id) from two_steps)::int as steps,
        (select count(person_id) from recovery_codes)::int as codes, (select count(person_id) from linked_accounts)::int as linked,
        (select count(id) from sessions)::int as sessions`;
    const { key } = await make(ana);
    expect(await asPerson(ana, counts)).toEqual([
      { passkeys: 1, steps: 1, codes: 1, linked: 1, sessions: 1 },
    ]);
    expect(await as(key, counts)).toEqual([{ passkeys: 0, steps: 0, codes: 0, linked: 0, sessions: 0 }]);
  });
});
