import { describe, expect, it, vi } from "vitest";
import { addDays } from "#lib/kernel/dates.ts";
import { newId } from "#lib/kernel/ids.ts";
import { asPerson } from "#lib/platform/db.ts";
import { asked, day, diaryDesk, yesTo } from "#scripts/test/diary-desk.ts";

// There is no request here: nobody chose a language.
vi.mock("next/headers", () => ({ cookies: async () => new Map(), headers: async () => new Headers() }));

const desk = diaryDesk();
const { record, correct, find, onDay } = desk;

describe("a question", () => {
  it("is asked about what is kept as it is written, until it is answered", async () => {
    const sent = { pressure: "80/120" };
    expect(await record(sent)).toMatchObject({
      ...{
        code: "questioned",
        questions: [{ field: "pressure", code: "unread", detail: { text: "80/120" } }],
      },
    });
    expect(await find()).toBeNull();
    expect(await record({ ...sent, confirmed: "pressure:unread" })).toMatchObject({ ok: true });
    expect(await find()).toMatchObject({ systolic: null, typed: sent });
    expect(await correct({ ...sent, note: "said again" }), "not asked twice").toMatchObject({
      ok: true,
    });
  });

  it("is asked about a figure that is unlikely", async () => {
    expect(asked(await record({ heartRate: "250" }))).toEqual(["heartRate:odd-figure"]);
    expect(await record({ heartRate: "250", confirmed: "heartRate:odd-figure" })).toMatchObject({ ok: true });
    expect(await correct({ heartRate: "250", note: "x" })).toMatchObject({ ok: true });
    expect(asked(await correct({ heartRate: "240" }))).toEqual(["heartRate:odd-figure"]);
  });

  it("is asked about just the same at the same minute", async () => {
    await record({ temperature: "38.5" });
    const twin = { entryId: newId(), temperature: "38.5" };
    const open = await record(twin);
    expect(asked(open)).toEqual(["time:twin"]);
    expect(open).toMatchObject({ questions: [{ detail: { moment: expect.stringMatching(/ 10:00$/) } }] });
    expect(await record({ ...twin, temperature: "38.6" })).toMatchObject({ ok: true });
    expect(await record({ ...twin, entryId: newId(), confirmed: "time:twin" })).toMatchObject({ ok: true });
    expect(await onDay()).toHaveLength(3);
  });

  it("is asked about a medication given too soon; what was shown is kept with it", async () => {
    await record({ medicine1: "Paracetamol", dose1: "120 mg" });
    const soon = { entryId: newId(), time: "12:10", medicine2: "Calpol", dose2: "5 ml" };
    const open = await record(soon);
    expect(asked(open)).toEqual(["medicine2:too-soon"]);
    const sentence = expect.stringMatching(/2 h 10 min.* 4 h/);
    expect(open).toMatchObject({ questions: [{ detail: { sentence } }] });
    const yes = { ...soon, confirmed: yesTo(open) };
    expect(await record(yes)).toMatchObject({ ok: true });
    expect((await find(soon.entryId))?.intakes).toMatchObject([
      { key: "paracetamol", noticed: [{ code: "too-soon", detail: { minutes: 130 } }] },
    ]);
    expect(await record({ entryId: newId(), time: "16:10", medicine1: "Tylenol" })).toMatchObject({
      ok: true,
    });
  });

  it("looks back as far as the family noted, by the list's own name for the medicine", async () => {
    const medicineId = newId();
    const { familyId, id: childId } = desk.child;
    const own = {
      familyId,
      childId,
      recordedBy: desk.ana.personId,
      name: "MTX",
      key: "methotrexate",
    };
    await asPerson(desk.ana, (db) =>
      db.medicine.createMany({ data: [{ id: medicineId, ...own, minIntervalMinutes: 7 * 1440 }] }),
    );
    const taken = { medicine1Id: medicineId, dose1: "10 mg" };
    await record({ ...taken, day: addDays(day, -6) });
    expect((await find())?.intakes).toMatchObject([{ medicineId, name: "MTX", key: "methotrexate" }]);
    expect(asked(await record({ ...taken, entryId: newId() }))).toEqual(["medicine1:too-soon"]);
    expect(await record({ ...taken, entryId: newId(), day: addDays(day, 1) })).toMatchObject({ ok: true });
    const others = { medicine1Id: newId(), dose1: "10 mg", entryId: newId() };
    expect(await record(others)).toMatchObject({ fields: { medicine1: "medicine-unknown" } });
    expect(await record({ ...others, medicine1: "Zinc" })).toMatchObject({ ok: true });
    expect((await find(others.entryId))?.intakes[0]?.medicineId).toBeNull();
  });

  it("is not asked again about a medication that stays as it was", async () => {
    await record({ medicine1: "Paracetamol", dose1: "120 mg" });
    const soon = { entryId: newId(), time: "12:00", medicine1: "Paracetamol", dose1: "120 mg" };
    await record({ ...soon, confirmed: yesTo(await record(soon)) });
    expect(await correct({ ...soon, note: "better" })).toMatchObject({ ok: true });
    expect((await find(soon.entryId))?.intakes[0]?.noticed).toHaveLength(1);
    expect(asked(await correct({ ...soon, time: "11:00" }))).toEqual(["medicine1:too-soon"]);
  });
});
