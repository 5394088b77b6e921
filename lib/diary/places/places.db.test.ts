import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { checkChild } from "#lib/access/action.ts";
import { addDays, type CalendarDate, todayIn } from "#lib/kernel/dates.ts";
import { newId } from "#lib/kernel/ids.ts";
import type { Result } from "#lib/kernel/result.ts";
import { asPerson, asSteward, type Db } from "#lib/platform/db.ts";
import { makeFamily, makePerson, type TestPerson } from "#scripts/test/people.ts";
import { correctEntryAs } from "../correction/correction.ts";
import { findEntry, listDay } from "../queries.ts";
import { recordEntryAs } from "../recording/recording.ts";
import type { Recorder } from "../scene/scene.ts";
import { correctEntryInput, recordEntryInput } from "../schema.ts";

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
const onDay = (on: CalendarDate) => asPerson(ana, (db) => listDay(db, { familyId, id: child }, on));

describe("a form that is sent again", () => {
  const dose = { medicine1: "Paracetamol", dose1: "120 mg" };
  const again = { code: "questioned", questions: [{ field: "time", code: "sent-before" }] };

  it("after its entry was put right is asked about, and never a second dose by itself", async () => {
    await record(dose);
    await correct({ ...dose, dose1: "140 mg" });
    const open = await record(dose);
    expect(open).toMatchObject({ code: "questioned" });
    expect(open.ok || open.questions?.map(({ code }) => code)).toContain("sent-before");
    expect(await onDay(day)).toHaveLength(1);
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
    expect((await onDay(day)).map(({ note }) => note).sort()).toEqual(["another", "right"]);
  });

  it("of now is another dose more than an hour later", async () => {
    const now = { ...dose, day: "", time: "now" };
    const move = (by: string) =>
      asSteward(
        "test",
        (db) => db.$executeRaw`
        update diary_entries set at = at - ${by}::interval, minute = (minute + 7) % 1440 where id = ${entryId}::uuid`,
      );
    await record(now);
    await move("50 minutes");
    expect(await record(now)).toMatchObject({ ok: true, value: { id: entryId, isNew: false } });
    await move("6 hours");
    const later = await record(now);
    expect(later).toMatchObject({ ok: true, value: { isNew: true } });
    expect(later.ok && later.value.id).not.toBe(entryId);
    expect(await record(now)).toEqual({ ...later, value: expect.objectContaining({ isNew: false }) });
    expect(await find()).toMatchObject({ intakes: [{ text: "120 mg" }] });
  });
});
