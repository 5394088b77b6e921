import { describe, expect, it } from "vitest";
import { asDoorkeeper, asPerson, asSteward } from "#lib/platform/db.ts";
import { hashKey } from "#lib/platform/keys.ts";
import { makePerson } from "#scripts/test/people.ts";
import { makeKey, spendKey, voidKeys } from "./mutations.ts";
import { lookAtKey } from "./queries.ts";

const kinds = ["reset"];
const ana = await makePerson("Ana");
const make = (minutes = 60) =>
  asDoorkeeper((db) => makeKey(db, { kind: "reset", personId: ana.personId, email: "ana@x.org", minutes }));
const spend = (secret: string, of: readonly string[] = kinds) =>
  asDoorkeeper((db) => spendKey(db, secret, of));
const refusal = (code: string) => ({ ok: false, code });

describe("a one-time key", () => {
  it("is looked at as often as one likes and opens once", async () => {
    const secret = await make();
    const held = {
      ok: true,
      value: {
        kind: "reset",
        personId: ana.personId,
        email: "ana@x.org",
        detail: {},
        createdAt: expect.any(Date),
      },
    };
    for (const _ of [1, 2]) {
      expect(await asDoorkeeper((db) => lookAtKey(db, secret, kinds))).toEqual(held);
    }
    expect(await spend(secret)).toEqual(held);
    expect(await spend(secret)).toEqual(refusal("key-used"));
    expect(await asDoorkeeper((db) => lookAtKey(db, secret, kinds))).toEqual(refusal("key-used"));
  });

  it("opens for one of many who come at once", async () => {
    const secret = await make();
    const all = await Promise.all(Array.from({ length: 6 }, () => spend(secret)));
    expect(all.map((one) => (one.ok ? "opened" : one.code)).sort()).toEqual([
      ...Array(5).fill("key-used"),
      "opened",
    ]);
  });

  it("guessed, too old or of another kind is refused for what it is, and stays as it was", async () => {
    expect(await spend("guessed")).toEqual(refusal("key-unknown"));
    const old = await make(-1);
    expect(await spend(old)).toEqual(refusal("key-expired"));
    const secret = await make();
    expect(await spend(secret, ["sign-in-link"])).toEqual(refusal("key-wrong-kind"));
    expect((await spend(secret)).ok).toBe(true);
  });

  it("made worthless by another deed counts as used", async () => {
    const secret = await make();
    await asDoorkeeper((db) => voidKeys(db, ana.personId, kinds));
    expect(await spend(secret)).toEqual(refusal("key-used"));
  });

  it("is kept as a hash alone, and read by no one but the doorkeeper", async () => {
    const secret = await make();
    const rows = await asSteward("test", (db) => db.oneTimeKey.findMany());
    expect(rows.some(({ hash }) => hash === hashKey(secret))).toBe(true);
    expect(JSON.stringify(rows)).not.toContain(secret);
    await expect(asPerson(ana, (db) => db.oneTimeKey.findMany())).rejects.toThrow(/42501/);
  });
});
