import { expect, it } from "vitest";
import { insertNotices } from "#lib/access/notices.ts";
import { newId } from "#lib/kernel/ids.ts";
import { asDoorkeeper, asPerson } from "#lib/platform/db.ts";
import { makePerson, type TestPerson } from "#scripts/test/people.ts";
import { updateNotificationChoices } from "../notifications/mutations.ts";
import { getNotificationChoices } from "../notifications/queries.ts";
import { updateAllSeen, updateSeen, updateSeenOfNews } from "./mutations.ts";
import { listUnseenNotices } from "./queries.ts";

const told = async (who: TestPerson, ...kinds: Parameters<typeof insertNotices>[2][]) => {
  for (const kind of kinds)
    await asDoorkeeper((db) =>
      insertNotices(db, [who.personId], kind, { family: "Test", device: "Firefox" }),
    );
};
const unseen = (who: TestPerson) => asPerson(who, (db) => listUnseenNotices(db, who.personId));
const kinds = async (who: TestPerson) => (await unseen(who)).map(({ kind }) => kind);

it("the newest comes first, and what was seen comes no more", async () => {
  const ana = await makePerson();
  expect(await unseen(ana)).toEqual([]);
  await told(ana, "sign-in", "part-changed");
  const notices = await unseen(ana);
  expect(notices.map(({ kind, detail }) => [kind, detail.family])).toEqual([
    ["part-changed", "Test"],
    ["sign-in", "Test"],
  ]);
  expect(await asPerson(ana, (db) => updateSeen(db, notices[0]?.id ?? ""))).toBe(true);
  expect(await kinds(ana)).toEqual(["sign-in"]);
});

it("nobody sees away another's notice", async () => {
  const [ana, eve] = [await makePerson(), await makePerson()];
  await told(ana, "sign-in");
  const [notice] = await unseen(ana);
  expect(await asPerson(eve, (db) => updateSeen(db, notice?.id ?? ""))).toBe(false);
  expect(await asPerson(eve, (db) => updateSeen(db, newId()))).toBe(false);
  await asPerson(eve, (db) => updateAllSeen(db, ana.personId, new Date()));
  expect(await kinds(ana)).toEqual(["sign-in"]);
});

it("all that was shown is seen at once; what came since is not", async () => {
  const ana = await makePerson();
  await told(ana, "sign-in", "member-left");
  const [newest] = await unseen(ana);
  await told(ana, "part-changed");
  await asPerson(ana, (db) => updateAllSeen(db, ana.personId, newest?.createdAt ?? new Date(0)));
  expect(await kinds(ana)).toEqual(["part-changed"]);
});

it("what is turned off is not shown, and is not told late", async () => {
  const ana = await makePerson();
  const choose = (choices: Record<string, Record<string, boolean>>) =>
    asPerson(ana, (db) => updateNotificationChoices(db, ana.personId, choices));
  await choose({ family: { app: false } });
  await told(ana, "member-left", "sign-in");
  expect(await kinds(ana)).toEqual(["sign-in"]);
  expect(await asPerson(ana, (db) => getNotificationChoices(db, ana.personId))).toEqual({
    family: { app: false },
  });
  await asPerson(ana, (db) => updateSeenOfNews(db, ana.personId, ["family"]));
  await choose({});
  expect(await kinds(ana)).toEqual(["sign-in"]);
});
