import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { asDoorkeeper, asPerson } from "#lib/platform/db.ts";
import { makeAuthenticator } from "#scripts/test/authenticator.ts";
import { makePerson, type TestPerson } from "#scripts/test/people.ts";
import { makeKey } from "../keys/mutations.ts";
import { unsetPassword } from "../password/mutations.ts";
import { admitPasskey, insertPasskey, removeOwn, renameOwn } from "./mutations.ts";
import { listPasskeys } from "./queries.ts";
import { addPasskeyInput, signInWithPasskeyInput } from "./schema.ts";

const here = "https://nestling.example";

beforeAll(() => {
  process.env.NEXTAUTH_URL = here;
  process.env.NEXTAUTH_SECRET = "a-secret-for-tests-only";
});

const challengeFor = (personId: string | null, kind = personId ? "passkey-add" : "passkey-sign-in") =>
  asDoorkeeper((db) => makeKey(db, { kind, personId, detail: { name: "Phone" }, minutes: 5 }));

let ana: TestPerson;
let phone: ReturnType<typeof makeAuthenticator>;

beforeEach(async () => {
  ana = await makePerson();
  phone = makeAuthenticator(here);
});

const add = async (response: Parameters<typeof insertPasskey>[2], who = ana) =>
  asDoorkeeper((db) => insertPasskey(db, who.personId, response));
const addPhone = async () => add(phone.register(await challengeFor(ana.personId)));
const signIn = (response: Parameters<typeof admitPasskey>[1]) =>
  asDoorkeeper((db) => admitPasskey(db, response));

describe("adding a passkey", () => {
  it("keeps it under its name, for its person alone", async () => {
    expect(await addPhone()).toMatchObject({ ok: true });
    const seen = await asPerson(ana, (db) => listPasskeys(db, ana.personId));
    expect(seen).toMatchObject([{ name: "Phone", lastUsedAt: null }]);
    const eve = await makePerson();
    expect(await asPerson(eve, (db) => listPasskeys(db, ana.personId))).toEqual([]);
    await expect(
      asPerson(ana, (db) => db.passkey.findFirst({ select: { publicKey: true } })),
    ).rejects.toThrow(/42501/);
  });

  it("takes a challenge once, and its own person's alone", async () => {
    const challenge = await challengeFor(ana.personId);
    const [one, two] = [makeAuthenticator(here), makeAuthenticator(here)];
    const both = await Promise.all([add(one.register(challenge)), add(two.register(challenge))]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);

    const eve = await makePerson();
    const failed = { ok: false, code: "passkey-failed" };
    expect(await add(phone.register(await challengeFor(eve.personId)))).toEqual(failed);
    expect(await add(phone.register(await challengeFor(null)))).toEqual(failed);
    const elsewhere = phone.register(await challengeFor(ana.personId), "https://nestling.evil.example");
    expect(await add(elsewhere)).toEqual(failed);
  });

  it("knows a credential again", async () => {
    await addPhone();
    expect(await addPhone()).toEqual({ ok: false, code: "passkey-known" });
  });
});

describe("signing in with a passkey", () => {
  it("lets its person in, and counts up", async () => {
    await addPhone();
    const first = { challenge: await challengeFor(null), counter: 1, userHandle: ana.personId };
    expect(await signIn(phone.sign(first))).toEqual({ ok: true, value: { personId: ana.personId } });
    const [row] = await asDoorkeeper((db) => db.passkey.findMany({ where: { personId: ana.personId } }));
    expect(row).toMatchObject({ counter: 1n });
    expect(row?.lastUsedAt).not.toBeNull();
  });

  it("takes a challenge once, even of two at the same time", async () => {
    await addPhone();
    const response = phone.sign({ challenge: await challengeFor(null), counter: 0 });
    const both = await Promise.all([signIn(response), signIn(response)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await signIn(response)).toEqual({ ok: false, code: "passkey-failed" });
  });

  it("refuses a counter that does not go up: two devices hold the key", async () => {
    await addPhone();
    await signIn(phone.sign({ challenge: await challengeFor(null), counter: 5 }));
    for (const counter of [5, 4, 0])
      expect(await signIn(phone.sign({ challenge: await challengeFor(null), counter }))).toMatchObject({
        code: "passkey-failed",
      });
  });

  it("refuses what was signed elsewhere, for somebody else, without the person, or too late", async () => {
    await addPhone();
    const eve = await makePerson();
    const made = async () => ({ challenge: await challengeFor(null), counter: 1 });
    const failed = { ok: false, code: "passkey-failed" };
    expect(await signIn(phone.sign({ ...(await made()), origin: "https://elsewhere.example" }))).toEqual(
      failed,
    );
    expect(await signIn(phone.sign({ ...(await made()), userHandle: eve.personId }))).toEqual(failed);
    expect(await signIn(phone.sign({ ...(await made()), isVerified: false }))).toEqual(failed);
    const forAdding = await challengeFor(ana.personId);
    expect(await signIn(phone.sign({ challenge: forAdding, counter: 1 }))).toEqual(failed);
    const late = await made();
    await asDoorkeeper((db) => db.oneTimeKey.updateMany({ data: { expiresAt: new Date(0) } }));
    expect(await signIn(phone.sign(late))).toEqual(failed);
    const stranger = makeAuthenticator(here);
    expect(await signIn(stranger.sign(await made()))).toEqual({ ok: false, code: "passkey-unknown" });
  });
});

it("is renamed and removed by its person alone", async () => {
  const added = await addPhone();
  const id = added.ok ? added.value.id : "";
  const eve = await makePerson();
  const byMail = false;
  await asDoorkeeper(async (db) => {
    expect(await renameOwn(db, eve.personId, id, "Eve's")).toBe(false);
    expect(await removeOwn(db, eve.personId, id, { byMail })).toMatchObject({ code: "not-found" });
    expect(await renameOwn(db, ana.personId, id, "Kitchen tablet")).toBe(true);
    expect(await removeOwn(db, ana.personId, id, { byMail })).toEqual({ ok: true, value: { id } });
  });
  expect(await signIn(phone.sign({ challenge: await challengeFor(null), counter: 1 }))).toMatchObject({
    code: "passkey-unknown",
  });
});

it("stays when nothing else opens the account", async () => {
  const id = await addPhone().then((added) => (added.ok ? added.value.id : ""));
  await asDoorkeeper((db) => unsetPassword(db, ana.personId));
  const remove = (byMail: boolean) =>
    asDoorkeeper((db) => removeOwn(db, ana.personId, id, { byMail }).then((done) => done.ok || undo(done)));
  const undo = (done: unknown) => Promise.reject(done);
  await expect(remove(false)).rejects.toMatchObject({ code: "only-way-in" });
  expect(await remove(true), "a link by mail opens it").toBe(true);
});

it.each([
  ["not text", { id: 1 }],
  ["a nul in its id", { id: "a\u0000" }],
  ["transports that are none", { response: { transports: [null] } }],
  ["a handle that is none", { response: { userHandle: { a: 1 } } }],
  ["no answer at all", { response: undefined }],
])("an odd answer, %s, is refused as one", (_, odd: { id?: unknown; response?: object | undefined }) => {
  const said = { clientDataJSON: "a", attestationObject: "a", authenticatorData: "a", signature: "a" };
  const sent = (wrong: typeof odd) => {
    const response = "response" in wrong ? wrong.response && { ...said, ...wrong.response } : said;
    return JSON.stringify({ id: "a", rawId: "a", type: "public-key", ...wrong, response });
  };
  const isTaken = (wrong: typeof odd) =>
    addPasskeyInput.safeParse({ response: sent(wrong) }).success &&
    signInWithPasskeyInput.safeParse({ response: sent(wrong) }).success;
  expect([isTaken({}), isTaken(odd)]).toEqual([true, false]);
});
