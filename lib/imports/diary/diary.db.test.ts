import { describe, expect, it } from "vitest";
import { toCsv } from "#lib/diary/core/export-csv.ts";
import { toJson } from "#lib/diary/core/export-json.ts";
import { summariseDay } from "#lib/diary/core/summarise-day.ts";
import { insertMedicine } from "#lib/diary/medicines/mutations.ts";
import { medicineInput } from "#lib/diary/medicines/schema.ts";
import { listDay } from "#lib/diary/queries.ts";
import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import { newId } from "#lib/kernel/ids.ts";
import { asPerson, asSteward } from "#lib/platform/db.ts";
import { diaryImports, from, month, plain } from "#scripts/test/diary-imports.ts";
import { join, makePerson } from "#scripts/test/people.ts";
import { countFates } from "../core/fate.ts";
import { monthOfJournal, perDay } from "./core/samples/month.ts";

const desk = diaryImports();

describe("a month of a journal", () => {
  it("is stored whole, and the record says what the file says", async () => {
    const id = await desk.bringDiary(month);
    const told: unknown[] = [];
    expect((await desk.store(id, desk.owner, (progress) => told.push(progress))).ok).toBe(true);
    const of = perDay.entries * 30;
    expect(told).toEqual([
      { done: 0, of },
      { done: of, of },
      { done: of, of, stage: "checking" },
    ]);
    expect(await desk.find(id)).toMatchObject({
      status: "done",
      counts: {
        type: "diary",
        fates: { new: of, review: 0, refused: 0 },
        children: [{ id: desk.nora, room: "diary", added: of }],
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
    const { entries } = await desk.exported();
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
    await desk.store(await desk.bringDiary(month));
    const kept = await desk.days();
    expect(kept).toHaveLength(30);
    for (const day of kept.slice(0, 5)) {
      const entries = await asPerson(desk.owner, (db) =>
        listDay(db, { familyId: desk.familyId, id: desk.nora }, day.day),
      );
      expect(day).toEqual(summariseDay(day.day, entries));
    }
  });

  it("brought again adds nothing, in either shape, nor as our own export", async () => {
    await desk.store(await desk.bringDiary(month));
    const list = Object.entries(JSON.parse(month) as Record<string, Record<string, Record<string, unknown>>>)
      .flatMap(([date, times]) =>
        Object.entries(times).map(([time, { Medications, Pain, Activities, ...rest }]) => ({
          ...{ date, timestamp: time, medications: Medications, pain: Pain, activities: Activities, ...rest },
          medication_taken: Object.keys(Medications ?? {})[0] ?? null,
        })),
      )
      .toReversed();
    const own = await desk.exported();
    for (const text of [month, JSON.stringify(list), toJson(own), toCsv(own)]) {
      const again = await desk.bringDiary(text);
      expect(countFates((await desk.look(again)).seen.fates)).toMatchObject({
        new: 0,
        review: 0,
        known: perDay.entries * 30,
      });
      expect(await desk.store(again)).toMatchObject({ ok: false, code: "nothing-new" });
    }
    expect((await desk.exported()).entries).toHaveLength(perDay.entries * 30);
  });

  it("counts a medication of the child's list under the ingredient that stands there", async () => {
    const listed = { childId: desk.nora, medicineId: newId(), name: "Ben-u-ron", ingredient: "paracetamol" };
    const { content, medicineId } = medicineInput.parse(listed);
    await asPerson(desk.owner, (db, me) =>
      insertMedicine(db, { familyId: desk.familyId, id: desk.nora }, medicineId, content, me.id),
    );
    const id = await desk.bringDiary('{"0501":{"0900":{"Medications":{"ben-u-ron":"5 ml","zinc":"5 mg"}}}}');
    await desk.store(id);
    expect((await desk.exported()).entries.flatMap(({ intakes }) => intakes)).toMatchObject([
      { medicineId, key: "paracetamol", name: "ben-u-ron" },
      { medicineId: null, key: "zinc" },
    ]);
    expect(await desk.find(id)).toMatchObject({
      counts: { checked: { values: 2, ofValues: 2, written: 0 } },
    });
    const [first] = await desk.days();
    expect(first?.totals.map(({ key }) => key).sort()).toEqual(["paracetamol", "zinc"]);
  });

  it("is stored wholly or not at all", async () => {
    const id = await desk.bringDiary(monthOfJournal(100, addDays(from, -70)));
    const broken = desk.store(id, desk.owner, ({ done }) => {
      if (done >= 250) throw new Error("the lights went out");
    });
    await expect(broken).rejects.toThrow();
    expect((await desk.exported()).entries).toEqual([]);
    expect(await desk.days()).toEqual([]);
    expect(await desk.find(id)).toMatchObject({ status: "open" });
  });

  it("is taken out as one, and put back", async () => {
    const before = await desk.bringDiary('{"0101":{"0900":{"o2":"97"}}}');
    await desk.store(before);
    const id = await desk.bringDiary(month);
    await desk.store(id);
    const [all, summaries] = [plain(await desk.exported()), await desk.days()];
    expect((await desk.undo(id)).ok).toBe(true);
    expect((await desk.exported()).entries).toHaveLength(1);
    expect(await desk.days()).toHaveLength(1);
    expect((await desk.redo(id)).ok).toBe(true);
    expect(plain(await desk.exported())).toEqual(all);
    expect(await desk.days()).toEqual(summaries);
  });

  it("brought again after it was undone is the later import's, as it is read now", async () => {
    const text = '{"0501":{"0900":{"Pain":{"back":"6-7-8"},"sleep":"7:30","Medications":{"a":"5mg"}}}}';
    const first = await desk.bringDiary(text, desk.nora, { places: { back: "lower-back" } });
    await desk.store(first);
    await desk.undo(first);
    const second = await desk.bringDiary(text, desk.nora, {
      places: { back: "upper-back" },
      sleep: "begins",
    });
    expect(await desk.store(second)).toMatchObject({ ok: true });
    const { entries } = await desk.exported();
    expect(
      entries.map(({ pains, sleepMinutes, intakes }) => [pains[0]?.location, sleepMinutes, intakes.length]),
    ).toEqual([
      ["upper-back", null, 1],
      [undefined, 450, 0],
    ]);
    expect(entries[1]?.day).toBe(addDays(entries[0]?.day as CalendarDate, 1));
    await desk.undo(second);
    expect((await desk.exported()).entries).toEqual([]);
    expect(await desk.days()).toEqual([]);
    await desk.redo(second);
    expect((await desk.exported()).entries).toHaveLength(2);
    expect((await desk.redo(first)).ok).toBe(true);
    expect((await desk.exported()).entries, "the first brings nothing back a second time").toHaveLength(2);
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
  const id = await desk.bringDiary(hostile);
  expect(await desk.store(id)).toMatchObject({ ok: true });
  expect((await desk.find(id))?.counts.checked).toMatchObject({ entries: 5, ofEntries: 5 });
  const damaged = toJson(await desk.exported()).replaceAll('"id":"entries', '"id":"entries\\u0000');
  const again = await desk.bringDiary(damaged, desk.leo);
  expect((await desk.look(again)).seen.fates.map(({ code }) => code)).toEqual(
    Array.from({ length: 5 }, () => "own-damaged"),
  );
});

it("is brought by those who may record in the diary, and nobody else", async () => {
  const caregiver = await makePerson("Carmen");
  await join(desk.familyId, caregiver, { role: "caregiver" });
  await asSteward("test", (db) =>
    db.membership.updateMany({ where: { personId: caregiver.personId }, data: { areas: ["growth"] } }),
  );
  const closed = await desk.bringDiary(month, desk.nora, {}, caregiver);
  expect(new Set((await desk.look(closed, caregiver)).seen.fates.map(({ code }) => code))).toEqual(
    new Set(["child-unknown"]),
  );
  expect(await desk.store(closed, caregiver)).toMatchObject({ code: "nothing-new" });
  await asSteward("test", (db) =>
    db.membership.updateMany({ where: { personId: caregiver.personId }, data: { areas: ["diary"] } }),
  );
  expect(await desk.store(closed, caregiver)).toMatchObject({ ok: true });
  const [deed] = await asSteward("test", (db) =>
    db.diaryEntry.findMany({ where: { childId: desk.nora }, take: 1 }),
  );
  expect(deed?.recordedBy).toBe(caregiver.personId);
});
