import { describe, expect, it } from "vitest";
import { newId } from "#lib/kernel/ids.ts";
import { insertPicture as insertPortrait, restorePicture } from "#lib/pictures/mutations.ts";
import { insertPhoto, removePhoto, restorePhoto } from "#lib/pictures/photos/mutations.ts";
import { isThere } from "#lib/pictures/queries.ts";
import { asPerson, asSteward } from "#lib/platform/db.ts";
import type { TestPerson } from "#scripts/test/people.ts";
import { photoWith } from "#scripts/test/photos.ts";
import { vaccinationDesk } from "#scripts/test/vaccination-desk.ts";
import { findDose } from "../queries.ts";
import { insertReaction, photoOfReaction, updateReaction, updateReactionWithdrawn } from "./mutations.ts";
import { reactionInput } from "./schema.ts";

const desk = vaccinationDesk();
const { people } = desk;

describe("a reaction", () => {
  const typed = (doseId: string, told: object = {}) =>
    reactionInput.parse({
      ...{ childId: desk.child, doseId, reactionId: newId(), kinds: ["fever", "rash"], onset: "delayed" },
      ...{ severity: "moderate", startedOn: "2026-03-16", note: "38.9" },
      ...told,
    });
  const add = (who: TestPerson, sent: ReturnType<typeof typed>) =>
    asPerson(who, (db) => insertReaction(db, sent, { familyId: desk.familyId, recordedBy: who.personId }));
  const reactionsOf = async (doseId: string) =>
    (await asPerson(people.viewer, (db) => findDose(db, desk.child, doseId)))?.reactions ?? [];

  it("stands with its dose, stored once, and is put right and removed", async () => {
    const doseId = await desk.newDose("2026-03-15");
    const sent = typed(doseId);
    const ids = await Promise.all([add(people.caregiver, sent), add(people.caregiver, sent)]);
    expect(new Set(ids)).toEqual(new Set([sent.reactionId]));
    const kept = { id: sent.reactionId, doseId, kinds: ["fever", "rash"], onset: "delayed", pictureId: null };
    expect(await reactionsOf(doseId)).toMatchObject([
      { ...kept, severity: "moderate", startedOn: "2026-03-16", note: "38.9" },
    ]);
    expect(await add(people.ana, { ...sent, note: "other" }), "other content under its id").not.toBe(
      sent.reactionId,
    );
    expect(await reactionsOf(doseId)).toHaveLength(2);
    for (const who of [people.viewer, people.minder, people.stranger]) {
      expect(await asPerson(who, (db) => updateReaction(db, { ...sent, note: "x" }))).toBe(false);
      expect(await asPerson(who, (db) => updateReactionWithdrawn(db, sent, new Date()))).toBe(false);
      await expect(add(who, typed(doseId))).rejects.toThrow();
    }
    const through = { ...sent, childId: desk.sibling };
    expect(await asPerson(people.ana, (db) => updateReaction(db, through))).toBe(false);
    expect(await asPerson(people.ana, (db) => updateReaction(db, { ...sent, severity: "severe" }))).toBe(
      true,
    );
    expect((await reactionsOf(doseId))[0]).toMatchObject({ id: sent.reactionId, severity: "severe" });
    await asPerson(people.ana, (db) => updateReactionWithdrawn(db, sent, new Date()));
    expect((await reactionsOf(doseId)).map(({ id }) => id)).not.toContain(sent.reactionId);
  });

  it("has a photo for those only whom vaccinations are open to", async () => {
    const doseId = await desk.newDose("2026-03-18");
    const sent = typed(doseId);
    await add(people.ana, sent);
    const bring = (who: TestPerson, pictureId: string) =>
      asPerson(who, (db) =>
        insertPhoto(db, photoOfReaction(sent), photoWith(pictureId), {
          familyId: desk.familyId,
          madeBy: who.personId,
        }),
      );
    const first = newId();
    expect(await bring(people.caregiver, first)).toBe(true);
    const sees = (who: TestPerson, id: string) => asPerson(who, (db) => isThere(db, id));
    const seen = await Promise.all(
      [people.ana, people.viewer, people.caregiver, people.minder, people.stranger].map((who) =>
        sees(who, first),
      ),
    );
    expect(seen).toEqual([true, true, true, false, false]);
    expect(await reactionsOf(doseId)).toMatchObject([{ pictureId: first }]);
    for (const who of [people.viewer, people.minder, people.stranger])
      expect(await bring(who, newId())).toBe(false);
    const second = newId();
    await bring(people.ana, second);
    expect([await sees(people.ana, first), await sees(people.ana, second)]).toEqual([false, true]);
    const remove = (who: TestPerson, id: string) =>
      asPerson(who, (db) => removePhoto(db, photoOfReaction(sent), id));
    await remove(people.ana, first);
    expect(await reactionsOf(doseId), "no longer its photo").toMatchObject([{ pictureId: second }]);
    expect(await remove(people.stranger, second)).toBe(false);
    expect(await remove(people.ana, second)).toBe(true);
    expect(await reactionsOf(doseId)).toMatchObject([{ pictureId: null }]);
    expect(await asPerson(people.viewer, (db) => restorePhoto(db, photoOfReaction(sent), second))).toBe(
      false,
    );
    expect(await asPerson(people.ana, (db) => restorePhoto(db, photoOfReaction(sent), second))).toBe(true);
    expect(
      await asPerson(people.ana, (db) => restorePhoto(db, photoOfReaction(sent), first)),
      "another is shown",
    ).toBe(false);
    expect(await reactionsOf(doseId)).toMatchObject([{ pictureId: second }]);
  });

  it("gets a former photo back only where that is removed and no other reaction's", async () => {
    const doseId = await desk.newDose("2026-03-19");
    const [one, other] = [typed(doseId), typed(doseId, { kinds: ["fever"] })];
    await add(people.ana, one);
    await add(people.ana, other);
    const photo = newId();
    await asPerson(people.ana, (db) =>
      insertPhoto(db, photoOfReaction(one), photoWith(photo), {
        familyId: desk.familyId,
        madeBy: people.ana.personId,
      }),
    );
    const restore = (to: typeof one) =>
      asPerson(people.ana, (db) => restorePhoto(db, photoOfReaction(to), photo));
    const photos = async () => (await reactionsOf(doseId)).map(({ pictureId }) => pictureId);
    expect(await restore(other), "it is shown").toBe(false);
    expect(await restore(one), "it is there already").toBe(true);
    expect(await photos()).toEqual([photo, null]);
    const take = (removedAt: Date | null) =>
      asSteward("test", (db) => db.picture.updateMany({ where: { id: photo }, data: { removedAt } }));
    await take(new Date());
    expect(await restore(other), "it is another's").toBe(false);
    expect(await photos()).toEqual([null, null]);
    expect(await restore(one)).toBe(true);
    expect(await photos()).toEqual([photo, null]);
  });

  it("keeps its photo when the child gets a portrait, and never becomes one", async () => {
    const doseId = await desk.newDose("2026-03-20");
    const sent = typed(doseId);
    await add(people.ana, sent);
    const photo = newId();
    await asPerson(people.ana, (db) =>
      insertPhoto(db, photoOfReaction(sent), photoWith(photo), {
        familyId: desk.familyId,
        madeBy: people.ana.personId,
      }),
    );
    await asPerson(people.ana, (db) =>
      insertPortrait(db, newId(), { familyId: desk.familyId, childId: desk.child }, people.ana.personId),
    );
    expect(await reactionsOf(doseId)).toMatchObject([{ pictureId: photo }]);
    expect(
      await asPerson(people.ana, (db) =>
        restorePicture(db, photo, { familyId: desk.familyId, childId: desk.child }),
      ),
    ).toBe(false);
  });
});
