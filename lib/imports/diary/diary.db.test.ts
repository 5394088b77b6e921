import { beforeEach, describe, expect, it } from "vitest";
import { toCsv } from "#lib/diary/core/export-csv.ts";
import { toJson } from "#lib/diary/core/export-json.ts";
import { sorted } from "#lib/diary/core/journal/overrides.ts";
import { summariseDay } from "#lib/diary/core/summarise-day.ts";
import { listDays } from "#lib/diary/days/queries.ts";
import { insertMedicine } from "#lib/diary/medicines/mutations.ts";
import { medicineInput } from "#lib/diary/medicines/schema.ts";
import { listDay } from "#lib/diary/queries.ts";
import { getChild, listChildren } from "#lib/families/queries.ts";
import { addDays, type CalendarDate, todayIn } from "#lib/kernel/dates.ts";
import { newId } from "#lib/kernel/ids.ts";
import { asPerson, asSteward } from "#lib/platform/db.ts";
import { join, makeFamily, makePerson, type TestPerson } from "#scripts/test/people.ts";
import { storeImport } from "../commit/commit.ts";
import type { Choices } from "../core/choices.ts";
import { countFates } from "../core/fate.ts";
import { preview, readBrought, recordable } from "../imports.ts";
import { updateChoices } from "../mutations.ts";
import { findImport } from "../queries.ts";
import { keepReceived, receiveFile } from "../receive/receive.ts";
import { redoImport, undoImport } from "../undo/undo.ts";
import type { DiaryRow } from "./core/diary-row.ts";
import { monthOfJournal, perDay } from "./core/samples/month.ts";
import { getExportedDiary, verifyDiary } from "./queries.ts";

let owner: TestPerson;
let familyId: string;
let nora: string;
let leo: string;

beforeEach(async () => {
  owner = await makePerson("Ana");
  const family = await makeFamily(owner, ["Nora", "Leo"]);
  familyId = family.familyId;
  [nora = "", leo = ""] = family.childIds;
  await asSteward("test", (db) =>
    db.child.updateMany({ where: { familyId }, data: { bornOn: new Date("2018-03-01") } }),
  );
});

/** In the months before today, so that no year has to be chosen. */
const from = addDays(todayIn("UTC", new Date()), -40);
const month = monthOfJournal(30, from);

async function bring(text: string, childId = nora, choices: Partial<Choices> = {}, who = owner) {
  const bytes = new TextEncoder().encode(text);
  const received = await receiveFile({ bytes, name: "entries.json", fields: {} });
  if (!received.ok) throw new Error(received.code);
  const kept = await asPerson(who, (db, me) => keepReceived(db, me, familyId, received.value));
  if (!kept.ok) throw new Error(kept.code);
  const id = kept.value.id;
  const children = Object.fromEntries(received.value.recognised.children.map(({ key }) => [key, childId]));
  await asPerson(who, (db) => updateChoices(db, id, { children, ...choices }));
  return id;
}

const store = (id: string, tell?: Parameters<typeof storeImport>[3], who = owner) =>
  asPerson(who, (db, me) => storeImport(db, me, { familyId, importId: id }, tell));
const undo = (id: string) => asPerson(owner, (db, me) => undoImport(db, me, { familyId, importId: id }));
const redo = (id: string) => asPerson(owner, (db, me) => redoImport(db, me, { familyId, importId: id }));
const find = (id: string) => asPerson(owner, (db) => findImport(db, familyId, id));
const seen = (id: string, who = owner) =>
  asPerson(who, async (db, me) => {
    const found = await findImport(db, familyId, id);
    if (!found) throw new Error("no import");
    return preview(db, me, recordable(await listChildren(db), familyId), found);
  });
const exported = (childId = nora) =>
  asPerson(owner, async (db) => getExportedDiary(db, await getChild(db, childId), { from: null, to: null }));
const days = (childId = nora) =>
  asPerson(owner, (db) =>
    listDays(db, { familyId, id: childId }, "2000-01-01" as CalendarDate, "2099-01-01" as CalendarDate),
  );
const plain = ({ entries }: Awaited<ReturnType<typeof exported>>) =>
  entries.map(({ id, origin, ...entry }) => {
    const { painMax, painMean, pictureId, recordedBy, isImported, ...content } = entry as Record<
      string,
      unknown
    >;
    return sorted({ ...content, origin: origin ?? `nestling:${id}` });
  });

describe("a month of a journal", () => {
  it("is stored whole, and the record says what the file says", async () => {
    const id = await bring(month);
    const told: unknown[] = [];
    expect((await store(id, (progress) => told.push(progress))).ok).toBe(true);
    const of = perDay.entries * 30;
    expect(told).toEqual([
      { done: 0, of },
      { done: of, of },
      { done: of, of, stage: "checking" },
    ]);
    expect(await find(id)).toMatchObject({
      status: "done",
      counts: {
        type: "diary",
        fates: { new: of, review: 0, refused: 0 },
        children: [{ id: nora, room: "diary", added: of }],
        checked: {
          ...{
            entries: of,
            ofEntries: of,
            values: perDay.values * 30,
            ofValues: perDay.values * 30,
            written: 0,
          },
        },
      },
    });
    const { entries } = await exported();
    expect(entries).toHaveLength(of);
    expect(entries[1]).toMatchObject({
      ...{
        day: from,
        minute: 780,
        oxygenLow: 94,
        systolic: 110,
        diastolic: 60,
        note: "Day 1, after the walk",
      },
      ...{ typed: { oxygen: "94%", pressure: "110/60" } },
      pains: [
        { location: "left-knee", name: "L knee", text: "2", rater: "unknown" },
        { location: "head", name: "head", text: "none", levels: [0] },
      ],
      raw: { date: `${from.slice(5, 7)}${from.slice(8)}`, time: "1300" },
    });
  });

  it("gives days that come to what their entries say", async () => {
    await store(await bring(month));
    const kept = await days();
    expect(kept).toHaveLength(30);
    for (const day of kept.slice(0, 5)) {
      const entries = await asPerson(owner, (db) => listDay(db, { familyId, id: nora }, day.day));
      expect(day).toEqual(summariseDay(day.day, entries));
    }
  });

  it("brought again adds nothing, in either shape, nor as our own export", async () => {
    await store(await bring(month));
    const list = Object.entries(JSON.parse(month) as Record<string, Record<string, Record<string, unknown>>>)
      .flatMap(([date, times]) =>
        Object.entries(times).map(([time, { Medications, Pain, Activities, ...rest }]) => ({
          ...{ date, timestamp: time, medications: Medications, pain: Pain, activities: Activities, ...rest },
          medication_taken: Object.keys(Medications ?? {})[0] ?? null,
        })),
      )
      .toReversed();
    const own = await exported();
    for (const text of [month, JSON.stringify(list), toJson(own), toCsv(own)]) {
      const again = await bring(text);
      expect(countFates((await seen(again)).fates)).toMatchObject({
        new: 0,
        review: 0,
        known: perDay.entries * 30,
      });
      expect(await store(again)).toMatchObject({ ok: false, code: "nothing-new" });
    }
    expect((await exported()).entries).toHaveLength(perDay.entries * 30);
  });

  it("counts a medication of the child's list under the ingredient that stands there", async () => {
    const listed = { childId: nora, medicineId: newId(), name: "Ben-u-ron", ingredient: "paracetamol" };
    const { content, medicineId } = medicineInput.parse(listed);
    await asPerson(owner, (db, me) => insertMedicine(db, { familyId, id: nora }, medicineId, content, me.id));
    const id = await bring('{"0501":{"0900":{"Medications":{"ben-u-ron":"5 ml","zinc":"5 mg"}}}}');
    await store(id);
    expect((await exported()).entries.flatMap(({ intakes }) => intakes)).toMatchObject([
      { medicineId, key: "paracetamol", name: "ben-u-ron" },
      { medicineId: null, key: "zinc" },
    ]);
    expect(await find(id)).toMatchObject({ counts: { checked: { values: 2, ofValues: 2, written: 0 } } });
    const [first] = await days();
    expect(first?.totals.map(({ key }) => key).sort()).toEqual(["paracetamol", "zinc"]);
  });

  it("is stored wholly or not at all", async () => {
    const id = await bring(monthOfJournal(100, addDays(from, -70)));
    const broken = store(id, ({ done }) => {
      if (done >= 250) throw new Error("the lights went out");
    });
    await expect(broken).rejects.toThrow();
    expect((await exported()).entries).toEqual([]);
    expect(await days()).toEqual([]);
    expect(await find(id)).toMatchObject({ status: "open" });
  });

  it("is taken out as one, and put back", async () => {
    const before = await bring('{"0101":{"0900":{"o2":"97"}}}');
    await store(before);
    const id = await bring(month);
    await store(id);
    const [all, summaries] = [plain(await exported()), await days()];
    expect((await undo(id)).ok).toBe(true);
    expect((await exported()).entries).toHaveLength(1);
    expect(await days()).toHaveLength(1);
    expect((await redo(id)).ok).toBe(true);
    expect(plain(await exported())).toEqual(all);
    expect(await days()).toEqual(summaries);
  });

  it("brought again after it was undone is the later import's, as it is read now", async () => {
    const text = '{"0501":{"0900":{"Pain":{"back":"6-7-8"},"sleep":"7:30","Medications":{"a":"5mg"}}}}';
    const first = await bring(text, nora, { places: { back: "lower-back" } });
    await store(first);
    await undo(first);
    const second = await bring(text, nora, { places: { back: "upper-back" }, sleep: "begins" });
    expect(await store(second)).toMatchObject({ ok: true });
    const { entries } = await exported();
    expect(
      entries.map(({ pains, sleepMinutes, intakes }) => [pains[0]?.location, sleepMinutes, intakes.length]),
    ).toEqual([
      ["upper-back", null, 1],
      [undefined, 450, 0],
    ]);
    expect(entries[1]?.day).toBe(addDays(entries[0]?.day as CalendarDate, 1));
    await undo(second);
    expect((await exported()).entries).toEqual([]);
    expect(await days()).toEqual([]);
    await redo(second);
    expect((await exported()).entries).toHaveLength(2);
    expect((await redo(first)).ok).toBe(true);
    expect((await exported()).entries, "the first brings nothing back a second time").toHaveLength(2);
  });
});

describe("the comparison with the file", () => {
  /** How far the record is the same as a stored file after a change to it. */
  async function checkedAfter(change: string) {
    const id = await bring(month);
    const open = await asPerson(owner, async (db, me) => {
      const found = await findImport(db, familyId, id);
      const own = recordable(await listChildren(db), familyId);
      return (
        found && { brought: readBrought(me, own, found), fates: (await preview(db, me, own, found)).fates }
      );
    });
    await store(id);
    await asSteward("test", (db) => db.$executeRawUnsafe(change));
    const rows = (open?.fates ?? []).map(({ row, record }) => ({
      row,
      childId: nora,
      record: record as DiaryRow,
    }));
    const place = { familyId, importId: id, personId: owner.personId };
    return asPerson(owner, (db) => verifyDiary(db, place, rows, open!.brought));
  }

  const all = { entries: 120, ofEntries: 120, values: 510, ofValues: 510, written: 0 };
  const original = { values: 509, written: 1 };

  it("finds every entry and value of an untouched record", async () => {
    expect(await checkedAfter("select 1")).toEqual(all);
  });

  const entry = "note = 'Day 3, after the walk'";
  const lines = `entry_id in (select id from diary_entries where ${entry})`;
  it.each([
    ["a day", `update diary_entries set day = day + 1 where ${entry}`, { entries: 119 }],
    ["a time", `update diary_entries set minute = 781 where ${entry}`, { entries: 119 }],
    ["a figure", `update diary_entries set systolic = 200 where ${entry}`, original],
    ["a text", `update diary_entries set typed = '{}' where ${entry}`, { values: 508, written: 2 }],
    ["a note", `update diary_entries set note = 'other' where ${entry}`, original],
    ["a level", `update diary_pains set levels = '{1}' where name = 'L knee' and ${lines}`, original],
    ["a place's name", `update diary_pains set name = 'x' where name = 'L knee' and ${lines}`, original],
    ["a dose", `update diary_intakes set amount = 1 where ${lines}`, original],
    ["a line", `delete from diary_activities where name = 'walking' and ${lines}`, original],
    [
      "an entry and its original",
      `update diary_entries set raw = null, note = null where ${entry}`,
      { values: 509, written: 0 },
    ],
    [
      "an entry",
      `update diary_entries set withdrawn_at = now() where ${entry}`,
      { entries: 119, values: 502 },
    ],
  ])("sees that %s is another", async (_, change, expected) => {
    expect(await checkedAfter(change)).toEqual({ ...all, ...expected });
  });
});

describe("an export", () => {
  it("brought for another child is the same record, as JSON and as CSV", async () => {
    const odd =
      '{"0501":{"":{"Pain":{"__proto__":"5","=1":"12","head":"mild"},"mood":"=cmd","bpr":"80/120","note":"=1+1\\n\\"x\\" \\u0007"},' +
      '"0900":{"Medications":{"a":"5mg","a":"2,5 mg"},"temp":"101.2","o2":"2L"}},"0501":{"0900":[{"o2":"98"},"x"]}}';
    await store(await bring(month));
    await store(await bring(odd));
    const own = await exported();
    expect(own.entries).toHaveLength(123);
    for (const text of [toJson(own), toCsv(own)]) {
      const id = await bring(text, leo);
      expect(await store(id)).toMatchObject({ ok: true });
      expect(plain(await exported(leo))).toEqual(plain(own));
      const { checked } = (await find(id))?.counts ?? {};
      expect(checked?.entries).toBe(123);
      expect((checked?.values ?? 0) + (checked?.written ?? 0)).toBe(checked?.ofValues);
      await undo(id);
    }
  });

  it("holds the days that were asked for", async () => {
    await store(await bring(month));
    const some = await asPerson(owner, async (db) =>
      getExportedDiary(db, await getChild(db, nora), { from: addDays(from, 1), to: addDays(from, 2) }),
    );
    expect(new Set(some.entries.map(({ day }) => day))).toEqual(
      new Set([addDays(from, 1), addDays(from, 2)]),
    );
  });
});

it("a hostile diary is stored or refused, and breaks nothing", async () => {
  const long = "x".repeat(200);
  const hostile = JSON.stringify([
    { date: "0501", pain: { [long]: "5", [`${long}x`]: "5", "\u0000": "4", "\ud800": "3" } },
    {
      date: "0502",
      medications: { "\u0000\u0001": "5mg", "<script>": "1e400", a: { b: { c: 1 } } },
      note: "\u0000\ud800",
    },
    {
      date: "0503",
      activities: { constructor: "1440", __proto__x: "99999", x: [] },
      sleep: "24:00",
      o2: "50",
      bp: "260/20/300",
    },
    { date: "0504", time: "\u0000", pain: { head: "10-9-8-7-6-5-4-3-2-1-0-1-2-3-4-5-6-7-8-9-10-9" } },
    { date: "0505", temp: "45", notes: "y".repeat(2000), note: "z".repeat(2000) },
  ]);
  const id = await bring(hostile);
  expect(await store(id)).toMatchObject({ ok: true });
  expect((await find(id))?.counts.checked).toMatchObject({ entries: 5, ofEntries: 5 });
  const damaged = toJson(await exported()).replaceAll('"id":"entries', '"id":"entries\\u0000');
  const again = await bring(damaged, leo);
  expect((await seen(again)).fates.map(({ code }) => code)).toEqual(
    Array.from({ length: 5 }, () => "own-damaged"),
  );
});

it("is brought by those who may record in the diary, and nobody else", async () => {
  const caregiver = await makePerson("Carmen");
  await join(familyId, caregiver, { role: "caregiver" });
  await asSteward("test", (db) =>
    db.membership.updateMany({ where: { personId: caregiver.personId }, data: { areas: ["growth"] } }),
  );
  const closed = await bring(month, nora, {}, caregiver);
  expect(new Set((await seen(closed, caregiver)).fates.map(({ code }) => code))).toEqual(
    new Set(["child-unknown"]),
  );
  expect(await store(closed, undefined, caregiver)).toMatchObject({ code: "nothing-new" });
  await asSteward("test", (db) =>
    db.membership.updateMany({ where: { personId: caregiver.personId }, data: { areas: ["diary"] } }),
  );
  expect(await store(closed, undefined, caregiver)).toMatchObject({ ok: true });
  const [deed] = await asSteward("test", (db) =>
    db.diaryEntry.findMany({ where: { childId: nora }, take: 1 }),
  );
  expect(deed?.recordedBy).toBe(caregiver.personId);
});
