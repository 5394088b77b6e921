import { describe, expect, it, vi } from "vitest";
import { addDays } from "#lib/kernel/dates.ts";
import { newId } from "#lib/kernel/ids.ts";
import { localTimeIn } from "#lib/kernel/local-time.ts";
import { asSteward } from "#lib/platform/db.ts";
import { asked, diaryDesk, type Typed, today, yesTo } from "#scripts/test/diary-desk.ts";
import { recordEntryInput } from "../schema.ts";
import { recordEntriesAs } from "./recording.ts";

// There is no request here: nobody chose a language.
vi.mock("next/headers", () => ({ cookies: async () => new Map(), headers: async () => new Headers() }));

const desk = diaryDesk();
const { form, through, record, correct, withdraw, find, onDay } = desk;

describe("an entry that cannot be", () => {
  it("is refused: to come, before the birth, of a record that is put away", async () => {
    const tomorrow = { day: addDays(today, 2), note: "x" };
    expect(await record(tomorrow)).toMatchObject({ code: "invalid", fields: { day: "in-future" } });
    const early = { day: "2026-01-09", note: "x" };
    expect(await record(early)).toMatchObject({
      ...{ code: "invalid", fields: { day: "before-birth" }, detail: { bornOn: "10 January 2026" } },
    });
    const soon = localTimeIn("UTC", new Date(Date.now() + 30 * 60_000));
    const time = `${Math.floor(soon.minute / 60)}:${`${soon.minute % 60}`.padStart(2, "0")}`;
    expect((await record({ day: soon.day, time, note: "x" })).ok).toBe(false);
    await record({ note: "kept" });
    const archive = (archivedAt: Date | null) =>
      asSteward("test", (db) => db.child.updateMany({ where: { id: desk.child.id }, data: { archivedAt } }));
    await archive(new Date());
    const away = { ok: false, code: "archived" };
    expect(await record({ entryId: newId(), note: "x" })).toEqual(away);
    expect(await correct({ note: "y" })).toEqual(away);
    expect(await withdraw()).toEqual(away);
    await archive(null);
    expect(await find()).toMatchObject({ note: "kept", isWithdrawn: false });
  });

  it("names the place of the body that a word may mean", async () => {
    const offered = { field: "pain2Location", code: "location-offered", isRefusal: true };
    expect(
      await record({ pain2Name: "knee", pain2Level: "4", confirmed: "pain2Location:location-offered" }),
    ).toMatchObject({
      ...{ code: "invalid", fields: { pain2Location: "location-choose" } },
      questions: [
        { ...offered, suggestion: "left-knee", detail: { name: "Left knee" } },
        { ...offered, suggestion: "right-knee" },
      ],
    });
    expect(await record({ pain2Name: "knee", pain2Location: "left-knee", pain2Level: "4" })).toMatchObject({
      ok: true,
    });
  });
});

describe("several entries at once", () => {
  const several = (...told: Typed[]) =>
    through((db, caller) =>
      recordEntriesAs(
        db,
        told.map((each) => recordEntryInput.parse(form(each))),
        caller,
      ),
    );

  it("are looked at beside one another, and kept all or not at all", async () => {
    const [one, two] = [newId(), newId()];
    const first = { entryId: one, medicine1: "Ibuprofen", dose1: "5 ml" };
    const second = { entryId: two, time: "11:00", medicine1: "Ibuprofen", dose1: "5 ml" };
    const open = await several(first, second);
    expect(asked(open)).toEqual(["entries.1.medicine1:too-soon"]);
    expect(await onDay()).toEqual([]);
    const done = await several(first, { ...second, confirmed: yesTo(open) });
    expect(done).toMatchObject({
      ok: true,
      value: [
        { id: one, isNew: true },
        { id: two, isNew: true },
      ],
    });
    expect(await several(first)).toMatchObject({ ok: true, value: [{ id: one, isNew: false }] });
    const late = { ...second, entryId: newId(), day: addDays(today, 2) };
    expect(await several(first, late)).toMatchObject({ fields: { "entries.1.day": "in-future" } });
  });
});
