import { beforeAll, describe, expect, it } from "vitest";
import { writeAudit } from "#lib/access/audit.ts";
import { findChildAccess } from "#lib/access/child-access.ts";
import type { Verb } from "#lib/access/core/verbs.ts";
import { newId } from "#lib/kernel/ids.ts";
import { asPerson, asSteward } from "#lib/platform/db.ts";
import { join, makeFamily, makePerson, type TestPerson } from "#scripts/test/people.ts";
import { type FeedFilter, openTopics, readFeedCursor, topics } from "./core/feed.ts";
import { type Feed, listDeeds } from "./queries.ts";

let ana: TestPerson;
let carmen: TestPerson;
let familyId: string;
let nora: string;
let leo: string;
let carmensPart: string;

beforeAll(async () => {
  ana = await makePerson("Ana");
  carmen = await makePerson("Carmen");
  const family = await makeFamily(ana, ["Nora", "Leo"]);
  familyId = family.familyId;
  [nora = "", leo = ""] = family.childIds;
  carmensPart = await join(familyId, carmen, { role: "caregiver" });
  await did(ana, "child.add", nora);
  await did(ana, "medical.edit", nora);
  await did(carmen, "growth.record", nora);
  await did(ana, "growth.record", leo);
  await asPerson(ana, (db, me) =>
    writeAudit(db, { verb: "member.edit", personId: me.id, familyId, subjectId: carmensPart }),
  );
});

const did = (who: TestPerson, verb: Verb, childId: string) =>
  asPerson(who, (db, me) => writeAudit(db, { verb, personId: me.id, familyId, childId, subjectId: newId() }));

/** The feed as its page asks for it: of the topics open to the person. */
const feedOf = (who: TestPerson, filter: FeedFilter = {}, after?: string, pageSize?: number): Promise<Feed> =>
  asPerson(who, async (db) => {
    const access = await findChildAccess(db, nora);
    const open = access ? openTopics(access) : topics;
    return listDeeds(db, { id: nora, familyId }, open, filter, readFeedCursor(after), pageSize);
  });
const verbs = ({ deeds }: Feed) => deeds.map(({ verb }) => verb);

describe("the feed", () => {
  it("tells a parent everything about the child and the family, newest first, and nothing of a sibling", async () => {
    const feed = await feedOf(ana);
    expect(verbs(feed)).toEqual(["member.edit", "growth.record", "medical.edit", "child.add"]);
    expect(feed.deeds[0]).toMatchObject({ person: "Ana", isMe: true, about: "Carmen" });
    expect(feed.deeds[1]).toMatchObject({ person: "Carmen", isMe: false, about: null });
  });

  it("is narrowed to a topic or to a person", async () => {
    expect(verbs(await feedOf(ana, { topic: "medical" }))).toEqual(["medical.edit"]);
    expect(verbs(await feedOf(ana, { who: carmen.personId }))).toEqual(["growth.record"]);
    expect(verbs(await feedOf(ana, { topic: "growth", who: ana.personId }))).toEqual([]);
  });

  it("goes on page by page without losing or repeating anything", async () => {
    const seen: string[] = [];
    for (let after: string | undefined, pages = 0; pages < 10; pages++) {
      const page = await feedOf(ana, {}, after, 1);
      seen.push(...verbs(page));
      if (!page.olderFrom) break;
      after = page.olderFrom;
    }
    expect(seen).toEqual(["member.edit", "growth.record", "medical.edit", "child.add"]);
  });

  it("shows a caregiver nothing of the family's own, and a viewer nothing medical", async () => {
    const vic = await makePerson("Vic");
    await join(familyId, vic, { role: "viewer" });
    expect(verbs(await feedOf(carmen))).toEqual(["growth.record", "medical.edit", "child.add"]);
    expect(verbs(await feedOf(vic))).toEqual(["growth.record", "child.add"]);
  });

  it("hides growth from those to whom it is not open, by the policy itself", async () => {
    const gus = await makePerson("Gus");
    await join(familyId, gus, { role: "caregiver", areas: ["meals"] });
    expect(verbs(await feedOf(gus))).toEqual(["medical.edit", "child.add"]);
    const all = await asPerson(gus, (db) => db.auditEntry.findMany({ where: { childId: nora } }));
    expect(all.map(({ verb }) => verb).sort()).toEqual(["child.add", "medical.edit"]);
  });

  it("shows nothing to strangers, to those revoked, nor of a child out of reach", async () => {
    const [eve, gone, few] = [await makePerson(), await makePerson(), await makePerson()];
    await join(familyId, gone, { role: "parent", revokedAt: new Date() });
    await join(familyId, few, { role: "parent", childIds: [leo] });
    for (const who of [eve, gone, few]) expect(verbs(await feedOf(who))).toEqual([]);
  });

  it("keeps the deeds of somebody whose account is gone", async () => {
    const tom = await makePerson("Tom");
    await join(familyId, tom, { role: "parent" });
    await did(tom, "child.edit", nora);
    await asSteward("test", (db) => db.person.delete({ where: { id: tom.personId } }));
    expect((await feedOf(ana)).deeds[0]).toMatchObject({ verb: "child.edit", person: null });
  });
});
