import { beforeEach, describe, expect, it } from "vitest";
import { checkChild } from "#lib/access/action.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { newId } from "#lib/kernel/ids.ts";
import { insertPicture as insertPortrait, restorePicture } from "#lib/pictures/mutations.ts";
import { insertPhoto, removePhoto, restorePhoto } from "#lib/pictures/photos/mutations.ts";
import { keepPhoto } from "#lib/pictures/photos/photos.ts";
import { findWhole, isThere } from "#lib/pictures/queries.ts";
import { asPerson, asSteward, type Db } from "#lib/platform/db.ts";
import { momentAt, newEntry } from "#scripts/test/diary-entries.ts";
import { join, makeFamily, makePerson, type TestPerson } from "#scripts/test/people.ts";
import { photoWith } from "#scripts/test/photos.ts";
import { insertEntries, setEntryWithdrawn } from "../mutations.ts";
import { findEntry, listDay } from "../queries.ts";
import { photoOfEntry } from "./mutations.ts";

let ana: TestPerson;
let viewer: TestPerson;
let minder: TestPerson;
let familyId: string;
let child: string;
let which: { childId: string; entryId: string };

beforeEach(async () => {
  [ana, viewer, minder] = [await makePerson("Ana"), await makePerson("Vic"), await makePerson("Min")];
  const family = await makeFamily(ana, ["Nora"]);
  familyId = family.familyId;
  [child = ""] = family.childIds;
  await join(familyId, viewer, { role: "viewer" });
  await join(familyId, minder, { role: "caregiver", areas: ["growth"] });
  which = { childId: child, entryId: await write("2026-05-01") };
});

async function write(day: string): Promise<string> {
  const whose = { familyId, childId: child, recordedBy: ana.personId };
  const entry = newEntry(whose, { ...momentAt(day, 60), note: "a rash" });
  await asPerson(ana, (db) => insertEntries(db, [entry]));
  return entry.id;
}

const bring = (id: string, who = ana, to = which) =>
  asPerson(who, (db) => insertPhoto(db, photoOfEntry(to), photoWith(id), { familyId, madeBy: who.personId }));
const remove = (id: string, who = ana, from = which) =>
  asPerson(who, (db) => removePhoto(db, photoOfEntry(from), id));
const restore = (id: string, who = ana, to = which) =>
  asPerson(who, (db) => restorePhoto(db, photoOfEntry(to), id));
const shown = async (who = viewer, of = which.entryId) =>
  (await asPerson(who, (db) => findEntry(db, { familyId, id: child }, of)))?.pictureId ?? null;
const seen = (who: TestPerson, id: string) => asPerson(who, (db) => isThere(db, id));

describe("the photo of an entry", () => {
  it("is seen by whom the diary is open to, in place of the one before", async () => {
    const [first, second] = [newId(), newId()];
    expect(await bring(first)).toBe(true);
    expect([await seen(viewer, first), await seen(minder, first)]).toEqual([true, false]);
    expect(await bring(second)).toBe(true);
    expect([await shown(), await seen(viewer, first)]).toEqual([second, false]);
    const day = "2026-05-01" as CalendarDate;
    const [entry] = await asPerson(viewer, (db) => listDay(db, { familyId, id: child }, day));
    expect(entry?.pictureId).toBe(second);
  });

  it("goes and comes back, unless another has taken its place", async () => {
    const [first, second] = [newId(), newId()];
    await bring(first);
    expect(await remove(first)).toBe(true);
    expect([await shown(), await seen(ana, first)]).toEqual([null, false]);
    expect([await restore(first), await restore(first), await shown()]).toEqual([true, true, first]);
    await bring(second);
    expect([await restore(first), await shown()]).toEqual([false, second]);
  });

  it("is told how large it is kept whole while it is shown, to whom the diary is open to; a photo from before is not", async () => {
    const photo = newId();
    const whole = (who: TestPerson, id: string | null = photo) => asPerson(who, (db) => findWhole(db, id));
    await bring(photo);
    const sides = { width: 1200, height: 400 };
    expect([await whole(ana), await whole(viewer), await whole(minder)]).toEqual([sides, sides, null]);
    await remove(photo);
    expect(await whole(ana)).toBeNull();
    await restore(photo);
    expect(await whole(ana)).toEqual(sides);
    const data = { wholeWidth: null, wholeHeight: null };
    await asSteward("test", (db) => db.picture.updateMany({ where: { id: photo }, data }));
    expect([await seen(ana, photo), await whole(ana), await whole(ana, null)]).toEqual([true, null, null]);
  });

  it("stays with its own entry, and is no portrait", async () => {
    const photo = newId();
    await bring(photo);
    const other = { ...which, entryId: await write("2026-05-02") };
    expect(await restore(photo, ana, other)).toBe(false);
    const portrait = newId();
    const of = { familyId, childId: child };
    await asPerson(ana, (db) => insertPortrait(db, portrait, of, ana.personId));
    expect([await remove(portrait), await restore(portrait)]).toEqual([false, false]);
    expect(await asPerson(ana, (db) => restorePicture(db, photo, of))).toBe(false);
    expect(await shown()).toBe(photo);
  });

  it("brought twice at once is one", async () => {
    const photos = [newId(), newId()];
    await Promise.all(photos.map((photo) => bring(photo)));
    const there = await Promise.all(photos.map((photo) => seen(ana, photo)));
    expect(there.filter(Boolean)).toHaveLength(1);
    expect(photos[there.indexOf(true)]).toBe(await shown());
  });

  it("is nobody else's to bring or take away", async () => {
    const photo = newId();
    await bring(photo);
    for (const who of [viewer, minder]) {
      expect(await bring(newId(), who)).toBe(false);
      expect([await remove(photo, who), await restore(photo, who)]).toEqual([false, false]);
    }
    expect(await shown()).toBe(photo);
  });

  it("is not brought to an entry that was withdrawn, or to a record that is put away", async () => {
    const keep = (db: Db) =>
      asPersonAllowed(db, (access) =>
        keepPhoto(db, photoOfEntry(which), photoWith(newId()), {
          ...access,
          me: { id: ana.personId } as never,
        }),
      );
    const asPersonAllowed = async <T>(db: Db, work: (access: { familyId: string }) => Promise<T>) => {
      const access = await checkChild(db, child, "diary:record");
      return access.ok ? work(access.value) : access;
    };
    const archive = (archivedAt: Date | null) =>
      asSteward("test", (db) => db.child.updateMany({ where: { id: child }, data: { archivedAt } }));
    await archive(new Date());
    expect(await asPerson(ana, keep)).toMatchObject({ code: "archived" });
    await archive(null);
    await asPerson(ana, (db) => setEntryWithdrawn(db, { familyId, id: child }, which.entryId, new Date()));
    expect(await asPerson(ana, keep)).toMatchObject({ code: "not-found" });
    await asPerson(ana, (db) => setEntryWithdrawn(db, { familyId, id: child }, which.entryId, null));
    expect(await asPerson(ana, keep)).toMatchObject({ ok: true });
  });
});
