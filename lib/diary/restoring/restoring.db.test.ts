import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { checkChild } from "#lib/access/action.ts";
import { addDays, todayIn } from "#lib/kernel/dates.ts";
import { newId } from "#lib/kernel/ids.ts";
import type { Result } from "#lib/kernel/result.ts";
import { asPerson, type Db } from "#lib/platform/db.ts";
import { makeFamily, makePerson, type TestPerson } from "#scripts/test/people.ts";
import { findEntry } from "../queries.ts";
import { recordEntryAs } from "../recording/recording.ts";
import type { Recorder } from "../scene/scene.ts";
import { recordEntryInput } from "../schema.ts";
import { withdrawEntryAs } from "../withdrawal/withdrawal.ts";

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
const find = (id = entryId) => asPerson(ana, (db) => findEntry(db, { familyId, id: child }, id));
const set = (at: Date | null) =>
  asAna((db, caller) => withdrawEntryAs(db, { childId: child, entryId }, at, caller));

describe("a dose that is put back", () => {
  const dose = { medicine1: "Paracetamol", dose1: "120 mg" };

  it("is looked at beside what was given in the meantime; what is pointed out is kept with it", async () => {
    await record({ ...dose, route1: "oral", note: "fever" });
    await set(new Date());
    expect(await record({ ...dose, entryId: newId(), time: "09:30" })).toMatchObject({ ok: true });
    expect(await set(null)).toMatchObject({ ok: true, value: { isChanged: true, isNoticed: true } });
    const noticed = [{ code: "too-soon", detail: { minutes: 30 } }];
    const [intake] = (await find())?.intakes ?? [];
    expect(intake).toMatchObject({ name: "Paracetamol", text: "120 mg", route: "oral", noticed });
    await set(new Date());
    expect(await set(null)).toMatchObject({ ok: true, value: { isNoticed: false } });
    expect((await find())?.intakes[0]?.noticed).toHaveLength(1);
  });

  it("says nothing where nothing else was given", async () => {
    await record(dose);
    await set(new Date());
    expect(await set(null)).toMatchObject({ ok: true, value: { isChanged: true, isNoticed: false } });
    expect(await find()).toMatchObject({ isWithdrawn: false, intakes: [{ noticed: [] }] });
  });
});
