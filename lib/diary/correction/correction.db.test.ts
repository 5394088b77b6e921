import { describe, expect, it, vi } from "vitest";
import { addDays } from "#lib/kernel/dates.ts";
import { newId } from "#lib/kernel/ids.ts";
import { asPerson, asSteward } from "#lib/platform/db.ts";
import { day, diaryDesk } from "#scripts/test/diary-desk.ts";

// There is no request here: nobody chose a language.
vi.mock("next/headers", () => ({ cookies: async () => new Map(), headers: async () => new Headers() }));

const desk = diaryDesk();
const { record, correct, withdraw, find, onDay } = desk;

const moveTo = (timeZone: string) =>
  asSteward("test", (db) => db.family.updateMany({ where: { id: desk.child.familyId }, data: { timeZone } }));
const span = (from: string, to: string) => ({ sleepFrom: `${from}.000Z`, sleepTo: `${to}.000Z` });

describe("a correction", () => {
  it("moves an entry, keeps what no form asks for, and tells what it was", async () => {
    await record({ note: "one", temperature: "38.5" });
    await asSteward(
      "test",
      (db) => db.$executeRaw`
      update diary_entries set typed = typed || '{"weather": "hot"}' where id = ${desk.entryId}::uuid`,
    );
    const done = await correct({ day: addDays(day, 1), time: "", temperature: "38.7" });
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
      db.family.updateMany({ where: { id: desk.child.familyId }, data: { timeZone: "Asia/Tokyo" } }),
    );
    await correct({ note: "two" });
    expect(await find()).toMatchObject({ note: "two", zone: "UTC", at: `${day}T10:00:00.000Z` });
    await correct({ note: "two", time: "10:01" });
    expect(await find()).toMatchObject({ zone: "Asia/Tokyo", at: `${day}T01:01:00.000Z` });
  });

  it("finds nothing where the entry was withdrawn or is none of the child's", async () => {
    await record({ note: "one" });
    await withdraw();
    expect(await correct({ note: "two" })).toMatchObject({ code: "not-found" });
    expect(await correct({ entryId: newId(), note: "two" })).toMatchObject({ code: "not-found" });
    expect(await withdraw(new Date(), newId())).toMatchObject({ code: "not-found" });
    expect(await withdraw(null)).toMatchObject({ ok: true, value: { isChanged: true } });
    expect(await withdraw(null)).toMatchObject({ ok: true, value: { isChanged: false } });
  });
});

describe("a sleep whose entry is put right", () => {
  const night = { time: "", sleepFrom: "21:00", sleepTo: "06:00" };

  it("stays where it was when the family's clock is another by now", async () => {
    await record(night);
    const slept = span(`${addDays(day, -1)}T21:00:00`, `${day}T06:00:00`);
    await moveTo("Asia/Tokyo");
    expect(await correct({ ...night, time: "06:00", note: "woke up once" })).toMatchObject({ ok: true });
    expect(await find()).toMatchObject({ ...slept, zone: "UTC", sleepMinutes: 540, note: "woke up once" });
    await correct({ ...night, time: "06:00", sleepFrom: "22:00" });
    expect(await find()).toMatchObject(span(`${addDays(day, -1)}T22:00:00`, `${day}T06:00:00`));
  });

  it("may be one of no minute, or of a whole day, as a timer leaves it; not anew", async () => {
    const same = { time: "06:00", sleepFrom: "06:00", sleepTo: "06:00" };
    for (const [from, minutes] of [
      [`${day}T06:00:00Z`, 0],
      [`${addDays(day, -1)}T06:00:00Z`, 1440],
    ] as const) {
      const entryId = newId();
      await record({ entryId, time: "06:00", note: `sleep of ${minutes}` });
      await asSteward(
        "test",
        (db) => db.$executeRaw`
        update diary_entries set sleep_from = ${from}::timestamptz, sleep_to = at, sleep_minutes = ${minutes} where id = ${entryId}::uuid`,
      );
      expect(await correct({ ...same, entryId, note: "right" })).toMatchObject({ ok: true });
      expect(await find(entryId)).toMatchObject({ note: "right", sleepMinutes: minutes });
      const moved = { ...same, entryId, sleepFrom: "07:00", sleepTo: "07:00" };
      expect(await correct(moved)).toMatchObject({ fields: { sleepTo: "sleep-span" } });
    }
  });
});

describe("pains whose entry is put right", () => {
  it("stay in the order they were told in, whichever lines the form has them on", async () => {
    await record({
      ...{ pain1Location: "head", pain1Level: "6" },
      ...{ pain2Location: "chest", pain2Level: "3" },
      ...{ pain3Location: "left-knee", pain3Level: "6" },
    });
    const right = {
      ...{ pain1Location: ["left-knee", "head", "neck"], pain1Level: "6" },
      ...{ pain2Location: "chest", pain2Level: "4" },
    };
    expect(await correct(right)).toMatchObject({ ok: true });
    expect((await find())?.pains.map(({ location, high }) => [location, high])).toEqual([
      ["head", 6],
      ["chest", 4],
      ["left-knee", 6],
      ["neck", 6],
    ]);
  });
});

describe("a medication whose entry is put right", () => {
  it("keeps the name it was given by, though the list calls it something else by now", async () => {
    const medicineId = newId();
    const { familyId, id: childId } = desk.child;
    const own = { familyId, childId, recordedBy: desk.ana.personId, key: "paracetamol" };
    await asPerson(desk.ana, (db) =>
      db.medicine.createMany({ data: [{ id: medicineId, ...own, name: "Ben-u-ron 40" }] }),
    );
    await record({ medicine1Id: medicineId, dose1: "5 ml" });
    await asSteward("test", (db) =>
      db.medicine.updateMany({ where: { id: medicineId }, data: { name: "Calpol" } }),
    );
    expect(await correct({ medicine1Id: medicineId, dose1: "6 ml", note: "x" })).toMatchObject({ ok: true });
    expect((await find())?.intakes).toMatchObject([{ medicineId, name: "Ben-u-ron 40", text: "6 ml" }]);
  });
});

describe("what was answered with yes", () => {
  it("stays with the entry when it is put right", async () => {
    await record({ heartRate: "250", confirmed: "heartRate:odd-figure" });
    await correct({ heartRate: "250", pressure: "80/120", confirmed: "pressure:unread" });
    const rows = await asPerson(
      desk.ana,
      (db) => db.$queryRaw`select confirmed from diary_entries where id = ${desk.entryId}::uuid`,
    );
    expect(rows).toEqual([{ confirmed: ["heartRate:odd-figure", "pressure:unread"] }]);
  });
});
