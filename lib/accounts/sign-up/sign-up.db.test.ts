import { expect, it } from "vitest";
import { newId } from "#lib/kernel/ids.ts";
import { asDoorkeeper, asSteward } from "#lib/platform/db.ts";
import { confirmByKey, writeConfirmation } from "../confirmation/mutations.ts";
import { findConfirmation } from "../confirmation/queries.ts";
import { insertSession } from "../mutations.ts";
import { findCredentials } from "../queries.ts";
import { replaceUnconfirmed, signUpPerson } from "./mutations.ts";

const units = { weightUnit: "kg", lengthUnit: "cm" };

function newcomer(name: string, email = `${newId()}@example.org`) {
  return { id: newId(), name, email, locale: "en", timeZone: "UTC", ...units };
}

const keyOf = (text: string) => text.split("/confirm/")[1]?.split(/\s/)[0] ?? "";

it("a form sent again with a corrected address makes an account for that one, too", async () => {
  const first = newcomer("Ana");
  const corrected = { ...first, email: `${newId()}@example.org` };
  expect(await asDoorkeeper((db) => signUpPerson(db, first, "one"))).toBe(first.id);
  const second = await asDoorkeeper((db) => signUpPerson(db, corrected, "one"));
  expect(second).not.toBe(first.id);
  expect(await asDoorkeeper((db) => findCredentials(db, corrected.email))).toMatchObject({
    personId: second,
  });
});

it("an account nobody ever opened goes to whoever asks last, and the letters before are worthless", async () => {
  const mallory = newcomer("Mallory");
  const ana = newcomer("Ana", mallory.email);
  const letter = await asDoorkeeper(async (db) => {
    await signUpPerson(db, mallory, "mallory's");
    await db.person.update({ where: { id: mallory.id }, data: { createdAt: new Date(0) } });
    return writeConfirmation(db, { ...mallory, personId: mallory.id }, "browser of mallory");
  });
  expect(await asDoorkeeper((db) => signUpPerson(db, ana, "ana's"))).toBeNull();
  const later = await asDoorkeeper(async (db) => {
    expect(await replaceUnconfirmed(db, ana, "ana's")).toBe(mallory.id);
    return writeConfirmation(db, { ...ana, personId: mallory.id }, "browser of ana");
  });
  expect(await asDoorkeeper((db) => confirmByKey(db, keyOf(letter.text)))).toMatchObject({
    code: "key-used",
  });
  const { createdAt } = await asDoorkeeper((db) =>
    db.person.findUniqueOrThrow({ where: { id: mallory.id } }),
  );
  expect(Date.now() - createdAt.getTime(), "not swept for the age of the first").toBeLessThan(60_000);

  const opener = { markHash: "browser of mallory", personId: null };
  const asMallory = await asDoorkeeper((db) => findConfirmation(db, keyOf(later.text), opener));
  expect(asMallory).toMatchObject({ ok: true, value: { passwordHash: "ana's" } });
  const asAna = { markHash: "browser of ana", personId: null };
  expect(await asDoorkeeper((db) => findConfirmation(db, keyOf(later.text), asAna))).toMatchObject({
    value: { passwordHash: null },
  });
  expect(await asDoorkeeper((db) => confirmByKey(db, keyOf(later.text)))).toMatchObject({ ok: true });
  expect(await asDoorkeeper((db) => findCredentials(db, ana.email))).toMatchObject({
    isConfirmed: true,
    hash: "ana's",
  });
});

it.each([
  ["confirmed", { emailConfirmedAt: new Date() }],
  ["closed", { closedAt: new Date() }],
])("an account once %s is nobody else's", async (_, data) => {
  const ana = newcomer("Ana");
  await asDoorkeeper((db) => signUpPerson(db, ana, "ana's"));
  await asSteward("test", (db) => db.person.update({ where: { id: ana.id }, data }));
  const mallory = newcomer("Mallory", ana.email);
  expect(await asDoorkeeper((db) => replaceUnconfirmed(db, mallory, "mallory's"))).toBeNull();
});

it("an account somebody was ever in is nobody else's, confirmed or not", async () => {
  const ana = newcomer("Ana");
  await asDoorkeeper(async (db) => {
    await signUpPerson(db, ana, "ana's");
    await insertSession(db, { id: newId(), personId: ana.id, device: null });
  });
  const mallory = newcomer("Mallory", ana.email);
  expect(await asDoorkeeper((db) => replaceUnconfirmed(db, mallory, "mallory's"))).toBeNull();
  expect(await asDoorkeeper((db) => findCredentials(db, ana.email))).toMatchObject({ hash: "ana's" });
});
