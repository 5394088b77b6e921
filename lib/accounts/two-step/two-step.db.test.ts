import { TOTP } from "otpauth";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { asDoorkeeper, asPerson, takeTryWithin } from "#lib/platform/db.ts";
import { newRecoveryCode } from "#lib/platform/recovery-codes.ts";
import { seal } from "#lib/platform/secret-box.ts";
import { findTotpStep, newTotpSecret } from "#lib/platform/totp.ts";
import { makePerson, type TestPerson } from "#scripts/test/people.ts";
import { makeKey } from "../keys/mutations.ts";
import { findStanding } from "../queries.ts";
import { mostWrongCodes, readCode } from "./core/codes.ts";
import {
  confirmTwoStep,
  insertPending,
  removeTwoStep,
  replaceRecoveryCodes,
  spendCode,
  tryCode,
} from "./mutations.ts";
import { findPendingSecret, getTwoStep, pendingContext } from "./queries.ts";

beforeAll(() => {
  process.env.NEXTAUTH_SECRET = "a-secret-for-tests-only";
});

const at = new Date("2026-05-03T12:00:10Z");
const later = (seconds: number) => new Date(at.getTime() + seconds * 1000);
const typed = (text: string) => readCode(text)!;

let ana: TestPerson;
let secret: string;
let codes: string[];

const codeAt = (when: Date) => typed(TOTP.generate({ secret: secretOf(), timestamp: when.getTime() }));
const secretOf = () => new TOTP({ secret }).secret;
const spend = (code: ReturnType<typeof typed>, when: Date) =>
  asDoorkeeper((db) => spendCode(db, ana.personId, code, when));

beforeEach(async () => {
  ana = await makePerson();
  secret = newTotpSecret();
  codes = Array.from({ length: 10 }, newRecoveryCode);
  const box = seal(secret, pendingContext(ana.personId, ana.sessionId));
  const step = findTotpStep(secret, codeAt(at).code, at)!;
  await asDoorkeeper(async (db) => {
    await insertPending(db, ana.personId, box);
    await confirmTwoStep(db, ana.personId, { secret, box }, step);
    await replaceRecoveryCodes(db, ana.personId, codes);
  });
});

describe("a code from an app", () => {
  it("is good once, the one that turned it on included", async () => {
    expect(await spend(codeAt(at), at)).toBe(false);
    const next = codeAt(later(30));
    expect(await spend(next, at), "a phone half a minute ahead").toBe(true);
    expect(await spend(next, later(30))).toBe(false);
    expect(await spend(codeAt(at), later(30)), "and none from before it").toBe(false);
    expect(await spend(codeAt(later(60)), later(60))).toBe(true);
  });

  it("lets one in of two who bring it at once", async () => {
    const code = codeAt(later(60));
    const both = await Promise.all([1, 2, 3, 4].map(() => spend(code, later(60))));
    expect(both.filter(Boolean)).toHaveLength(1);
  });
});

describe("a recovery code", () => {
  it("is good once, of two at the same time for one, and for its person alone", async () => {
    const [code = ""] = codes;
    const eve = await makePerson();
    expect(await asDoorkeeper((db) => spendCode(db, eve.personId, typed(code), at))).toBe(false);
    const both = await Promise.all([spend(typed(code), at), spend(typed(code), at)]);
    expect(both.filter(Boolean)).toHaveLength(1);
    expect(await spend(typed(code), at)).toBe(false);
    expect(await asPerson(ana, (db) => getTwoStep(db, ana.personId))).toEqual({ isOn: true, codesLeft: 9 });
  });

  it("is worthless once there are new ones", async () => {
    const [old = ""] = codes;
    await asDoorkeeper((db) => replaceRecoveryCodes(db, ana.personId, [newRecoveryCode()]));
    expect(await spend(typed(old), at)).toBe(false);
  });
});

describe("a sign-in that waits for its code", () => {
  const wait = () =>
    asDoorkeeper((db) =>
      makeKey(db, {
        kind: "two-step",
        personId: ana.personId,
        detail: { to: "/home", by: "password", tries: 0 },
        minutes: 10,
      }),
    );
  const tried = (key: string, code: ReturnType<typeof typed>) =>
    asDoorkeeper((db) => tryCode(db, key, code, later(60)));
  const wrong = () => typed(codeAt(later(600)).code);

  it("ends with the right code, and opens once", async () => {
    const key = await wait();
    expect(await tried(key, wrong())).toMatchObject({ code: "invalid", fields: { code: "code-wrong" } });
    const value = { personId: ana.personId, by: "password", to: "/home" };
    expect(await tried(key, codeAt(later(60)))).toEqual({ ok: true, value });
    expect(await tried(key, codeAt(later(90)))).toEqual({ ok: false, code: "step-over" });
  });

  it("ends with the sixth wrong one, however many come at once", async () => {
    const key = await wait();
    const all = await Promise.all(Array.from({ length: mostWrongCodes + 3 }, () => tried(key, wrong())));
    expect(all.filter((answer) => !answer.ok && answer.code === "invalid")).toHaveLength(mostWrongCodes - 1);
    expect(await tried(key, codeAt(later(60))), "the right one, too late").toMatchObject({
      code: "step-over",
    });
  });

  it("answers many at once without waiting for a connection of another", async () => {
    const key = await wait();
    const begun = Date.now();
    const all = await Promise.all(Array.from({ length: 10 }, () => tried(key, wrong())));
    expect(all.every(({ ok }) => !ok)).toBe(true);
    expect(Date.now() - begun).toBeLessThan(5_000);
  });

  it("ends with too many codes at one account", async () => {
    for (let tries = 0; tries < 30; tries += 1)
      await asDoorkeeper((db) => takeTryWithin(db, `code:${ana.personId}`, 30, 60 * 60));
    expect(await tried(await wait(), codeAt(later(60)))).toEqual({ ok: false, code: "too-many-codes" });
  });

  it("is over with its time, and is none for another key", async () => {
    const key = await wait();
    await asDoorkeeper((db) =>
      db.oneTimeKey.updateMany({ where: { personId: ana.personId }, data: { expiresAt: new Date(0) } }),
    );
    expect(await tried(key, codeAt(later(60)))).toMatchObject({ code: "step-over" });
    const other = await asDoorkeeper((db) =>
      makeKey(db, { kind: "reset", personId: ana.personId, minutes: 10 }),
    );
    expect(await tried(other, codeAt(later(60)))).toMatchObject({ code: "step-over" });
  });
});

describe("setting up", () => {
  it("leaves what is on as it is, and shows a secret on its own device alone", async () => {
    const box = seal(newTotpSecret(), pendingContext(ana.personId, ana.sessionId));
    expect(await asDoorkeeper((db) => insertPending(db, ana.personId, box))).toBe(false);

    const ben = await makePerson();
    const made = newTotpSecret();
    const bens = seal(made, pendingContext(ben.personId, ben.sessionId));
    expect(await asDoorkeeper((db) => insertPending(db, ben.personId, bens))).toBe(true);
    const seen = (sessionId: string) => asPerson(ben, (db) => findPendingSecret(db, ben.personId, sessionId));
    expect(await seen(ben.sessionId)).toEqual({ secret: made, box: bens });
    expect(await seen(ana.sessionId)).toBeNull();
    expect((await asDoorkeeper((db) => findStanding(db, ben.personId)))?.hasTwoStep).toBe(false);
    await expect(asPerson(ben, (db) => db.twoStep.findFirst({ select: { secret: true } }))).rejects.toThrow(
      /42501/,
    );
  });

  it("is undone with all its codes", async () => {
    await asDoorkeeper((db) => removeTwoStep(db, ana.personId));
    expect(await asPerson(ana, (db) => getTwoStep(db, ana.personId))).toEqual({ isOn: false, codesLeft: 0 });
    expect(await spend(codeAt(later(60)), later(60))).toBe(false);
  });
});
