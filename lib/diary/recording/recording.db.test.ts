import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { checkChild } from "#lib/access/action.ts";
import { addDays, type CalendarDate, todayIn } from "#lib/kernel/dates.ts";
import { newId } from "#lib/kernel/ids.ts";
import { localTimeIn } from "#lib/kernel/local-time.ts";
import { questionId, type Result } from "#lib/kernel/result.ts";
import { asPerson, asSteward, type Db } from "#lib/platform/db.ts";
import { makeFamily, makePerson, type TestPerson } from "#scripts/test/people.ts";
import { correctEntryAs } from "../correction/correction.ts";
import { findEntry, listDay } from "../queries.ts";
import { repeatMedicationsAs } from "../repeat/repeat.ts";
import type { Recorder } from "../scene/scene.ts";
import { correctEntryInput, recordEntryInput } from "../schema.ts";
import { withdrawEntryAs } from "../withdrawal/withdrawal.ts";
import { recordEntriesAs, recordEntryAs } from "./recording.ts";

// There is no request here: nobody chose a language.
vi.mock("next/headers", () => ({ cookies: async () => new Map(), headers: async () => new Headers() }));

let ana: TestPerson;
let familyId: string;
let child: string;
let entryId: string;

beforeAll(async () => {
  ana = await makePerson("Ana");
});

beforeEach(async () => {
  const family = await makeFamily(ana, ["Nora"]);
  familyId = family.familyId;
  [child = ""] = family.childIds;
  entryId = newId();
});

type Typed = Record<string, unknown>;
const today = todayIn("UTC", new Date());
/** A day that is over, whatever the time of the test. */
const day = addDays(today, -3);
const form = (told: Typed) => ({ childId: child, entryId, day, time: "10:00", ...told });

/** Through the rules of the doors, as Ana; a refusal undoes all. */
const asAna = async <T>(work: (db: Db, caller: Recorder) => Promise<Result<T>>): Promise<Result<T>> => {
  let refusal: Result<T> | null = null;
  try {
    return await asPerson(ana, async (db, me) => {
      const access = await checkChild(db, child, "diary:record");
      if (!access.ok) throw new Error(access.code);
      const result = await work(db, { me, ...access.value });
      if (!result.ok) {
        refusal = result;
        throw new Error("undone");
      }
      return result;
    });
  } catch (error) {
    if (refusal) return refusal;
    throw error;
  }
};
const record = (told: Typed) =>
  asAna((db, caller) => recordEntryAs(db, recordEntryInput.parse(form(told)), caller));
const correct = (id: string, told: Typed) =>
  asAna((db, caller) => correctEntryAs(db, correctEntryInput.parse(form({ entryId: id, ...told })), caller));
const withdraw = (id: string, at: Date | null = new Date()) =>
  asAna((db, caller) => withdrawEntryAs(db, { childId: child, entryId: id }, at, caller));
const find = (id = entryId) => asPerson(ana, (db) => findEntry(db, { familyId, id: child }, id));
const onDay = (on: CalendarDate = day) => asPerson(ana, (db) => listDay(db, { familyId, id: child }, on));
const ids = async () => (await onDay()).map(({ id }) => id).sort();
/** A yes to all that is asked of one entry. */
const yesTo = <T>(result: Result<T>) =>
  result.ok ? [] : (result.questions ?? []).map(questionId).map((id) => id.replace(/^entries\.\d+\./, ""));
const asked = (field: string, code: string) => ({ code: "questioned", questions: [{ field, code }] });
const idOf = (result: Result<{ id: string }>) => (result.ok ? result.value.id : "");

describe("an entry that is sent again", () => {
  it("is stored once, even at once, and asks nothing about itself", async () => {
    const sent = { medicine1: "Paracetamol", dose1: "120 mg" };
    const kept = await Promise.all([record(sent), record(sent), record(sent)]);
    expect(kept.map(idOf)).toEqual([entryId, entryId, entryId]);
    expect(await record(sent)).toMatchObject({ ok: true, value: { id: entryId, isNew: false } });
    expect(await ids()).toEqual([entryId]);
  });

  it("with other content is kept as new, once; or refused where that is asked for", async () => {
    await record({ note: "one" });
    const other = await record({ note: "two" });
    expect(idOf(other)).not.toBe(entryId);
    expect(idOf(await record({ note: "two" }))).toBe(idOf(other));
    expect(await ids()).toEqual([entryId, idOf(other)].sort());
    const strict = (note: string) =>
      asAna((db, caller) =>
        recordEntryAs(db, recordEntryInput.parse(form({ note })), caller, { otherContent: "refused" }),
      );
    expect(await strict("three")).toMatchObject({ code: "id-taken", fields: { id: "id-taken" } });
    expect(await strict("one")).toMatchObject({ ok: true, value: { isNew: false } });
  });

  it("after it was withdrawn is there again, once", async () => {
    await record({ note: "gone" });
    await withdraw(entryId);
    const again = idOf(await record({ note: "gone" }));
    expect(again).not.toBe(entryId);
    expect(idOf(await record({ note: "gone" }))).toBe(again);
    expect(await ids()).toEqual([again]);
  });

  it("keeps the minute it was first kept in, where it was of now", async () => {
    const now = { time: "now", day: "", mood: "4" };
    expect(idOf(await record(now))).toBe(entryId);
    await asSteward(
      "test",
      (db) => db.$executeRaw`
      update diary_entries set minute = (minute + 1439) % 1440, at = at - interval '1 minute' where id = ${entryId}::uuid`,
    );
    expect(await record(now)).toMatchObject({ ok: true, value: { id: entryId, isNew: false } });
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
    expect(idOf(kept)).not.toBe(entryId);
  });
});

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
      asSteward("test", (db) => db.child.updateMany({ where: { id: child }, data: { archivedAt } }));
    await archive(new Date());
    const away = { ok: false, code: "archived" };
    expect(await record({ entryId: newId(), note: "x" })).toEqual(away);
    expect(await correct(entryId, { note: "y" })).toEqual(away);
    expect(await withdraw(entryId)).toEqual(away);
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
    expect(await correct(entryId, { ...sent, note: "said again" }), "not asked twice").toMatchObject({
      ok: true,
    });
  });

  it("is asked about a figure that is unlikely", async () => {
    expect(await record({ heartRate: "250" })).toMatchObject(asked("heartRate", "odd-figure"));
    expect(await record({ heartRate: "250", confirmed: "heartRate:odd-figure" })).toMatchObject({ ok: true });
    expect(await correct(entryId, { heartRate: "250", note: "x" })).toMatchObject({ ok: true });
    expect(await correct(entryId, { heartRate: "240" })).toMatchObject(asked("heartRate", "odd-figure"));
  });

  it("is asked about just the same at the same minute", async () => {
    await record({ temperature: "38.5" });
    const twin = { entryId: newId(), temperature: "38.5" };
    const open = await record(twin);
    expect(open).toMatchObject(asked("time", "twin"));
    expect(open.ok || open.questions?.[0]?.detail?.moment).toMatch(/ 10:00$/);
    expect(await record({ ...twin, temperature: "38.6" })).toMatchObject({ ok: true });
    expect(await record({ ...twin, entryId: newId(), confirmed: "time:twin" })).toMatchObject({ ok: true });
    expect(await onDay()).toHaveLength(3);
  });

  it("is asked about a medication given too soon; what was shown is kept with it", async () => {
    await record({ medicine1: "Paracetamol", dose1: "120 mg" });
    const soon = { entryId: newId(), time: "12:10", medicine2: "Calpol", dose2: "5 ml" };
    const open = await record(soon);
    expect(open).toMatchObject(asked("medicine2", "too-soon"));
    expect(open.ok || open.questions?.[0]?.detail?.sentence).toMatch(/2 h 10 min.* 4 h/);
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
    const own = { familyId, childId: child, recordedBy: ana.personId, name: "MTX", key: "methotrexate" };
    await asPerson(ana, (db) =>
      db.medicine.createMany({ data: [{ id: medicineId, ...own, minIntervalMinutes: 7 * 1440 }] }),
    );
    const taken = { medicine1Id: medicineId, dose1: "10 mg" };
    await record({ ...taken, day: addDays(day, -6) });
    expect((await find())?.intakes).toMatchObject([{ medicineId, name: "MTX", key: "methotrexate" }]);
    expect(await record({ ...taken, entryId: newId() })).toMatchObject(asked("medicine1", "too-soon"));
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
    expect(await correct(soon.entryId, { ...soon, note: "better" })).toMatchObject({ ok: true });
    expect((await find(soon.entryId))?.intakes[0]?.noticed).toHaveLength(1);
    expect(await correct(soon.entryId, { ...soon, time: "11:00" })).toMatchObject(
      asked("medicine1", "too-soon"),
    );
  });
});

describe("several entries at once", () => {
  const several = (...told: Typed[]) =>
    asAna((db, caller) =>
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
    expect(open).toMatchObject(asked("entries.1.medicine1", "too-soon"));
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

describe("a correction", () => {
  it("moves an entry, keeps what no form asks for, and tells what it was", async () => {
    await record({ note: "one", temperature: "38.5" });
    await asSteward(
      "test",
      (db) => db.$executeRaw`
      update diary_entries set typed = typed || '{"weather": "hot"}' where id = ${entryId}::uuid`,
    );
    const done = await correct(entryId, { day: addDays(day, 1), time: "", temperature: "38.7" });
    expect(done).toMatchObject({
      ok: true,
      value: {
        audit: {
          before: { day, minute: 600, holds: ["vitals", "note"] },
          after: { minute: null, holds: ["vitals"] },
        },
      },
    });
    expect(await onDay()).toEqual([]);
    expect(await find()).toMatchObject({
      note: null,
      temperature: 38.7,
      typed: { temperature: "38.7", weather: "hot" },
    });
  });

  it("keeps the instant where the family's clock is another by now, unless the time is put right", async () => {
    await record({ note: "one" });
    await asSteward("test", (db) =>
      db.family.updateMany({ where: { id: familyId }, data: { timeZone: "Asia/Tokyo" } }),
    );
    await correct(entryId, { note: "two" });
    expect(await find()).toMatchObject({ note: "two", zone: "UTC", at: `${day}T10:00:00.000Z` });
    await correct(entryId, { note: "two", time: "10:01" });
    expect(await find()).toMatchObject({ zone: "Asia/Tokyo", at: `${day}T01:01:00.000Z` });
  });

  it("finds nothing where the entry was withdrawn or is none of the child's", async () => {
    await record({ note: "one" });
    await withdraw(entryId);
    expect(await correct(entryId, { note: "two" })).toMatchObject({ code: "not-found" });
    expect(await correct(newId(), { note: "two" })).toMatchObject({ code: "not-found" });
    expect(await withdraw(newId())).toMatchObject({ code: "not-found" });
    expect(await withdraw(entryId, null)).toMatchObject({ ok: true, value: { isChanged: true } });
    expect(await withdraw(entryId, null)).toMatchObject({ ok: true, value: { isChanged: false } });
  });
});

describe("medications given again in one tap", () => {
  const repeat = (fromEntryId: string, id: string, confirmed: string[] = []) =>
    asAna((db, caller) =>
      repeatMedicationsAs(db, { childId: child, entryId: id, fromEntryId, confirmed }, caller),
    );

  it("are an entry of now with those alone, sent twice as well", async () => {
    await record({
      medicine1: "Calpol",
      dose1: "5 ml",
      route1: "oral",
      medicine2: "Zinc",
      note: "x",
      mood: "1",
    });
    const id = newId();
    expect(await repeat(entryId, id)).toMatchObject({ ok: true, value: { id } });
    expect(await repeat(entryId, id)).toMatchObject({ ok: true, value: { id, isNew: false } });
    expect(await find(id)).toMatchObject({
      ...{
        note: null,
        mood: null,
        intakes: [{ name: "Calpol", text: "5 ml", route: "oral" }, { name: "Zinc" }],
      },
    });
    expect(Math.abs(Date.now() - Date.parse((await find(id))?.at ?? ""))).toBeLessThan(120_000);
    const soon = newId();
    const open = await repeat(id, soon);
    expect(open.ok || open.questions?.map(({ field, code }) => `${field}:${code}`)).toContain(
      "medicine1:too-soon",
    );
    expect(await repeat(id, soon, [...yesTo(open), "time:twin"])).toMatchObject({ ok: true });
  });

  it("are none where the entry has none, or is gone", async () => {
    await record({ note: "x" });
    expect(await repeat(entryId, newId())).toMatchObject({ code: "not-found" });
    expect(await repeat(newId(), newId())).toMatchObject({ code: "not-found" });
  });
});
