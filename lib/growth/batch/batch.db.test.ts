import { beforeAll, describe, expect, it, vi } from "vitest";
import { checkChild } from "#lib/access/action.ts";
import { scopesOf } from "#lib/accounts/tokens/core/token.ts";
import { insertToken } from "#lib/accounts/tokens/mutations.ts";
import type { Result } from "#lib/kernel/result.ts";
import { asPerson, asToken } from "#lib/platform/db.ts";
import { hashKey } from "#lib/platform/keys.ts";
import { makeFamily, makePerson } from "#scripts/test/people.ts";
import { newReading } from "../api/schema.ts";
import { correctWith } from "../correction/correction.ts";
import { findReading } from "../queries.ts";
import { type Recorded, recordBatch } from "./batch.ts";

// There is no request here: nobody chose a language.
vi.mock("next/headers", () => ({ cookies: async () => new Map(), headers: async () => new Headers() }));

let hash: string;
let childId: string;

beforeAll(async () => {
  const ana = await makePerson("Ana");
  [childId = ""] = (await makeFamily(ana, ["Nora"])).childIds;
  const { personId } = ana;
  const token = { personId, name: "Scale", scopes: scopesOf("record", ["growth"]), expiresAt: null };
  hash = hashKey((await asPerson(ana, (db) => insertToken(db, token))).key);
});

function send(sent: object, idempotencyKey: string | null = null): Promise<Result<Recorded>> {
  const readings = [newReading.parse({ takenOn: "2026-02-10", ...sent })];
  return asToken(hash, async (db, me, token) => {
    const access = await checkChild(db, childId, "growth:record");
    if (!access.ok) return access;
    const batch = { childId, readings, isList: false, idempotencyKey };
    return recordBatch(db, batch, { ...access.value, me, token });
  });
}

const storedOf = (done: Result<Recorded>) => (done.ok ? done.value.readings[0] : done);

describe("a program's figure", () => {
  it("is refused where it cannot be, and never taken for thousands", async () => {
    const tiny = await send({ kind: "weight", value: 3.312, unit: "g" });
    expect(tiny).toMatchObject({ code: "invalid", fields: { value: "impossible-weight" } });
    for (const value of [0, -3.3, 1e21])
      expect(await send({ kind: "weight", value, unit: "kg" })).toMatchObject({ code: "invalid" });
  });

  it("is stored with its decimals in every unit", async () => {
    const sent = [
      ["weight", 4312.125, "g", 4.312125],
      ["weight", 9.505, "lb", 4.31139547685],
      ["length", 53.125, "cm", 53.125],
      ["head", 14.375, "in", 36.5125],
      ["triceps", 8.125, "mm", 8.125],
      ["subscapular", 7.875, "mm", 7.875],
    ] as const;
    for (const [kind, value, unit, stored] of sent) {
      const done = storedOf(await send({ kind, value, unit }));
      expect(done).toMatchObject({ kind, value: expect.closeTo(stored, 9) });
    }
  });

  it("is put right as the number it is", async () => {
    const done = await send({ kind: "triceps", value: 8.125, unit: "mm", takenOn: "2026-02-12" });
    const id = done.ok ? (done.value.readings[0]?.id ?? "") : "";
    const correct = (patch: object) =>
      asToken(hash, async (db, me) => {
        const access = await checkChild(db, childId, "growth:record");
        const before = await findReading(db, childId, id);
        if (!access.ok || !before) return null;
        await correctWith(db, before, patch, { ...access.value, me });
        return findReading(db, childId, id);
      });
    expect(await correct({ value: 8.375, unit: "mm" })).toMatchObject({ value: 8.375 });
    expect(await correct({ note: "left arm" })).toMatchObject({ value: 8.375, note: "left arm" });
  });

  it("sent again under one name is stored once", async () => {
    const sent = { kind: "weight", value: 114.125, unit: "oz", takenOn: "2026-01-14", confirm: [] };
    const [first, again] = [await send(sent, "scale-1"), await send(sent, "scale-1")];
    expect([first, again]).toMatchObject([{ value: { added: 1 } }, { value: { added: 0 } }]);
    expect(await send({ ...sent, value: 114.25 }, "scale-1")).toMatchObject({ code: "id-taken" });
  });
});
