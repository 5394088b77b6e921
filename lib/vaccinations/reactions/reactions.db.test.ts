import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { checkChild } from "#lib/access/action.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { newId } from "#lib/kernel/ids.ts";
import { keepPhoto } from "#lib/pictures/photos/photos.ts";
import { isThere } from "#lib/pictures/queries.ts";
import { asPerson, asSteward } from "#lib/platform/db.ts";
import { makeFamily, makePerson, type TestPerson } from "#scripts/test/people.ts";
import { photoWith } from "#scripts/test/photos.ts";
import type { DoseContent } from "../core/dose-replay.ts";
import { insertVisit } from "../mutations.ts";
import { getVaccinations } from "../queries.ts";
import { removeReactionPicture, restoreReactionPicture } from "./actions.ts";
import { insertReaction, photoOfReaction } from "./mutations.ts";
import { reactionInput } from "./schema.ts";

const signedIn = vi.hoisted(() => ({ holder: null as { personId: string; sessionId: string } | null }));
// There is no request here: nobody chose a language, and who is signed in is said below.
vi.mock("next/headers", () => ({ cookies: async () => new Map(), headers: async () => new Headers() }));
vi.mock("#lib/access/session.ts", () => ({ readToken: async () => signedIn.holder }));

let ana: TestPerson;
let familyId: string;
let child: string;
let which: { childId: string; doseId: string; reactionId: string };

beforeAll(async () => {
  ana = await makePerson("Ana");
  signedIn.holder = ana;
});

beforeEach(async () => {
  const family = await makeFamily(ana, ["Nora"]);
  familyId = family.familyId;
  [child = ""] = family.childIds;
  const place = { familyId, childId: child, recordedBy: ana.personId };
  const dose: DoseContent = {
    ...{ cvx: "10", mvx: null, product: null, givenOn: "2026-03-12" as CalendarDate, precision: "day" },
    ...{ lot: null, expiresOn: null, provider: null, site: null, route: null, nextDueOn: null },
    ...{ flaw: null, source: "clinic", note: null },
  };
  which = await asPerson(ana, async (db) => {
    await insertVisit(db, { visitId: newId(), confirmed: [] }, [dose], place);
    const doseId = (await getVaccinations(db, { familyId, id: child })).doses[0]?.id ?? "";
    const at = { childId: child, doseId, reactionId: newId() };
    const said = { kinds: ["rash"], onset: "delayed", severity: "mild", startedOn: "", note: "" };
    await insertReaction(db, reactionInput.parse({ ...at, ...said }), place);
    return at;
  });
});

const archive = (archivedAt: Date | null) =>
  asSteward("test", (db) => db.child.updateMany({ where: { id: child }, data: { archivedAt } }));
const bring = (pictureId: string) =>
  asPerson(ana, async (db, me) => {
    const access = await checkChild(db, child, "vaccinations:record");
    return access.ok
      ? keepPhoto(db, photoOfReaction(which), photoWith(pictureId), { me, ...access.value })
      : access;
  });
const shown = async () => {
  const { doses } = await asPerson(ana, (db) => getVaccinations(db, { familyId, id: child }));
  return doses[0]?.reactions[0]?.pictureId;
};
/** A door that is gone through leads to a page, which is an error to whoever called it. */
const through = (door: Promise<unknown>) => door.catch(({ digest }: { digest?: string }) => digest);
const away = { status: "refused", code: "archived" };

it("two photos of a reaction brought at once are one", async () => {
  const photos = [newId(), newId()];
  await Promise.all(photos.map(bring));
  const there = await asPerson(ana, (db) => Promise.all(photos.map((photo) => isThere(db, photo))));
  expect(there.filter(Boolean)).toHaveLength(1);
  expect(photos[there.indexOf(true)]).toBe(await shown());
});

describe("the photo of a reaction, in a record that is put away,", () => {
  it("is not brought", async () => {
    await archive(new Date());
    expect(await bring(newId())).toMatchObject({ code: "archived" });
    await archive(null);
    expect(await shown()).toBeNull();
    const photo = newId();
    expect(await bring(photo)).toEqual({ ok: true, value: { id: photo } });
    expect(await shown()).toBe(photo);
  });

  it("is neither removed nor put back", async () => {
    const photo = newId();
    await bring(photo);
    const sent = { ...which, pictureId: photo };
    await archive(new Date());
    expect(await removeReactionPicture(sent)).toMatchObject(away);
    await archive(null);
    expect(await shown()).toBe(photo);
    expect(await through(removeReactionPicture(sent))).toContain("pictures=removed");
    await archive(new Date());
    expect(await restoreReactionPicture(sent)).toMatchObject(away);
    await archive(null);
    expect(await shown()).toBeNull();
    expect(await through(restoreReactionPicture(sent))).toContain("pictures=restored");
    expect(await shown()).toBe(photo);
  });
});
