import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { checkChild } from "#lib/access/action.ts";
import { addDays, todayIn } from "#lib/kernel/dates.ts";
import { newId } from "#lib/kernel/ids.ts";
import { questionId, type Result } from "#lib/kernel/result.ts";
import { asPerson, type Db } from "#lib/platform/db.ts";
import { makeFamily, makePerson, type TestPerson } from "#scripts/test/people.ts";
import { correctEntryAs } from "../correction/correction.ts";
import { insertMedicine, updateMedicineWithdrawn } from "../medicines/mutations.ts";
import { medicineInput } from "../medicines/schema.ts";
import { findEntry } from "../queries.ts";
import { recordEntryAs } from "../recording/recording.ts";
import type { Recorder } from "../scene/scene.ts";
import { correctEntryInput, recordEntryInput } from "../schema.ts";

// There is no request here: nobody chose a language.
vi.mock("next/headers", () => ({ cookies: async () => new Map(), headers: async () => new Headers() }));

let ana: TestPerson;
let familyId: string;
let child: string;

beforeAll(async () => {
  ana = await makePerson("Ana");
});

beforeEach(async () => {
  const family = await makeFamily(ana, ["Nora"]);
  familyId = family.familyId;
  [child = ""] = family.childIds;
});

type Typed = Record<string, unknown>;
/** A day that is over, whatever the time of the test. */
const day = addDays(todayIn("UTC", new Date()), -3);
const form = (told: Typed) => ({ childId: child, entryId: newId(), day, time: "10:00", ...told });

/** Through the rules of the door, as Ana; a refusal undoes all. */
const asAna = async <T>(work: (db: Db, caller: Recorder) => Promise<Result<T>>): Promise<Result<T>> => {
  const undone: { refusal?: Result<T> } = {};
  return asPerson(ana, async (db, me) => {
    const access = await checkChild(db, child, "diary:record");
    if (!access.ok) throw new Error(access.code);
    const result = await work(db, { me, ...access.value });
    if (result.ok) return result;
    undone.refusal = result;
    throw new Error("undone");
  }).catch((error: unknown) => {
    if (undone.refusal) return undone.refusal;
    throw error;
  });
};
const record = (told: Typed) =>
  asAna((db, caller) => recordEntryAs(db, recordEntryInput.parse(form(told)), caller));
const correct = (entryId: string, told: Typed) =>
  asAna((db, caller) => correctEntryAs(db, correctEntryInput.parse(form({ entryId, ...told })), caller));
const find = (id: string) => asPerson(ana, (db) => findEntry(db, { familyId, id: child }, id));
const idOf = (result: Result<{ id: string }>) => (result.ok ? result.value.id : "");
/** What is asked, as "field:code"; "kept" where nothing is. */
const asked = <T>(result: Result<T>) =>
  result.ok ? "kept" : result.questions?.map(({ field, code }) => `${field}:${code}`);
/** A yes to all that is asked. */
const yesTo = <T>(result: Result<T>) => (result.ok ? [] : (result.questions ?? []).map(questionId));
const calpol = (place: number) => ({ [`medicine${place}`]: "Calpol", [`dose${place}`]: "120 mg" });

/** Puts a medicine on the list as its form does; answers its id. */
const list = (told: Typed) => {
  const { content } = medicineInput.parse({ childId: child, medicineId: newId(), ...told });
  return asPerson(ana, (db, me) => insertMedicine(db, { familyId, id: child }, newId(), content, me.id));
};

describe("a medication that is written by name", () => {
  it("is the one of the list that goes by it", async () => {
    const listed = await list({ name: "Ben-u-ron", ingredient: "paracetamol" });
    await record({ medicine1Id: listed, dose1: "5 ml" });
    const typed = { time: "11:00", medicine1: "ben-u-ron", dose1: "5 ml" };
    expect(asked(await record(typed))).toEqual(["medicine1:too-soon"]);
    const kept = await record({ ...typed, confirmed: yesTo(await record(typed)) });
    expect((await find(idOf(kept)))?.intakes).toMatchObject([
      { medicineId: listed, key: "paracetamol", name: "ben-u-ron" },
    ]);
  });

  it("sent again after it came on the list is stored once", async () => {
    const sent = form({ medicine1: "Ben-u-ron", dose1: "5 ml" });
    expect(idOf(await record(sent))).toBe(sent.entryId);
    await list({ name: "Ben-u-ron", ingredient: "paracetamol" });
    expect(await record(sent)).toMatchObject({ value: { id: sent.entryId, isNew: false } });
  });
});

describe("an answer to a notice", () => {
  beforeEach(async () => {
    await record(calpol(1));
  });
  const soon = { ...calpol(1), time: "13:50" };

  it("holds for what was asked", async () => {
    expect(asked(await record({ ...soon, confirmed: yesTo(await record(soon)) }))).toBe("kept");
  });

  it.each([
    ["another time", { time: "10:05" }],
    ["another dose", { dose1: "1200 mg" }],
  ])("is none about %s", async (_, told) => {
    const sent = { ...soon, ...told, confirmed: yesTo(await record(soon)) };
    expect(asked(await record(sent))).toEqual(["medicine1:too-soon"]);
  });

  it("is none about a dose that came between", async () => {
    const confirmed = yesTo(await record(soon));
    const other = { ...calpol(1), time: "13:45" };
    await record({ ...other, confirmed: yesTo(await record(other)) });
    expect(asked(await record({ ...soon, confirmed }))).toEqual(["medicine1:too-soon"]);
  });
});

it("doses without a time are counted past midnight", async () => {
  const told = [1, 2, 3, 4].map((n) => ({ ...calpol(1), time: "", note: `dose ${n}` }));
  for (const each of told) expect(asked(await record(each))).toBe("kept");
  const next = { ...calpol(1), day: addDays(day, 1), time: "00:10" };
  expect(asked(await record(next))).toEqual(["medicine1:too-many"]);
});

describe("two who write at once", () => {
  /** Does `first`, and `second` while `first` is done but not yet stored. */
  async function atOnce<T>(
    first: (db: Db, caller: Recorder) => Promise<Result<T>>,
    second: (db: Db, caller: Recorder) => Promise<Result<T>>,
  ) {
    const done = Promise.withResolvers<void>();
    const open = Promise.withResolvers<void>();
    const one = asAna(async (db, caller) => {
      const result = await first(db, caller);
      done.resolve();
      await open.promise;
      return result;
    });
    await done.promise;
    const other = asAna(second);
    await new Promise((go) => setTimeout(go, 300));
    open.resolve();
    return [asked(await one), asked(await other)];
  }
  const recording = (told: Typed) => (db: Db, caller: Recorder) =>
    recordEntryAs(db, recordEntryInput.parse(form(told)), caller);

  it("are told of each other's doses", async () => {
    const later = recording({ ...calpol(1), time: "10:05" });
    expect(await atOnce(recording(calpol(1)), later)).toEqual(["kept", ["medicine1:too-soon"]]);
  });

  it("are told of a dose that is put right just then", async () => {
    const id = idOf(await record({ note: "hot" }));
    const correcting = (db: Db, caller: Recorder) =>
      correctEntryAs(db, correctEntryInput.parse(form({ entryId: id, note: "hot", ...calpol(1) })), caller);
    const later = recording({ ...calpol(1), time: "10:05" });
    expect(await atOnce<{ id: string }>(correcting, later)).toEqual(["kept", ["medicine1:too-soon"]]);
  });
});

describe("an entry that is put right", () => {
  it("is asked about every line of an ingredient that there is more of than before", async () => {
    const id = idOf(await record(calpol(1)));
    const six = Object.assign({}, ...[1, 2, 3, 4, 5, 6].map(calpol));
    expect(asked(await correct(id, six))).toEqual(
      [1, 2, 3, 4, 5, 6].flatMap((place) => [
        `medicine${place}:too-many`,
        `medicine${place}:same-ingredient`,
      ]),
    );
    expect(await find(id)).toMatchObject({ intakes: [{ key: "paracetamol" }] });
  });

  it("keeps the ingredient of a medicine that left the list", async () => {
    const listed = await list({ name: "Ben-u-ron", ingredient: "paracetamol" });
    const id = idOf(await record({ medicine1Id: listed, dose1: "5 ml" }));
    const key = { familyId, id: child };
    await asPerson(ana, (db) => updateMedicineWithdrawn(db, key, listed, new Date()));
    const kept = { intakes: [{ medicineId: listed, key: "paracetamol", name: "Ben-u-ron" }] };
    expect(asked(await correct(id, { medicine1: "Ben-u-ron", dose1: "5 ml", note: "a" }))).toBe("kept");
    expect(await find(id)).toMatchObject({ ...kept, note: "a" });
    expect(asked(await correct(id, { medicine1Id: listed, dose1: "5 ml", note: "b" }))).toBe("kept");
    expect(await find(id)).toMatchObject({ ...kept, note: "b" });
  });

  it("is not asked again about lines that stay", async () => {
    const both = { ...calpol(1), ...calpol(2) };
    const id = idOf(await record({ ...both, confirmed: yesTo(await record(both)) }));
    expect(asked(await correct(id, { ...both, note: "after supper" }))).toBe("kept");
    expect((await find(id))?.intakes.map(({ noticed }) => noticed.map(({ code }) => code))).toEqual([
      ["same-ingredient"],
      ["same-ingredient"],
    ]);
  });
});
