import { beforeAll, describe, expect, it, vi } from "vitest";
import { checkChild } from "#lib/access/action.ts";
import type { ProgramChildCaller } from "#lib/access/api.ts";
import { scopesOf } from "#lib/accounts/tokens/core/token.ts";
import { insertToken } from "#lib/accounts/tokens/mutations.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { newId } from "#lib/kernel/ids.ts";
import type { Result } from "#lib/kernel/result.ts";
import { asPerson, asToken, type Db } from "#lib/platform/db.ts";
import { hashKey } from "#lib/platform/keys.ts";
import { join, makeFamily, makePerson, type TestPerson } from "#scripts/test/people.ts";
import { correctWith, type Recorded, recordBatch } from "../batch/batch.ts";
import { type EntryPatch, newEntry } from "../batch/schema.ts";
import { listDays } from "../days/queries.ts";
import { findEntries } from "../entries/queries.ts";
import { setEntryWithdrawn } from "../mutations.ts";
import { findEntry } from "../queries.ts";
import { withdrawEntryAs } from "../withdrawal/withdrawal.ts";

// There is no request here: nobody chose a language.
vi.mock("next/headers", () => ({ cookies: async () => new Map(), headers: async () => new Headers() }));

const forbidden = /42501/;

let ana: TestPerson;
let familyId: string;
let child: string;
let sibling: string;
let keys: Record<"growth" | "seeing" | "recording", string>;

beforeAll(async () => {
  ana = await makePerson("Ana");
  const family = await makeFamily(ana, ["Nora", "Leo"]);
  familyId = family.familyId;
  [child = "", sibling = ""] = family.childIds;
  keys = {
    growth: await make(ana, scopesOf("record", ["growth", "vaccinations"])),
    seeing: await make(ana, scopesOf("read", ["diary"])),
    recording: await make(ana, scopesOf("record", ["diary"])),
  };
});

const make = async (person: TestPerson, scopes: readonly string[]) => {
  const token = { personId: person.personId, name: "Watch", scopes, expiresAt: null };
  return hashKey((await asPerson(person, (db) => insertToken(db, token))).key);
};

const as = <T>(hash: string, work: (db: Db) => Promise<T>) => asToken(hash, (db) => work(db));
const entriesFor = (hash: string, id = child) =>
  as(hash, async (db) => (await findEntries(db, { familyId, id }, {}, null)).entries);
const dayOf = (day: string, id = child) =>
  as(
    keys.seeing,
    async (db) => (await listDays(db, { familyId, id }, day as CalendarDate, day as CalendarDate))[0],
  );

function within<T>(
  hash: string,
  work: (db: Db, caller: ProgramChildCaller) => Promise<Result<T>>,
  childId = child,
): Promise<Result<T>> {
  return asToken(hash, async (db, me, token) => {
    const access = await checkChild(db, childId, "diary:record");
    return access.ok ? work(db, { ...access.value, me, token }) : access;
  });
}

type Sent = Record<string, unknown>;

const send = (
  sent: Sent | Sent[],
  { key = keys.recording, idempotencyKey = null as string | null, childId = child } = {},
) =>
  within<Recorded>(
    key,
    (db, caller) => {
      const entries = [sent]
        .flat()
        .map((each) => newEntry.parse({ day: "2026-05-20", time: "08:00", ...each }));
      return recordBatch(db, { childId, entries, isList: Array.isArray(sent), idempotencyKey }, caller);
    },
    childId,
  );
const idOf = (done: Result<Recorded>) => (done.ok ? (done.value.entries[0]?.id ?? "") : "");

describe("a key for one part of the record", () => {
  it("opens nothing of the other, whatever is tried", async () => {
    const mine = newId();
    expect(await send({ id: mine, mood: 4 })).toMatchObject({ ok: true, value: { added: 1 } });
    expect([await entriesFor(keys.seeing), await entriesFor(keys.growth)]).toMatchObject([[{ mood: 4 }], []]);
    expect(await send({ mood: 3 }, { key: keys.growth }).catch(String)).toMatch(forbidden);
    const days = (hash: string) => as(hash, (db) => db.diaryDay.count({ where: { childId: child } }));
    expect([await days(keys.growth), await days(keys.seeing)]).toEqual([0, 1]);
  });

  it("that only sees writes nothing, and one that records writes entries alone", async () => {
    expect(await send({ mood: 2 }, { key: keys.seeing }).catch(String)).toMatch(forbidden);
    const [entry] = await entriesFor(keys.recording);
    const key = { familyId, id: child };
    const id = entry?.id ?? "";
    expect(await as(keys.seeing, (db) => setEntryWithdrawn(db, key, id, new Date())).catch(() => false)).toBe(
      false,
    );
    const about = { familyId, childId: child };
    const timer = (db: Db) =>
      db.diaryTimer.createMany({
        data: [{ ...about, id: newId(), kind: "sleep", startedAt: new Date(), startedBy: ana.personId }],
      });
    const medicine = (db: Db) =>
      db.medicine.createMany({
        data: [{ ...about, id: newId(), name: "x", key: "x", recordedBy: ana.personId }],
      });
    await expect(as(keys.recording, timer)).rejects.toThrow(forbidden);
    await expect(as(keys.recording, medicine)).rejects.toThrow(forbidden);
    await expect(
      as(keys.recording, (db) => db.$executeRaw`delete from diary_entries where id = ${id}::uuid`),
    ).rejects.toThrow(forbidden);
    expect(await as(keys.seeing, (db) => findEntry(db, key, id))).toMatchObject({ isWithdrawn: false });
  });

  it("does no more than its person's part allows", async () => {
    const eva = await makePerson("Eva");
    await join(familyId, eva, { role: "caregiver", areas: ["growth"] });
    const hash = await make(eva, scopesOf("record", ["growth", "vaccinations", "diary"]));
    expect(await entriesFor(hash)).toEqual([]);
    expect(await send({ mood: 1 }, { key: hash })).toMatchObject({ ok: false, code: "not-allowed" });
  });
});

describe("what a program records", () => {
  it("is checked by the rules of the form, all or nothing, and sums up its days", async () => {
    const day = "2026-06-01";
    const before = (await entriesFor(keys.seeing)).length;
    expect(await send({ day: "2999-01-01", mood: 3 })).toMatchObject({
      code: "invalid",
      fields: { day: "in-future" },
    });
    const wrong = await send([{ mood: 3 }, { oxygen: 120 }, { pains: [{ location: "head", level: "12" }] }]);
    expect(wrong).toMatchObject({
      fields: { "entries.1.oxygen": "oxygen-wrong", "entries.2.pains.0.level": "level-wrong" },
    });
    const asked = await send([
      { day, mood: 3 },
      { day, time: "09:00", intakes: [{ name: "Apiretal", dose: "120 mg" }] },
      { day, time: "10:00", intakes: [{ name: "Calpol", dose: "120 mg" }] },
    ]);
    expect(asked).toMatchObject({
      code: "questioned",
      questions: expect.arrayContaining([
        expect.objectContaining({ field: "entries.2.intakes.0.name", code: "too-soon" }),
      ]),
    });
    expect(await entriesFor(keys.seeing)).toHaveLength(before);
    expect(await dayOf(day)).toBeUndefined();
    const done = await send([
      { day, pains: [{ name: "tummy ache on the left", level: "6-8" }], mood: 3, confirm: [] },
      { day, time: "09:00", intakes: [{ name: "Apiretal", dose: "120 mg" }] },
      { day, time: "13:00", intakes: [{ name: "Calpol", dose: "120 mg" }] },
    ]);
    expect(done).toMatchObject({ ok: true, value: { added: 3 } });
    expect(await dayOf(day)).toMatchObject({
      ...{ entries: 3, painMax: 8, painMean: 7, intakes: 2 },
      totals: [{ key: "paracetamol", times: 2, amounts: [{ unit: "mg", amount: 240 }] }],
    });
  });

  it("asks what it could not read, and which place is meant", async () => {
    const said = { day: "2026-06-02", intakes: [{ name: "Oxycodone", dose: "5-10mg" }] };
    const asked = await send(said);
    expect(asked).toMatchObject({
      code: "questioned",
      questions: [{ field: "intakes.0.dose", code: "unread" }],
    });
    const kept = await send({ ...said, confirm: ["intakes.0.dose:unread"] });
    expect(kept).toMatchObject({
      ok: true,
      value: { entries: [{ intakes: [{ text: "5-10mg", amount: null, key: "oxycodone" }] }] },
    });
    const knee = await send({ day: "2026-06-02", pains: [{ name: "knee", level: 3 }] });
    expect(knee).toMatchObject({
      ...{ code: "invalid", fields: { "pains.0.location": "location-choose" } },
      questions: [{ suggestion: "left-knee" }, { suggestion: "right-knee" }],
    });
  });

  it("is stored once, by its id or the deed's key; what a person changed since stays", async () => {
    const id = newId();
    const at = { childId: sibling };
    expect(await send({ id, note: "x" }, at)).toMatchObject({ ok: true, value: { added: 1 } });
    expect(await send({ id, note: "x" }, at)).toMatchObject({ ok: true, value: { added: 0 } });
    expect(await send({ id, note: "y" }, at)).toMatchObject({ code: "id-taken", fields: { id: "id-taken" } });
    expect(await send({ id, note: "x" }), "another child's").toMatchObject({ code: "id-taken" });
    expect(await entriesFor(keys.seeing, sibling)).toHaveLength(1);
    const keyed = { idempotencyKey: "night-1", childId: sibling };
    const now = { day: undefined, time: undefined, temperature: 38.4, method: "axillary" };
    const [first, again] = [await send([now], keyed), await send([now], keyed)];
    expect([first, again]).toMatchObject([{ value: { added: 1 } }, { value: { added: 0 } }]);
    expect(idOf(first)).toBe(idOf(again));
    await within(
      keys.recording,
      (db, caller) => withdrawEntryAs(db, { childId: sibling, entryId: id }, new Date(), caller),
      sibling,
    );
    const mixed = await send(
      [
        { id, note: "y" },
        { mood: 9 - 4, id: newId() },
      ],
      at,
    );
    expect(mixed).toMatchObject({
      ok: true,
      value: { added: 1, entries: [{ isWithdrawn: true, note: "x" }, { mood: 5 }] },
    });
    const faulty = await send(
      [
        { id, note: "y" },
        { id: newId(), oxygen: "97,98" },
      ],
      at,
    );
    expect(faulty, "named by its place among those sent").toMatchObject({
      questions: [{ field: "entries.1.oxygen", code: "unread" }],
    });
  });

  it("is put right, and only where that is sound", async () => {
    const day = "2026-06-10";
    const id = idOf(
      await send({
        ...{ day, temperature: "101.2 °F", method: "oral", note: "left as it is", oxygen: "97-98 on 2L" },
        pains: [{ location: "head", level: "6-7-8", rater: "self", scale: "nrs" }],
      }),
    );
    const found = () => as(keys.seeing, (db) => findEntry(db, { familyId, id: child }, id));
    const correct = (patch: EntryPatch, key = keys.recording) =>
      within(key, (db, caller) => correctWith(db, { childId: child, entryId: id, patch }, caller));
    const before = await found();
    expect(await correct({ mood: 2 })).toMatchObject({ ok: true, value: { audit: { after: { day } } } });
    expect(await found()).toEqual({ ...before, mood: 2 });
    expect(await correct({ pains: [], temperature: null, day: "2026-06-11", time: null })).toMatchObject({
      ok: true,
    });
    expect(await found()).toMatchObject({
      ...{ day: "2026-06-11", minute: null, painMax: null, temperature: null, method: null, oxygenFlow: 2 },
      note: "left as it is",
    });
    expect([await dayOf(day), await dayOf("2026-06-11")]).toMatchObject([
      undefined,
      { entries: 1, painMax: null },
    ]);
    expect(await correct({ oxygen: 20 })).toMatchObject({ fields: { oxygen: "oxygen-wrong" } });
    expect(await correct({ bloodPressure: "80/120" })).toMatchObject({
      questions: [{ field: "bloodPressure", code: "unread" }],
    });
    expect(await correct({ day: "2020-01-01" })).toMatchObject({ fields: { day: "before-birth" } });
    expect(await correct({ note: "Z" }, keys.seeing), "nothing it may change").toMatchObject({ ok: false });
    await within(keys.recording, (db, caller) =>
      withdrawEntryAs(db, { childId: child, entryId: id }, new Date(), caller),
    );
    expect(await correct({ note: "C" })).toMatchObject({ ok: false, code: "withdrawn" });
    expect(await found()).toMatchObject({ note: "left as it is", isWithdrawn: true });
  });
});
