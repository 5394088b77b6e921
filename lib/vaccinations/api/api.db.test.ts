import { beforeAll, describe, expect, it, vi } from "vitest";
import { checkChild } from "#lib/access/action.ts";
import type { ProgramChildCaller } from "#lib/access/api.ts";
import { scopesOf } from "#lib/accounts/tokens/core/token.ts";
import { insertToken } from "#lib/accounts/tokens/mutations.ts";
import { newId } from "#lib/kernel/ids.ts";
import type { Result } from "#lib/kernel/result.ts";
import { asPerson, asToken, type Db } from "#lib/platform/db.ts";
import { hashKey } from "#lib/platform/keys.ts";
import { join, makeFamily, makePerson, type TestPerson } from "#scripts/test/people.ts";
import { correctWith, type Recorded, recordBatch } from "../batch/batch.ts";
import { updateDoseWithdrawn } from "../mutations.ts";
import { getVaccinations } from "../queries.ts";
import { setDoseWithdrawn } from "../recording/recording.ts";
import { type DosePatch, newDose } from "./schema.ts";

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
    growth: await make(ana, scopesOf("record", ["growth"])),
    seeing: await make(ana, scopesOf("read", ["vaccinations"])),
    recording: await make(ana, scopesOf("record", ["vaccinations"])),
  };
});

const make = async ({ personId }: TestPerson, scopes: readonly string[]) =>
  hashKey(
    (
      await asPerson({ personId, sessionId: ana.sessionId }, (db) =>
        insertToken(db, { personId, name: "Clinic", scopes, expiresAt: null }),
      )
    ).key,
  );

const as = <T>(hash: string, work: (db: Db) => Promise<T>) => asToken(hash, (db) => work(db));
const dosesFor = (hash: string, id = child) =>
  as(hash, async (db) => (await getVaccinations(db, { familyId, id })).doses);

function within<T>(
  hash: string,
  work: (db: Db, caller: ProgramChildCaller) => Promise<Result<T>>,
  childId = child,
): Promise<Result<T>> {
  return asToken(hash, async (db, me, token) => {
    const access = await checkChild(db, childId, "vaccinations:record");
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
      const isList = Array.isArray(sent);
      const doses = [sent].flat().map((each) => newDose.parse({ cvx: "10", givenOn: "2026-03-20", ...each }));
      return recordBatch(db, { childId, doses, isList, idempotencyKey }, caller);
    },
    childId,
  );

const dueOf = (id: string) =>
  asPerson(ana, (db) => db.dueVaccine.findMany({ where: { childId: id, vaccineGroup: "Polio" } })).then(
    ([row]) => row?.doseNumber ?? null,
  );

describe("a key for one part of the record", () => {
  it("opens nothing of the other, whatever is tried", async () => {
    const done = await send({ id: newId() });
    expect(done).toMatchObject({ ok: true, value: { added: 1 } });
    expect(await dosesFor(keys.recording)).toHaveLength(1);
    expect(await dosesFor(keys.seeing)).toHaveLength(1);
    expect(await dosesFor(keys.growth)).toEqual([]);
    expect(await send({}, { key: keys.growth }).catch(String)).toMatch(forbidden);
    await asPerson(ana, (db) =>
      db.reading.createMany({
        data: [
          {
            ...{
              id: newId(),
              familyId,
              childId: child,
              checkUpId: newId(),
              kind: "weight",
              value: 7,
              typedValue: "7",
            },
            ...{ typedUnit: "kg", takenOn: new Date("2026-05-01"), recordedBy: ana.personId },
          },
        ],
      }),
    );
    const readingsFor = (hash: string) => as(hash, (db) => db.reading.count({ where: { childId: child } }));
    expect(await readingsFor(keys.growth)).toBe(1);
    expect(await readingsFor(keys.recording), "growth is closed to it").toBe(0);
    const due = (hash: string) => as(hash, (db) => db.dueVaccine.count({ where: { childId: child } }));
    expect([await due(keys.growth), (await due(keys.seeing)) > 0]).toEqual([0, true]);
  });

  it("that only sees writes nothing, and one that records writes doses alone", async () => {
    expect(await send({ givenOn: "2026-04-20" }, { key: keys.seeing }).catch(String)).toMatch(forbidden);
    const [dose] = await dosesFor(keys.recording);
    const id = dose?.id ?? "";
    await expect(as(keys.seeing, (db) => updateDoseWithdrawn(db, id, new Date()))).rejects.toThrow();
    const reaction = (db: Db) =>
      db.reaction.createMany({
        data: [
          {
            ...{ id: newId(), familyId, childId: child, doseId: id, kinds: ["fever"], onset: "delayed" },
            ...{ severity: "mild", recordedBy: ana.personId },
          },
        ],
      });
    const decision = (db: Db) =>
      db.vaccineDecision.createMany({
        data: [
          {
            ...{ id: newId(), familyId, childId: child, kind: "refused", vaccineGroup: "HPV" },
            ...{ decidedOn: new Date("2026-05-01"), recordedBy: ana.personId },
          },
        ],
      });
    await expect(as(keys.recording, reaction)).rejects.toThrow(forbidden);
    await expect(as(keys.recording, decision)).rejects.toThrow(forbidden);
    await expect(
      as(keys.recording, (db) => db.$executeRaw`delete from doses where id = ${id}::uuid`),
    ).rejects.toThrow(forbidden);
  });

  it("does no more than its person's part allows", async () => {
    const eva = await makePerson("Eva");
    await join(familyId, eva, { role: "caregiver", areas: ["growth"] });
    const hash = hashKey(
      (
        await asPerson(eva, (db) =>
          insertToken(db, {
            ...{ personId: eva.personId, name: "x", expiresAt: null },
            scopes: scopesOf("record", ["growth", "vaccinations"]),
          }),
        )
      ).key,
    );
    expect(await dosesFor(hash)).toEqual([]);
    expect(await send({}, { key: hash })).toMatchObject({ ok: false, code: "not-allowed" });
  });
});

describe("what a program records", () => {
  it("is checked by the rules of the form, all or nothing, and computes what is due", async () => {
    const before = await dueOf(child);
    expect(await send({ givenOn: "2999-01-01" })).toMatchObject({
      code: "invalid",
      fields: { givenOn: "date-future" },
    });
    const two = [{ givenOn: "2026-05-21" }, { givenOn: "2026-05-22" }];
    const asked = await send(two);
    expect(asked).toMatchObject({
      code: "questioned",
      questions: [{ field: "doses.1.cvx", code: "given-twice" }],
    });
    expect(await dueOf(child)).toBe(before);
    expect(await dosesFor(keys.seeing)).toHaveLength(1);
    const wrong = await send([{}, { cvx: "700" }, { mvx: "ZZZZ" }]);
    expect(wrong).toMatchObject({ fields: { "doses.1.cvx": "cvx-unknown", "doses.2.mvx": "mvx-unknown" } });
    const done = await send([two[0]!, { cvx: "48", givenOn: "2026-05-21", product: "ActHIB" }]);
    expect(done).toMatchObject({ ok: true, value: { added: 2 } });
    const visits = done.ok ? done.value.doses.map(({ visitId }) => visitId) : [];
    expect(new Set(visits).size, "given together").toBe(1);
    expect(await dueOf(child)).toBe((before ?? 0) + 1);
    const confirmed = await send({ ...two[1], confirm: ["cvx:given-twice"] });
    expect(confirmed).toMatchObject({ ok: true, value: { added: 1, doses: [{ source: "program" }] } });
  });

  it("is stored once, by its id or the deed's key; what a person changed since stays", async () => {
    const id = newId();
    const sent = { id, cvx: "03", givenOn: "2026-11-01", confirm: ["cvx:odd-age"] };
    const first = await send(sent, { childId: sibling });
    expect(first).toMatchObject({ ok: true, value: { added: 1 } });
    expect(await send(sent, { childId: sibling })).toMatchObject({ ok: true, value: { added: 0 } });
    expect(await send({ ...sent, lot: "X" }, { childId: sibling })).toMatchObject({ code: "id-taken" });
    expect(await send(sent), "another child's").toMatchObject({ code: "id-taken" });
    const keyed = { idempotencyKey: "visit-1", childId: sibling };
    const doses = [{ cvx: "21", givenOn: "2026-11-01", confirm: ["cvx:odd-age"] }];
    expect(await send(doses, keyed)).toMatchObject({ ok: true, value: { added: 1 } });
    expect(await send(doses, keyed)).toMatchObject({ ok: true, value: { added: 0 } });
    await within(
      keys.recording,
      (db, caller) => setDoseWithdrawn(db, sibling, id, new Date(), caller),
      sibling,
    );
    const again = await send({ ...sent, lot: "X" }, { childId: sibling });
    expect(again).toMatchObject({ ok: true, value: { added: 0, doses: [{ isWithdrawn: true, lot: null }] } });
  });

  it("is put right, and only where that is sound", async () => {
    const done = await send({
      cvx: "133",
      givenOn: "2026-03-21",
      product: "Own brand",
      lot: "A",
      note: "left as it is",
    });
    const id = done.ok ? (done.value.doses[0]?.id ?? "") : "";
    const correct = (patch: DosePatch) =>
      within(keys.recording, (db, caller) => correctWith(db, { childId: child, doseId: id, patch }, caller));
    const found = async () => (await dosesFor(keys.seeing)).find((each) => each.id === id);
    expect(await correct({ lot: "B" })).toMatchObject({ ok: true });
    expect(await found()).toMatchObject({
      lot: "B",
      product: "Own brand",
      note: "left as it is",
      source: "program",
    });
    expect(await correct({ cvx: "216", precision: "month" })).toMatchObject({
      ok: true,
      value: { audit: { before: { cvx: "133" }, after: { cvx: "216", givenOn: "2026-03-01" } } },
    });
    expect(await found()).toMatchObject({ product: null, precision: "month", lot: "B" });
    expect(await correct({ cvx: "700" })).toMatchObject({ fields: { cvx: "cvx-unknown" } });
    expect(await correct({ givenOn: "2025-01-01", precision: "day" })).toMatchObject({
      code: "questioned",
      questions: [{ field: "givenOn", code: "before-birth" }],
    });
    expect(await correct({ givenOn: "2026-03-21", precision: "day", nextDueOn: "2026-03-20" })).toMatchObject(
      {
        questions: [{ field: "nextDueOn", code: "due-before" }],
      },
    );
    const unseen = (db: Db, caller: ProgramChildCaller) =>
      correctWith(db, { childId: child, doseId: id, patch: { lot: "Z" } }, caller);
    expect(await within(keys.seeing, unseen), "nothing it may change").toMatchObject({ code: "not-found" });
    expect(await found()).toMatchObject({ lot: "B" });
    await within(keys.recording, (db, caller) => setDoseWithdrawn(db, child, id, new Date(), caller));
    expect(await correct({ lot: "C" })).toMatchObject({ ok: false, code: "withdrawn" });
  });
});
