import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { checkChild } from "#lib/access/action.ts";
import { addDays, todayIn } from "#lib/kernel/dates.ts";
import { newId } from "#lib/kernel/ids.ts";
import type { Result } from "#lib/kernel/result.ts";
import { asPerson, asSteward, type Db } from "#lib/platform/db.ts";
import { makeFamily, makePerson, type TestPerson } from "#scripts/test/people.ts";
import { findEntry } from "../queries.ts";
import { recordEntryAs } from "../recording/recording.ts";
import type { Recorder } from "../scene/scene.ts";
import { correctEntryInput, recordEntryInput } from "../schema.ts";
import { correctEntryAs } from "./correction.ts";

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
/** A day that is over, whatever the time of the test. */
const day = addDays(todayIn("UTC", new Date()), -3);
const form = (told: Typed) => ({ childId: child, entryId, day, time: "10:00", ...told });

const asAna = <T>(work: (db: Db, caller: Recorder) => Promise<Result<T>>): Promise<Result<T>> =>
  asPerson(ana, async (db, me) => {
    const access = await checkChild(db, child, "diary:record");
    return access.ok ? work(db, { me, ...access.value }) : access;
  });
const record = (told: Typed) =>
  asAna((db, caller) => recordEntryAs(db, recordEntryInput.parse(form(told)), caller));
const correct = (told: Typed) =>
  asAna((db, caller) => correctEntryAs(db, correctEntryInput.parse(form(told)), caller));
const find = () => asPerson(ana, (db) => findEntry(db, { familyId, id: child }, entryId));
const moveTo = (timeZone: string) =>
  asSteward("test", (db) => db.family.updateMany({ where: { id: familyId }, data: { timeZone } }));
const span = (from: string, to: string) => ({ sleepFrom: `${from}.000Z`, sleepTo: `${to}.000Z` });

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
      entryId = newId();
      await record({ time: "06:00", note: "sleep" });
      await asSteward(
        "test",
        (db) => db.$executeRaw`
        update diary_entries set sleep_from = ${from}::timestamptz, sleep_to = at, sleep_minutes = ${minutes} where id = ${entryId}::uuid`,
      );
      expect(await correct({ ...same, note: "right" })).toMatchObject({ ok: true });
      expect(await find()).toMatchObject({ note: "right", sleepMinutes: minutes });
      const moved = { ...same, sleepFrom: "07:00", sleepTo: "07:00" };
      expect(await correct(moved)).toMatchObject({ fields: { sleepTo: "sleep-span" } });
    }
  });
});

describe("a medication whose entry is put right", () => {
  it("keeps the name it was given by, though the list calls it something else by now", async () => {
    const medicineId = newId();
    const own = { familyId, childId: child, recordedBy: ana.personId, key: "paracetamol" };
    await asPerson(ana, (db) =>
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
      ana,
      (db) => db.$queryRaw`select confirmed from diary_entries where id = ${entryId}::uuid`,
    );
    expect(rows).toEqual([{ confirmed: ["heartRate:odd-figure", "pressure:unread"] }]);
  });
});
