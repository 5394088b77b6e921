import { describe, expect, it } from "vitest";
import { newId } from "#lib/kernel/ids.ts";
import { asDoorkeeper, asPerson, asSteward, asToken } from "#lib/platform/db.ts";
import { hashKey } from "#lib/platform/keys.ts";
import { makePerson, type TestPerson } from "#scripts/test/people.ts";
import { signInByKey, writeSignInLink } from "../link/mutations.ts";
import { insertSession } from "../mutations.ts";
import { findCredentials } from "../queries.ts";
import { insertToken } from "../tokens/mutations.ts";
import { resetByKey, writeReset } from "./mutations.ts";

const emailOf = ({ personId }: TestPerson) => `${personId}@example.org`;
const credentials = (who: TestPerson) => asDoorkeeper((db) => findCredentials(db, emailOf(who)));
const keyIn = (text = "") => /\/(?:reset|sign-in\/link)\/([\w-]{43})/.exec(text)?.[1] ?? "";

async function keyOf(who: TestPerson, kind: "reset" | "link"): Promise<string> {
  const write = kind === "reset" ? writeReset : writeSignInLink;
  return keyIn((await asDoorkeeper((db) => write(db, emailOf(who))))?.text);
}

const isIn = (who: TestPerson) => asPerson(who, async () => true).catch(() => false);

it("a reset sets the password, confirms the e-mail, ends every session and the links sent before", async () => {
  const ana = await makePerson("Ana");
  const other = await makePerson("Eve");
  const [key, second, link] = [
    await keyOf(ana, "reset"),
    await keyOf(ana, "reset"),
    await keyOf(ana, "link"),
  ];
  const done = await asDoorkeeper((db) => resetByKey(db, key, "new hash"));
  expect(done).toMatchObject({ ok: true, value: { personId: ana.personId, email: emailOf(ana) } });
  expect(await credentials(ana)).toMatchObject({ hash: "new hash", isConfirmed: true });
  expect([await isIn(ana), await isIn(other)]).toEqual([false, true]);
  for (const used of [key, second]) {
    expect(await asDoorkeeper((db) => resetByKey(db, used, "another"))).toMatchObject({ code: "key-used" });
  }
  expect(await asDoorkeeper((db) => signInByKey(db, link))).toMatchObject({ code: "key-used" });
  expect(await credentials(ana)).toMatchObject({ hash: "new hash" });
});

it("a link that confirms an e-mail for the first time takes the password away that somebody had set", async () => {
  const ana = await makePerson("Ana");
  const key = await keyOf(ana, "link");
  expect(await asDoorkeeper((db) => signInByKey(db, key))).toEqual({ ok: true, value: ana.personId });
  expect(await credentials(ana)).toMatchObject({ hash: null, isConfirmed: true });
  expect(await isIn(ana)).toBe(false);

  await asSteward("test", (db) =>
    db.password.update({ where: { personId: ana.personId }, data: { hash: "her own" } }),
  );
  const again = await keyOf(ana, "link");
  expect((await asDoorkeeper((db) => signInByKey(db, again))).ok).toBe(true);
  expect(await credentials(ana), "confirmed, it stays").toMatchObject({ hash: "her own" });
});

it("a link to sign in resets nothing, nor the other way round", async () => {
  const ana = await makePerson("Ana");
  const [reset, link] = [await keyOf(ana, "reset"), await keyOf(ana, "link")];
  expect(await asDoorkeeper((db) => resetByKey(db, link, "x"))).toMatchObject({ code: "key-wrong-kind" });
  expect(await asDoorkeeper((db) => signInByKey(db, reset))).toMatchObject({ code: "key-wrong-kind" });
  expect(await credentials(ana)).toMatchObject({ hash: "no hash", isConfirmed: false });
});

it("nobody is written to whose address has no account, and nothing is kept of it", async () => {
  const before = await asSteward("test", (db) => db.oneTimeKey.count());
  for (const write of [writeReset, writeSignInLink]) {
    expect(await asDoorkeeper((db) => write(db, "nobody@example.org"))).toBeNull();
  }
  expect(await asSteward("test", (db) => db.oneTimeKey.count())).toBe(before);
});

it.each(["reset", "link"] as const)(
  "a %s to an account nobody had confirmed closes every other way in",
  async (kind) => {
    const ana = await makePerson("Ana");
    const { personId } = ana;
    const passkey = () => ({
      credentialId: newId(),
      publicKey: new Uint8Array([1]),
      counter: 0,
      name: "Phone",
    });
    const setUp = () =>
      asDoorkeeper(async (db) => {
        await db.passkey.create({ data: { id: newId(), personId, ...passkey() } });
        await db.twoStep.create({ data: { personId, secret: "x", confirmedAt: new Date() } });
        await db.recoveryCode.create({ data: { id: newId(), personId, hash: newId() } });
        await db.linkedAccount.create({
          data: { provider: "https://id.example", subject: newId(), personId },
        });
      });
    const open = async () => {
      const key = await keyOf(ana, kind);
      const done = await asDoorkeeper(
        async (db) => (await (kind === "reset" ? resetByKey(db, key, "new hash") : signInByKey(db, key))).ok,
      );
      expect(done).toBe(true);
      return asDoorkeeper(async (db) => [
        await db.passkey.count({ where: { personId } }),
        await db.twoStep.count({ where: { personId } }),
        await db.recoveryCode.count({ where: { personId } }),
        await db.linkedAccount.count({ where: { personId } }),
      ]);
    };
    await setUp();
    expect(await open()).toEqual([0, 0, 0, 0]);
    await setUp();
    expect(await open(), "confirmed, they stay").toEqual([1, 1, 1, 1]);
  },
);

describe("the keys of programs", () => {
  const makeToken = async ({ personId, sessionId }: TestPerson) => {
    const made = await asPerson({ personId, sessionId }, (db) =>
      insertToken(db, { personId, name: "Scale", scopes: ["growth:read"], expiresAt: null }),
    );
    return () => asToken(hashKey(made.key), async () => true).catch(() => false);
  };

  it("are taken back by a reset, whether the e-mail was confirmed before or not", async () => {
    for (const emailConfirmedAt of [null, new Date()]) {
      const [ana, other] = [await makePerson("Ana"), await makePerson("Eve")];
      const where = { id: ana.personId };
      await asSteward("test", (db) => db.person.updateMany({ where, data: { emailConfirmedAt } }));
      const [opens, opensOther] = [await makeToken(ana), await makeToken(other)];
      expect(await opens()).toBe(true);
      const key = await keyOf(ana, "reset");
      expect((await asDoorkeeper((db) => resetByKey(db, key, "new hash"))).ok).toBe(true);
      expect([await opens(), await opensOther()]).toEqual([false, true]);
    }
  });

  it("are taken back where a link confirms an e-mail for the first time, and only then", async () => {
    const ana = await makePerson("Ana");
    const opens = await makeToken(ana);
    const first = await keyOf(ana, "link");
    expect((await asDoorkeeper((db) => signInByKey(db, first))).ok).toBe(true);
    expect(await opens()).toBe(false);

    const personId = ana.personId;
    await asDoorkeeper((db) => insertSession(db, { id: newId(), personId, device: null }));
    const sessions = await asSteward("test", (db) =>
      db.session.findMany({ where: { personId, revokedAt: null }, select: { id: true } }),
    );
    const opensNow = await makeToken({ personId, sessionId: sessions[0]?.id ?? "" });
    const second = await keyOf(ana, "link");
    expect((await asDoorkeeper((db) => signInByKey(db, second))).ok).toBe(true);
    expect(await opensNow()).toBe(true);
  });

  it("can be taken back by the doorkeeper, and neither read nor given back", async () => {
    const ana = await makePerson("Ana");
    const opens = await makeToken(ana);
    const read = asDoorkeeper((db) => db.$queryRaw`select hash from access_tokens`);
    await expect(read).rejects.toThrow(/42501/);
    const key = await keyOf(ana, "reset");
    await asDoorkeeper((db) => resetByKey(db, key, "new hash"));
    const giveBack = asDoorkeeper(
      (db) =>
        db.$executeRaw`update access_tokens set revoked_at = null where person_id = ${ana.personId}::uuid`,
    );
    await expect(giveBack).rejects.toThrow(/42501/);
    expect(await opens()).toBe(false);
  });
});
