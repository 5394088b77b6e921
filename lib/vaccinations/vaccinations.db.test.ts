import { beforeAll, describe, expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { newId } from "#lib/kernel/ids.ts";
import { insertPicture as insertPortrait, restorePicture } from "#lib/pictures/mutations.ts";
import { isThere } from "#lib/pictures/queries.ts";
import { asPerson, asSteward, type Db } from "#lib/platform/db.ts";
import { join, makeFamily, makePerson, type TestPerson } from "#scripts/test/people.ts";
import type { DoseContent } from "./core/dose-replay.ts";
import { insertDecision, updateDecisionWithdrawn } from "./decisions/mutations.ts";
import { decideInput } from "./decisions/schema.ts";
import { updateDue } from "./due/due.ts";
import { insertDoses, insertVisit, updateDose, updateDoseWithdrawn } from "./mutations.ts";
import { putVaccinationProfile } from "./profile/mutations.ts";
import { findDose, getVaccinations } from "./queries.ts";
import {
  insertReaction,
  insertReactionPicture,
  removeReactionPicture,
  restoreReactionPicture,
  updateReaction,
  updateReactionWithdrawn,
} from "./reactions/mutations.ts";
import { reactionInput } from "./reactions/schema.ts";

/** What a policy or a missing grant forbids. */
const forbidden = /42501/;
const day = (text: string) => text as CalendarDate;

let ana: TestPerson;
let viewer: TestPerson;
let caregiver: TestPerson;
let minder: TestPerson;
let stranger: TestPerson;
let familyId: string;
let child: string;
let sibling: string;

beforeAll(async () => {
  [ana, viewer, caregiver] = [await makePerson("Ana"), await makePerson("Vic"), await makePerson("Carmen")];
  [minder, stranger] = [await makePerson("Min"), await makePerson("Eve")];
  const family = await makeFamily(ana, ["Nora", "Leo"]);
  familyId = family.familyId;
  [child = "", sibling = ""] = family.childIds;
  await join(familyId, viewer, { role: "viewer" });
  await join(familyId, caregiver, { role: "caregiver", childIds: [child] });
  await join(familyId, minder, { role: "caregiver", areas: ["growth", "meals"] });
  await makeFamily(stranger, ["Other"]);
});

const content = (told: Partial<DoseContent> = {}): DoseContent => ({
  ...{ cvx: "08", mvx: null, product: null, givenOn: day("2026-01-11"), precision: "day" },
  ...{ lot: null, expiresOn: null, provider: null, site: null, route: null, nextDueOn: null },
  ...{ flaw: null, source: "clinic", note: null },
  ...told,
});

const record = (
  who: TestPerson,
  doses: readonly DoseContent[],
  { visitId = newId(), childId = child, recordedBy = who.personId } = {},
) =>
  asPerson(who, (db) =>
    insertVisit(db, { visitId, confirmed: [] }, doses, { familyId, childId, recordedBy }),
  );
const recordOf = (who: TestPerson, childId = child) =>
  asPerson(who, (db) => getVaccinations(db, { familyId, id: childId }));
const onDay = async (givenOn: string) =>
  (await recordOf(ana)).doses.filter((dose) => dose.givenOn === givenOn);

/** A dose of its own day, by its id. */
async function newDose(givenOn: string, who = ana, told: Partial<DoseContent> = {}): Promise<string> {
  await record(who, [content({ ...told, givenOn: day(givenOn) })]);
  return (await onDay(givenOn)).at(-1)?.id ?? "";
}

describe("a visit", () => {
  it("is kept with all that was said, and by whom", async () => {
    const said = content({
      ...{ cvx: "110", mvx: "SKB", product: "Pediarix", givenOn: day("2026-02-01"), precision: "month" },
      ...{
        lot: "A1",
        expiresOn: day("2027-01-31"),
        provider: "Dr. Roe",
        site: "left-thigh",
        route: "intramuscular",
      },
      ...{ nextDueOn: day("2026-04-01"), flaw: "partial", source: "card", note: "cried little" },
    });
    await record(caregiver, [said, content({ cvx: "133", givenOn: day("2026-02-01"), precision: "month" })]);
    const [first, second] = await onDay("2026-02-01");
    expect(first).toMatchObject({ ...said, recordedBy: "Carmen", verifiedBy: null, reactions: [] });
    expect([second?.cvx, second?.visitId]).toEqual(["133", first?.visitId]);
    expect(await asPerson(viewer, (db) => findDose(db, child, first?.id ?? ""))).toEqual({
      ...first,
      isWithdrawn: false,
    });
  });

  it("sent twice, even at once, is one; with other content under its id it is kept as new, once", async () => {
    const visitId = newId();
    const first = [content({ givenOn: day("2026-03-03") })];
    await Promise.all([1, 2, 3].map(() => record(ana, first, { visitId })));
    await record(ana, first, { visitId });
    expect(await onDay("2026-03-03")).toHaveLength(1);
    const second = [content({ givenOn: day("2026-03-03"), lot: "B2" })];
    await Promise.all([record(ana, second, { visitId }), record(ana, second, { visitId })]);
    await record(ana, second, { visitId });
    expect((await onDay("2026-03-03")).map(({ lot }) => lot)).toEqual([null, "B2"]);
  });

  it("removed and sent again is there again, once", async () => {
    const [visitId, sent] = [newId(), [content({ givenOn: day("2026-03-05") })]];
    for (const turn of [1, 2, 3]) {
      await record(ana, sent, { visitId });
      await record(ana, sent, { visitId });
      const [dose, ...more] = await onDay("2026-03-05");
      expect([turn, more.length]).toEqual([turn, 0]);
      await asPerson(ana, (db) => updateDoseWithdrawn(db, dose?.id ?? "", new Date()));
    }
  });

  it("from elsewhere is stored once by its origin", async () => {
    const about = { familyId, childId: child, recordedBy: ana.personId, importId: null, confirmed: [] };
    const row = () => ({
      ...{ id: newId(), visitId: newId(), origin: "card:one", verifiedBy: "Clinic", ...about },
      ...content({ givenOn: day("2026-03-07"), source: "health_card" }),
    });
    const add = () => asPerson(ana, (db) => insertDoses(db, [{ ...row(), verifiedBy: "Clinic" }]));
    expect([await add(), await add()]).toEqual([1, 0]);
    expect(await onDay("2026-03-07")).toMatchObject([{ source: "health_card", verifiedBy: "Clinic" }]);
  });

  it("is refused for a viewer, a stranger, a closed area, a sibling and in another's name", async () => {
    for (const who of [viewer, minder, stranger])
      await expect(record(who, [content()])).rejects.toThrow(forbidden);
    await expect(record(caregiver, [content()], { childId: sibling })).rejects.toThrow(forbidden);
    await expect(record(caregiver, [content()], { recordedBy: ana.personId })).rejects.toThrow(forbidden);
  });

  it("is seen by whom vaccinations are open to, and by nobody else", async () => {
    await newDose("2026-03-09");
    const counts = await Promise.all(
      [ana, viewer, caregiver, minder, stranger].map(async (who) => (await recordOf(who)).doses.length > 0),
    );
    expect(counts).toEqual([true, true, true, false, false]);
  });

  it("waits for consent", async () => {
    const other = await makeFamily(ana, ["Ada"]);
    const [id = ""] = other.childIds;
    const withdraw = (withdrawnAt: Date | null) =>
      asSteward("test", (db) =>
        db.consent.updateMany({ where: { familyId: other.familyId }, data: { withdrawnAt } }),
      );
    const place = { familyId: other.familyId, childId: id, recordedBy: ana.personId };
    const add = () =>
      asPerson(ana, (db) => insertVisit(db, { visitId: newId(), confirmed: [] }, [content()], place));
    await withdraw(new Date());
    await expect(add()).rejects.toThrow(forbidden);
    await withdraw(null);
    await add();
    const kept = await asPerson(ana, (db) => getVaccinations(db, { familyId: other.familyId, id }));
    expect(kept.doses).toHaveLength(1);
  });
});

describe("a dose", () => {
  it("is put right and removed by whoever may record, and nobody else", async () => {
    const id = await newDose("2026-03-11");
    const right = content({ cvx: "45", givenOn: day("2026-03-12"), lot: "C3" });
    const correct = (who: TestPerson) =>
      asPerson(who, (db) => updateDose(db, id, right, ["vaccine1:given-twice"]));
    for (const who of [viewer, minder, stranger]) expect(await correct(who)).toBe(false);
    expect(await onDay("2026-03-11")).toMatchObject([{ cvx: "08" }]);
    expect(await correct(caregiver)).toBe(true);
    expect(await onDay("2026-03-12")).toMatchObject([{ id, cvx: "45", lot: "C3", recordedBy: "Ana" }]);
    for (const who of [viewer, stranger]) {
      await expect(asPerson(who, (db) => updateDoseWithdrawn(db, id, new Date()))).rejects.toThrow();
      expect(await onDay("2026-03-12")).toHaveLength(1);
    }
    await asPerson(caregiver, (db) => updateDoseWithdrawn(db, id, new Date()));
    expect(await onDay("2026-03-12")).toEqual([]);
    expect(await asPerson(ana, (db) => findDose(db, child, id))).toMatchObject({ isWithdrawn: true });
    expect(await correct(ana), "removed meanwhile").toBe(false);
    expect(await asPerson(ana, (db) => findDose(db, sibling, id))).toBeNull();
    await asPerson(ana, (db) => updateDoseWithdrawn(db, id, null));
    expect(await onDay("2026-03-12")).toHaveLength(1);
  });

  it("changes what is due, in the same transaction", async () => {
    const dueOf = (childId: string) =>
      asPerson(ana, (db) =>
        db.dueVaccine.findFirst({
          where: { familyId, childId, vaccineGroup: "HepB" },
          select: { doseNumber: true },
        }),
      );
    const today = day("2026-06-01");
    await asPerson(ana, (db) => updateDue(db, { familyId, id: sibling }, today));
    expect(await dueOf(sibling)).toEqual({ doseNumber: 1 });
    await asPerson(ana, async (db) => {
      const place = { familyId, childId: sibling, recordedBy: ana.personId };
      await insertVisit(db, { visitId: newId(), confirmed: [] }, [content()], place);
      await updateDue(db, { familyId, id: sibling }, today);
    });
    expect(await dueOf(sibling)).toEqual({ doseNumber: 2 });
  });
});

describe("a reaction", () => {
  const typed = (doseId: string, told: object = {}) =>
    reactionInput.parse({
      ...{ childId: child, doseId, reactionId: newId(), kinds: ["fever", "rash"], onset: "delayed" },
      ...{ severity: "moderate", startedOn: "2026-03-16", note: "38.9" },
      ...told,
    });
  const add = (who: TestPerson, sent: ReturnType<typeof typed>) =>
    asPerson(who, (db) => insertReaction(db, sent, { familyId, recordedBy: who.personId }));
  const reactionsOf = async (doseId: string) =>
    (await asPerson(viewer, (db) => findDose(db, child, doseId)))?.reactions ?? [];

  it("stands with its dose, stored once, and is put right and removed", async () => {
    const doseId = await newDose("2026-03-15");
    const sent = typed(doseId);
    const ids = await Promise.all([add(caregiver, sent), add(caregiver, sent)]);
    expect(new Set(ids)).toEqual(new Set([sent.reactionId]));
    const kept = { id: sent.reactionId, doseId, kinds: ["fever", "rash"], onset: "delayed", pictureId: null };
    expect(await reactionsOf(doseId)).toMatchObject([
      { ...kept, severity: "moderate", startedOn: "2026-03-16", note: "38.9" },
    ]);
    expect(await add(ana, { ...sent, note: "other" }), "other content under its id").not.toBe(
      sent.reactionId,
    );
    expect(await reactionsOf(doseId)).toHaveLength(2);
    for (const who of [viewer, minder, stranger]) {
      expect(await asPerson(who, (db) => updateReaction(db, { ...sent, note: "x" }))).toBe(false);
      expect(await asPerson(who, (db) => updateReactionWithdrawn(db, sent, new Date()))).toBe(false);
      await expect(add(who, typed(doseId))).rejects.toThrow();
    }
    const through = { ...sent, childId: sibling };
    expect(await asPerson(ana, (db) => updateReaction(db, through))).toBe(false);
    expect(await asPerson(ana, (db) => updateReaction(db, { ...sent, severity: "severe" }))).toBe(true);
    expect((await reactionsOf(doseId))[0]).toMatchObject({ id: sent.reactionId, severity: "severe" });
    await asPerson(ana, (db) => updateReactionWithdrawn(db, sent, new Date()));
    expect((await reactionsOf(doseId)).map(({ id }) => id)).not.toContain(sent.reactionId);
  });

  it("has a photo for those only whom vaccinations are open to", async () => {
    const doseId = await newDose("2026-03-18");
    const sent = typed(doseId);
    await add(ana, sent);
    const bring = (who: TestPerson, pictureId: string) =>
      asPerson(who, (db) =>
        insertReactionPicture(db, sent, pictureId, { familyId, recordedBy: who.personId }),
      );
    const first = newId();
    expect(await bring(caregiver, first)).toBe(true);
    const sees = (who: TestPerson, id: string) => asPerson(who, (db) => isThere(db, id));
    const seen = await Promise.all([ana, viewer, caregiver, minder, stranger].map((who) => sees(who, first)));
    expect(seen).toEqual([true, true, true, false, false]);
    expect(await reactionsOf(doseId)).toMatchObject([{ pictureId: first }]);
    await expect(bring(viewer, newId())).rejects.toThrow(forbidden);
    expect(await bring(stranger, newId())).toBe(false);
    const second = newId();
    await bring(ana, second);
    expect([await sees(ana, first), await sees(ana, second)]).toEqual([false, true]);
    const remove = (who: TestPerson, id: string) =>
      asPerson(who, (db) => removeReactionPicture(db, sent, id));
    await remove(ana, first);
    expect(await reactionsOf(doseId), "no longer its photo").toMatchObject([{ pictureId: second }]);
    expect(await remove(stranger, second)).toBe(false);
    expect(await remove(ana, second)).toBe(true);
    expect(await reactionsOf(doseId)).toMatchObject([{ pictureId: null }]);
    expect(await asPerson(viewer, (db) => restoreReactionPicture(db, sent, second))).toBe(false);
    expect(await asPerson(ana, (db) => restoreReactionPicture(db, sent, second))).toBe(true);
    expect(await asPerson(ana, (db) => restoreReactionPicture(db, sent, first)), "another is shown").toBe(
      false,
    );
    expect(await reactionsOf(doseId)).toMatchObject([{ pictureId: second }]);
  });

  it("gets a former photo back only where that is removed and no other reaction's", async () => {
    const doseId = await newDose("2026-03-19");
    const [one, other] = [typed(doseId), typed(doseId, { kinds: ["fever"] })];
    await add(ana, one);
    await add(ana, other);
    const photo = newId();
    await asPerson(ana, (db) =>
      insertReactionPicture(db, one, photo, { familyId, recordedBy: ana.personId }),
    );
    const restore = (to: typeof one) => asPerson(ana, (db) => restoreReactionPicture(db, to, photo));
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
    const doseId = await newDose("2026-03-20");
    const sent = typed(doseId);
    await add(ana, sent);
    const photo = newId();
    await asPerson(ana, (db) =>
      insertReactionPicture(db, sent, photo, { familyId, recordedBy: ana.personId }),
    );
    await asPerson(ana, (db) => insertPortrait(db, newId(), { familyId, childId: child }, ana.personId));
    expect(await reactionsOf(doseId)).toMatchObject([{ pictureId: photo }]);
    expect(await asPerson(ana, (db) => restorePicture(db, photo, { familyId, childId: child }))).toBe(false);
  });
});

describe("a decision", () => {
  const typed = (told: object = {}) =>
    decideInput.parse({
      ...{ childId: child, decisionId: newId(), group: "HepB", kind: "postponed" },
      ...{ decidedOn: "2026-05-01", untilOn: "2026-09-01", reason: "ill" },
      ...told,
    });
  const decide = (who: TestPerson, sent: ReturnType<typeof typed>) =>
    asPerson(who, (db) => insertDecision(db, sent, { familyId, recordedBy: who.personId }));
  const decisions = async () => (await recordOf(viewer)).decisions;

  it("holds in place of the one before, and is taken back", async () => {
    const first = typed();
    await decide(caregiver, first);
    await decide(caregiver, first);
    expect(await decisions()).toMatchObject([
      { id: first.decisionId, kind: "postponed", vaccineGroup: "HepB", untilOn: "2026-09-01", reason: "ill" },
    ]);
    const second = typed({ kind: "refused" });
    await decide(ana, second);
    await decide(ana, typed({ group: "MMR" }));
    expect(
      (await decisions()).map(({ vaccineGroup, kind, untilOn }) => [vaccineGroup, kind, untilOn]),
    ).toEqual([
      ["MMR", "postponed", "2026-09-01"],
      ["HepB", "refused", null],
    ]);
    const takeBack = (who: TestPerson) =>
      asPerson(who, (db) => updateDecisionWithdrawn(db, child, second.decisionId, new Date()));
    for (const who of [viewer, minder, stranger]) await takeBack(who);
    expect(await decisions()).toHaveLength(2);
    expect(await takeBack(caregiver)).toBe("HepB");
    expect((await decisions()).map(({ vaccineGroup }) => vaccineGroup)).toEqual(["MMR"]);
  });

  const held = async (group: string) =>
    (await decisions()).filter(({ vaccineGroup }) => vaccineGroup === group);

  it("sent again adds nothing, and never leaves a group without the decision that was sent", async () => {
    const first = typed({ group: "Polio" });
    const ids = await Promise.all([decide(ana, first), decide(ana, first), decide(ana, first)]);
    expect(new Set(ids)).toEqual(new Set([first.decisionId]));
    expect(await held("Polio")).toHaveLength(1);
    const other = { ...first, kind: "refused", untilOn: null } as const;
    const id = await decide(ana, other);
    expect(id, "other content under its id").not.toBe(first.decisionId);
    expect(await decide(ana, other)).toBe(id);
    expect(await held("Polio")).toMatchObject([{ id, kind: "refused" }]);
    const again = await decide(ana, first);
    expect(await held("Polio"), "the one before, said once more").toMatchObject([
      { id: again, kind: "postponed" },
    ]);
    const elsewhere = typed({ childId: sibling, decisionId: first.decisionId, group: "Polio" });
    expect(await decide(ana, elsewhere), "another child's id").not.toBe(first.decisionId);
    expect((await recordOf(ana, sibling)).decisions).toMatchObject([{ vaccineGroup: "Polio" }]);
    expect(await held("Polio")).toHaveLength(1);
  });

  it("that holds again holds in place of what was decided meanwhile", async () => {
    const [first, second] = [typed({ group: "HPV" }), typed({ group: "HPV", kind: "refused" })];
    const set = (at: Date | null) =>
      asPerson(ana, (db) => updateDecisionWithdrawn(db, child, first.decisionId, at));
    await decide(ana, first);
    await set(new Date());
    await decide(ana, second);
    await decide(ana, typed({ group: "Rotavirus" }));
    expect(await set(null)).toBe("HPV");
    expect(await held("HPV")).toMatchObject([{ id: first.decisionId, kind: "postponed" }]);
    expect(await held("Rotavirus"), "another group").toHaveLength(1);
  });

  it("is refused for whoever may not record", async () => {
    for (const who of [viewer, minder, stranger])
      await expect(decide(who, typed())).rejects.toThrow(forbidden);
  });
});

describe("the settings", () => {
  const arrangement = { calendar: "gb", observations: [{ code: "019", on: day("2026-02-02") }] };
  const arrange = (who: TestPerson, calendar = "gb") =>
    asPerson(who, (db: Db) =>
      putVaccinationProfile(
        db,
        { familyId, childId: child, updatedBy: who.personId },
        { ...arrangement, calendar },
      ),
    );

  it("are what is usual until a parent says otherwise", async () => {
    expect((await recordOf(ana, sibling)).profile).toEqual({ calendar: "automatic", observations: [] });
    await arrange(ana);
    await arrange(ana, "au");
    expect((await recordOf(viewer)).profile).toEqual({ ...arrangement, calendar: "au" });
    for (const who of [minder, stranger])
      expect((await recordOf(who)).profile).toEqual({ calendar: "automatic", observations: [] });
  });

  it("are changed by nobody but a parent", async () => {
    for (const who of [viewer, caregiver, minder, stranger])
      await expect(arrange(who)).rejects.toThrow(forbidden);
  });
});
