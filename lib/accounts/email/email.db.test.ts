import { expect, it } from "vitest";
import { newId } from "#lib/kernel/ids.ts";
import { asDoorkeeper, asPerson, asSteward, asToken } from "#lib/platform/db.ts";
import { hashKey } from "#lib/platform/keys.ts";
import { makePerson, type TestPerson } from "#scripts/test/people.ts";
import { spendKey } from "../keys/mutations.ts";
import { setPassword } from "../password/mutations.ts";
import { findCredentials } from "../queries.ts";
import { writeReset } from "../reset/mutations.ts";
import { insertToken } from "../tokens/mutations.ts";
import { changeEmail, restoreEmail, writeChangeEmail } from "./mutations.ts";
import { findChangeEmail } from "./queries.ts";

const ownerOf = ({ personId }: TestPerson) => ({
  id: personId,
  email: `${personId}@example.org`,
  locale: "es",
});
const keyIn = (text = "") => /\/(?:reset|change-email)\/([\w-]{43})/.exec(text)?.[1] ?? "";
const emailOf = async ({ personId }: TestPerson) =>
  (await asDoorkeeper((db) => findCredentials(db, { personId })))?.email;

it("both addresses are written to in the person's language, and nothing has changed yet", async () => {
  const ana = await makePerson("Ana");
  const email = `${newId()}@example.org`;
  const letters = await asDoorkeeper((db) => writeChangeEmail(db, ownerOf(ana), email, "mark"));
  expect(letters.map(({ to, language }) => [to, language])).toEqual([
    [email, "es"],
    [ownerOf(ana).email, "es"],
  ]);
  expect(keyIn(letters[0]?.text)).not.toBe("");
  expect(letters[1]?.text).toContain(email);
  expect(await emailOf(ana)).toBe(ownerOf(ana).email);
});

it("an address with an account gets no link, and the asker the same answer", async () => {
  const [ana, eve] = [await makePerson("Ana"), await makePerson("Eve")];
  const letters = await asDoorkeeper((db) => writeChangeEmail(db, ownerOf(eve), ownerOf(ana).email, "mark"));
  expect(letters.map(({ to }) => to)).toEqual([ownerOf(ana).email, ownerOf(eve).email]);
  expect(keyIn(letters[0]?.text)).toBe("");
  expect(await asDoorkeeper((db) => changeEmail(db, ownerOf(eve), ownerOf(ana).email))).toBeNull();
});

it("the old address can undo a change, whatever the thief did meanwhile", async () => {
  const ana = await makePerson("Ana");
  const owner = ownerOf(ana);
  const [thief, second] = [`${newId()}@example.org`, `${newId()}@example.org`];
  const reset = await asDoorkeeper((db) => writeReset(db, owner.email));
  const letter = await asDoorkeeper((db) => changeEmail(db, owner, thief));
  const spend = (text: string | undefined, kind: string) =>
    asDoorkeeper((db) => spendKey(db, keyIn(text), [kind]));
  expect(await spend(reset?.text, "reset"), "links sent to the old address").toMatchObject({
    code: "key-used",
  });
  await asDoorkeeper(async (db) => {
    await setPassword(db, ana.personId, "the thief's");
    await db.twoStep.create({ data: { personId: ana.personId, secret: "x", confirmedAt: new Date() } });
    await changeEmail(db, { ...owner, email: thief }, second);
  });
  const undo = await spend(letter?.text, "restore-email");
  expect(undo).toMatchObject({ ok: true, value: { email: owner.email } });
  const createdAt = undo.ok ? undo.value.createdAt : new Date();
  const key = await asDoorkeeper((db) =>
    restoreEmail(db, { ...owner, email: second }, { email: owner.email, createdAt }),
  );
  expect(key).toMatch(/^[\w-]{43}$/);
  expect(await asDoorkeeper((db) => findCredentials(db, owner.email))).toMatchObject({ hash: null });
  expect(await asSteward("test", (db) => db.twoStep.count({ where: { personId: ana.personId } }))).toBe(0);
  await expect(asPerson(ana, async () => true)).rejects.toThrow();
});

it("an undo spends those of later changes, and none of an earlier one", async () => {
  const ana = await makePerson("Ana");
  const owner = ownerOf(ana);
  const between = { ...owner, email: `${newId()}@example.org` };
  const last = { ...owner, email: `${newId()}@example.org` };
  const pause = () => new Promise((resolve) => setTimeout(resolve, 5));
  const first = await asDoorkeeper((db) => changeEmail(db, owner, between.email));
  await pause();
  const second = await asDoorkeeper((db) => changeEmail(db, between, last.email));
  const undo = (text: string | undefined, from: typeof owner) =>
    asDoorkeeper(async (db) => {
      const used = await spendKey(db, keyIn(text), ["restore-email"]);
      if (!used.ok || !used.value.email) return used;
      const { email, createdAt } = used.value;
      return restoreEmail(db, from, { email, createdAt });
    });
  expect(await undo(second?.text, last), "the thief's").toMatch(/^[\w-]{43}$/);
  await pause();
  const third = await asDoorkeeper((db) => changeEmail(db, between, last.email));
  expect(await undo(first?.text, last), "the owner's").toMatch(/^[\w-]{43}$/);
  expect(await emailOf(ana)).toBe(owner.email);
  expect(await undo(third?.text, owner)).toMatchObject({ code: "key-used" });
});

it("an undo takes back the keys of programs, which the thief may have made", async () => {
  const ana = await makePerson("Ana");
  const owner = ownerOf(ana);
  const token = { personId: ana.personId, name: "Scale", scopes: ["growth:read"], expiresAt: null };
  const { key } = await asPerson(ana, (db) => insertToken(db, token));
  const opens = () => asToken(hashKey(key), async () => true).catch(() => false);
  const undo = { email: owner.email, createdAt: new Date() };
  const moved = { ...owner, email: `${newId()}@example.org` };
  await asDoorkeeper((db) => changeEmail(db, owner, moved.email));
  expect(await opens(), "a change leaves them").toBe(true);
  await asDoorkeeper((db) => restoreEmail(db, moved, undo));
  expect(await opens()).toBe(false);
});

it("a change is made by who asked for it, signed in or where they asked, and by nobody else", async () => {
  const [ana, eve] = [await makePerson("Ana"), await makePerson("Eve")];
  const email = `${newId()}@example.org`;
  const [letter] = await asDoorkeeper((db) => writeChangeEmail(db, ownerOf(eve), email, "mark of eve"));
  const open = (personId: string | null, markHash: string | null) =>
    asDoorkeeper((db) => findChangeEmail(db, keyIn(letter?.text), { personId, markHash }));
  expect(await open(null, null)).toEqual({ ok: false, code: "sign-in-first" });
  expect(await open(null, "mark of ana")).toEqual({ ok: false, code: "sign-in-first" });
  expect(await open(ana.personId, null)).toEqual({ ok: false, code: "key-not-yours" });
  expect(await open(ana.personId, "mark of eve")).toEqual({ ok: false, code: "key-not-yours" });
  expect(await open(eve.personId, null)).toMatchObject({ ok: true, value: { email, isUndo: false } });
  expect(await open(null, "mark of eve")).toMatchObject({ ok: true });

  const moved = await asDoorkeeper((db) => changeEmail(db, ownerOf(eve), email));
  const undo = await asDoorkeeper((db) =>
    findChangeEmail(db, keyIn(moved?.text), { personId: null, markHash: null }),
  );
  expect(undo).toMatchObject({ ok: true, value: { isUndo: true } });
});
