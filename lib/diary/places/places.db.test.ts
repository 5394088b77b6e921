import { describe, expect, it, vi } from "vitest";
import { checkChild } from "#lib/access/action.ts";
import { asPerson, asSteward } from "#lib/platform/db.ts";
import { asked, diaryDesk, idOf } from "#scripts/test/diary-desk.ts";
import { makeFamily, makePerson } from "#scripts/test/people.ts";
import { recordEntryAs } from "../recording/recording.ts";
import { recordEntryInput } from "../schema.ts";

// There is no request here: nobody chose a language.
vi.mock("next/headers", () => ({ cookies: async () => new Map(), headers: async () => new Headers() }));

const desk = diaryDesk();
const { form, through, record, correct, withdraw, find, onDay } = desk;

const ids = async () => (await onDay()).map(({ id }) => id).sort();

describe("an entry that is sent again", () => {
  it("is stored once, even at once, and asks nothing about itself", async () => {
    const sent = { medicine1: "Paracetamol", dose1: "120 mg" };
    const kept = await Promise.all([record(sent), record(sent), record(sent)]);
    expect(kept.map(idOf)).toEqual([desk.entryId, desk.entryId, desk.entryId]);
    expect(await record(sent)).toMatchObject({ ok: true, value: { id: desk.entryId, isNew: false } });
    expect(await ids()).toEqual([desk.entryId]);
  });

  it("with other content is kept as new, once; or refused where that is asked for", async () => {
    await record({ note: "one" });
    const other = await record({ note: "two" });
    expect(idOf(other)).not.toBe(desk.entryId);
    expect(idOf(await record({ note: "two" }))).toBe(idOf(other));
    expect(await ids()).toEqual([desk.entryId, idOf(other)].sort());
    const strict = (note: string) =>
      through((db, caller) =>
        recordEntryAs(db, recordEntryInput.parse(form({ note })), caller, { otherContent: "refused" }),
      );
    expect(await strict("three")).toMatchObject({ code: "id-taken", fields: { id: "id-taken" } });
    expect(await strict("one")).toMatchObject({ ok: true, value: { isNew: false } });
  });

  it("after it was withdrawn is there again, once", async () => {
    await record({ note: "gone" });
    await withdraw();
    const again = idOf(await record({ note: "gone" }));
    expect(again).not.toBe(desk.entryId);
    expect(idOf(await record({ note: "gone" }))).toBe(again);
    expect(await ids()).toEqual([again]);
  });

  it("keeps the minute it was first kept in, where it was of now", async () => {
    const now = { time: "now", day: "", mood: "4" };
    expect(idOf(await record(now))).toBe(desk.entryId);
    await asSteward(
      "test",
      (db) => db.$executeRaw`
      update diary_entries set minute = (minute + 1439) % 1440, at = at - interval '1 minute' where id = ${desk.entryId}::uuid`,
    );
    expect(await record(now)).toMatchObject({ ok: true, value: { id: desk.entryId, isNew: false } });
  });

  it("under an id that another family has is kept under another, and says nothing of theirs", async () => {
    await record({ note: "mine" });
    const eve = await makePerson("Eve");
    const [other = ""] = (await makeFamily(eve, ["Other"])).childIds;
    const kept = await asPerson(eve, async (db, me) => {
      const access = await checkChild(db, other, "diary:record");
      if (!access.ok) throw new Error(access.code);
      const sent = recordEntryInput.parse({ ...form({ note: "mine" }), childId: other });
      return recordEntryAs(db, sent, { me, ...access.value });
    });
    expect(kept).toMatchObject({ ok: true, value: { isNew: true } });
    expect(idOf(kept)).not.toBe(desk.entryId);
  });
});

describe("a form that is sent again", () => {
  const dose = { medicine1: "Paracetamol", dose1: "120 mg" };
  const again = { code: "questioned", questions: [{ field: "time", code: "sent-before" }] };

  it("after its entry was put right is asked about, and never a second dose by itself", async () => {
    await record(dose);
    await correct({ ...dose, dose1: "140 mg" });
    const open = await record(dose);
    expect(open).toMatchObject({ code: "questioned" });
    expect(asked(open)).toContain("time:sent-before");
    expect(await onDay()).toHaveLength(1);
    expect(await record({ ...dose, dose1: "140 mg" })).toMatchObject({ value: { isNew: false } });
  });

  it("is one more entry where the answer is yes, once", async () => {
    await record({ note: "one" });
    await correct({ note: "right" });
    const other = { note: "another" };
    expect(await record(other)).toMatchObject(again);
    const yes = { ...other, confirmed: "time:sent-before" };
    expect(await record(yes)).toMatchObject({ ok: true, value: { isNew: true } });
    expect(await record(yes)).toMatchObject({ ok: true, value: { isNew: false } });
    expect((await onDay()).map(({ note }) => note).sort()).toEqual(["another", "right"]);
  });

  it("of now is another dose more than an hour later", async () => {
    const now = { ...dose, day: "", time: "now" };
    const move = (by: string) =>
      asSteward(
        "test",
        (db) => db.$executeRaw`
        update diary_entries set at = at - ${by}::interval, minute = (minute + 7) % 1440 where id = ${desk.entryId}::uuid`,
      );
    await record(now);
    await move("50 minutes");
    expect(await record(now)).toMatchObject({ ok: true, value: { id: desk.entryId, isNew: false } });
    await move("6 hours");
    const later = await record(now);
    expect(later).toMatchObject({ ok: true, value: { isNew: true } });
    expect(later.ok && later.value.id).not.toBe(desk.entryId);
    expect(await record(now)).toEqual({ ...later, value: expect.objectContaining({ isNew: false }) });
    expect(await find()).toMatchObject({ intakes: [{ text: "120 mg" }] });
  });
});
