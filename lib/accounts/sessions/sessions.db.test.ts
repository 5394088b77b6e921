import { expect, it } from "vitest";
import { newId } from "#lib/kernel/ids.ts";
import { asDoorkeeper, asPerson, SignedOut } from "#lib/platform/db.ts";
import { makePerson, type TestPerson } from "#scripts/test/people.ts";
import { openSession } from "../admission.ts";
import { revokeOthers, revokeOwn } from "./mutations.ts";
import { findPreviousSignIn, listSessions } from "./queries.ts";

const chrome =
  "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36";
const firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
const phone = { address: "203.0.113.9", device: chrome, place: "Madrid, ES" };

const listOf = (who: TestPerson) => asPerson(who, (db) => listSessions(db, who.personId, who.sessionId));

it("lists where one is signed in, this session first, and nobody else's", async () => {
  const [ana, eve] = [await makePerson(), await makePerson()];
  const other = await openSession(ana.personId, phone);
  expect(await listOf(ana)).toMatchObject([
    { id: ana.sessionId, isCurrent: true, browser: null },
    { id: other.sessionId, isCurrent: false, browser: "Chrome", system: "Android", place: "Madrid, ES" },
  ]);
  expect(await asPerson(eve, (db) => listSessions(db, ana.personId, eve.sessionId))).toEqual([]);
  expect(await asPerson(other, (db) => findPreviousSignIn(db, ana.personId, other.sessionId))).toMatchObject({
    id: ana.sessionId,
  });
  expect(await asPerson(ana, (db) => findPreviousSignIn(db, ana.personId, ana.sessionId))).toBeNull();
});

it("ends one, or all others, from the very next request on", async () => {
  const ana = await makePerson();
  const [one, two, three] = [
    await openSession(ana.personId, phone),
    await openSession(ana.personId, phone),
    await openSession(ana.personId, phone),
  ];
  expect(await asPerson(ana, (db) => revokeOwn(db, ana.personId, one.sessionId))).toBe(true);
  await expect(asPerson(one, async () => "seen")).rejects.toThrow(SignedOut);
  expect(await asPerson(two, async () => "seen")).toBe("seen");
  expect(await asPerson(ana, (db) => revokeOthers(db, ana.personId, ana.sessionId))).toBe(2);
  await expect(asPerson(three, async () => "seen")).rejects.toThrow(SignedOut);
  expect((await listOf(ana)).map(({ id }) => id)).toEqual([ana.sessionId]);
});

it("ends nobody else's", async () => {
  const [ana, eve] = [await makePerson(), await makePerson()];
  expect(await asPerson(eve, (db) => revokeOwn(db, eve.personId, ana.sessionId))).toBe(false);
  expect(await asPerson(eve, (db) => revokeOwn(db, eve.personId, newId()))).toBe(false);
  expect(await asPerson(eve, (db) => revokeOthers(db, ana.personId, eve.sessionId))).toBe(0);
  expect(await asPerson(ana, async () => "seen")).toBe("seen");
});

it("tells of a sign-in on a device not seen before, and of no other", async () => {
  const ana = await makePerson();
  const told = () =>
    asPerson(ana, (db) =>
      db.notice.findMany({ orderBy: { createdAt: "asc" }, select: { kind: true, detail: true } }),
    );
  await openSession(ana.personId, phone);
  await openSession(ana.personId, { ...phone, address: "203.0.200.1" });
  expect(await told()).toEqual([]);
  await openSession(ana.personId, { ...phone, device: firefox, place: null });
  await openSession(ana.personId, { ...phone, address: "198.51.100.7" });
  expect(await told()).toEqual([
    { kind: "sign-in", detail: { device: "Firefox, Linux", place: "" } },
    { kind: "sign-in", detail: { device: "Chrome, Android", place: "Madrid, ES" } },
  ]);
  const entries = await asPerson(ana, (db) =>
    db.auditEntry.count({ where: { verb: "account.sign-in", personId: ana.personId } }),
  );
  expect(entries).toBe(4);
  await asDoorkeeper(async () => null);
});
