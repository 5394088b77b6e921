import { beforeEach, describe, expect, it, vi } from "vitest";
import { addDays } from "#lib/kernel/dates.ts";
import { newId } from "#lib/kernel/ids.ts";
import type { Result } from "#lib/kernel/result.ts";
import { asPerson, type Db } from "#lib/platform/db.ts";
import { asked, day, diaryDesk, idOf, type Typed, yesTo } from "#scripts/test/diary-desk.ts";
import { insertMedicine, updateMedicineWithdrawn } from "../medicines/mutations.ts";
import { medicineInput } from "../medicines/schema.ts";
import type { Recorder } from "../scene/scene.ts";

// There is no request here: nobody chose a language.
vi.mock("next/headers", () => ({ cookies: async () => new Map(), headers: async () => new Headers() }));

const desk = diaryDesk();
const { through, recording, correcting, find } = desk;
/** Each of its own id, unless it is told one. */
const anew = (told: Typed) => ({ entryId: newId(), ...told });
const record = (told: Typed) => desk.record(anew(told));
const correct = (entryId: string, told: Typed) => desk.correct({ entryId, ...told });
const calpol = (place: number) => ({ [`medicine${place}`]: "Calpol", [`dose${place}`]: "120 mg" });

/** Puts a medicine on the list as its form does; answers its id. */
const list = (told: Typed) => {
  const { content } = medicineInput.parse({ childId: desk.child.id, medicineId: newId(), ...told });
  return asPerson(desk.ana, (db, me) => insertMedicine(db, desk.child, newId(), content, me.id));
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
    const sent = anew({ medicine1: "Ben-u-ron", dose1: "5 ml" });
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
    const one = through(async (db, caller) => {
      const result = await first(db, caller);
      done.resolve();
      await open.promise;
      return result;
    });
    await done.promise;
    const other = through(second);
    await new Promise((go) => setTimeout(go, 300));
    open.resolve();
    return [asked(await one), asked(await other)];
  }

  it("are told of each other's doses", async () => {
    const later = recording(anew({ ...calpol(1), time: "10:05" }));
    expect(await atOnce(recording(anew(calpol(1))), later)).toEqual(["kept", ["medicine1:too-soon"]]);
  });

  it("are told of a dose that is put right just then", async () => {
    const id = idOf(await record({ note: "hot" }));
    const right = correcting({ entryId: id, note: "hot", ...calpol(1) });
    const later = recording(anew({ ...calpol(1), time: "10:05" }));
    expect(await atOnce<{ id: string }>(right, later)).toEqual(["kept", ["medicine1:too-soon"]]);
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
    await asPerson(desk.ana, (db) => updateMedicineWithdrawn(db, desk.child, listed, new Date()));
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
