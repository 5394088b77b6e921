import { beforeAll, describe, expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { newId } from "#lib/kernel/ids.ts";
import { asPerson, asSteward } from "#lib/platform/db.ts";
import { join, makeFamily, makePerson, type TestPerson } from "#scripts/test/people.ts";
import type { HistoryCursor, HistoryPage } from "./core/history.ts";
import {
  insertCheckUp,
  insertReadings,
  type NewReading,
  restoreImport,
  updateReading,
  updateWithdrawn,
  withdrawImport,
} from "./mutations.ts";
import { findReading, getGrowth, listGrowth, listHistory } from "./queries.ts";
import { type CheckUp, correctReadingInput, recordReadingsInput } from "./schema.ts";

let ana: TestPerson;
let viewer: TestPerson;
let caregiver: TestPerson;
let familyId: string;
let child: string;
let sibling: string;

beforeAll(async () => {
  ana = await makePerson("Ana");
  [viewer, caregiver] = [await makePerson("Vic"), await makePerson("Carmen")];
  const family = await makeFamily(ana, ["Nora", "Leo"]);
  familyId = family.familyId;
  [child = "", sibling = ""] = family.childIds;
  await join(familyId, viewer, { role: "viewer" });
  await join(familyId, caregiver, { role: "caregiver", childIds: [child] });
});

function checkUp(typed: Record<string, string>): CheckUp {
  return recordReadingsInput.parse({
    childId: child,
    checkUpId: newId(),
    takenOn: "2026-05-01",
    weightUnit: "kg",
    lengthUnit: "cm",
    ...typed,
  });
}

const record = (who: TestPerson, what: CheckUp) =>
  asPerson(who, (db) => insertCheckUp(db, what, { familyId, recordedBy: who.personId }));
const readingsOf = async (childId: string) =>
  (await asPerson(ana, (db) => getGrowth(db, { familyId, id: childId }))).recorded;

/** What a policy or a missing grant forbids. */
const forbidden = /42501/;

describe("a check-up", () => {
  it("is stored in SI with what was typed, and said by whom", async () => {
    await record(
      caregiver,
      checkUp({ weight: "14 lb 5 oz", head: "41.2", takenOn: "2026-05-02", note: "at nan's" }),
    );
    const stored = (await readingsOf(child)).filter(({ takenOn }) => takenOn === "2026-05-02");
    expect(stored.map(({ kind, value }) => [kind, Math.round(value * 1000) / 1000])).toEqual(
      expect.arrayContaining([
        ["weight", 6.492],
        ["head", 41.2],
      ]),
    );
    const weight = stored.find(({ kind }) => kind === "weight");
    const kept = await asPerson(ana, (db) => findReading(db, child, weight?.id ?? ""));
    expect(kept).toMatchObject({
      typedValue: "14 lb 5 oz",
      typedUnit: "lb",
      recordedBy: "Carmen",
      note: "at nan's",
    });
  });

  it("sent twice, even at once, is one", async () => {
    const sent = checkUp({ weight: "6.6", takenOn: "2026-05-03" });
    await Promise.all([record(ana, sent), record(ana, sent), record(ana, sent)]);
    await record(ana, sent);
    expect((await readingsOf(child)).filter(({ takenOn }) => takenOn === "2026-05-03")).toHaveLength(1);
  });

  it("with an id already used for other figures is kept as a new one, once", async () => {
    const first = checkUp({ weight: "6.7", takenOn: "2026-05-04" });
    await record(ana, first);
    const second = { ...checkUp({ weight: "6.8", takenOn: "2026-05-04" }), checkUpId: first.checkUpId };
    await Promise.all([record(ana, second), record(ana, second)]);
    await record(ana, second);
    const stored = (await readingsOf(child)).filter(({ takenOn }) => takenOn === "2026-05-04");
    expect(stored.map(({ value }) => value).sort()).toEqual([6.7, 6.8]);
  });

  it("removed and sent again is there again", async () => {
    const sent = checkUp({ weight: "6.9", takenOn: "2026-05-05" });
    const there = async () => (await readingsOf(child)).filter(({ takenOn }) => takenOn === "2026-05-05");
    for (const turn of [1, 2, 3]) {
      await record(ana, sent);
      await record(ana, sent);
      expect([turn, (await there()).length]).toEqual([turn, 1]);
      const [reading] = await there();
      await asPerson(ana, (db) => updateWithdrawn(db, reading?.id ?? "", new Date()));
    }
  });

  it("is refused by the database for a viewer, for a sibling and in another's name", async () => {
    await expect(record(viewer, checkUp({ weight: "6.6" }))).rejects.toThrow(forbidden);
    await expect(record(caregiver, { ...checkUp({ weight: "6.6" }), childId: sibling })).rejects.toThrow(
      forbidden,
    );
    const forged = checkUp({ weight: "6.6" });
    const forge = asPerson(caregiver, (db) =>
      insertCheckUp(db, forged, { familyId, recordedBy: ana.personId }),
    );
    await expect(forge).rejects.toThrow(forbidden);
  });
});

describe("a reading", () => {
  it("is corrected, withdrawn and put back", async () => {
    await record(ana, checkUp({ weight: "7.1", takenOn: "2026-06-01" }));
    const find = async () => (await readingsOf(child)).find(({ takenOn }) => takenOn === "2026-06-01");
    const readingId = (await find())?.id ?? "";
    const correction = correctReadingInput.parse({
      childId: child,
      readingId,
      kind: "weight",
      value: "7,2",
      takenOn: "2026-06-01",
      weightUnit: "kg",
    });
    await asPerson(
      ana,
      async (db) => correction.measured && updateReading(db, correction, correction.measured),
    );
    expect(await find()).toMatchObject({ value: 7.2 });
    await asPerson(ana, (db) => updateWithdrawn(db, readingId, new Date()));
    expect(await find()).toBeUndefined();
    expect(await asPerson(ana, (db) => findReading(db, child, readingId))).toMatchObject({
      isWithdrawn: true,
    });
    await asPerson(ana, (db) => updateWithdrawn(db, readingId, null));
    expect(await find()).toMatchObject({ value: 7.2 });
  });

  it("is not there for a stranger, nor changed by a viewer", async () => {
    await record(ana, checkUp({ weight: "7.3", takenOn: "2026-06-05" }));
    const readingId = (await readingsOf(child)).find(({ takenOn }) => takenOn === "2026-06-05")?.id ?? "";
    const eve = await makePerson("Eve");
    expect(await asPerson(eve, (db) => findReading(db, child, readingId))).toBeNull();
    expect(await asPerson(caregiver, (db) => findReading(db, sibling, readingId))).toBeNull();
    await expect(asPerson(viewer, (db) => updateWithdrawn(db, readingId, new Date()))).rejects.toThrow();
    expect(await asPerson(viewer, (db) => findReading(db, child, readingId))).toMatchObject({
      isWithdrawn: false,
    });
  });
});

it("a reading never moves to another child, nor to another hand", async () => {
  const [reading] = await readingsOf(child);
  const move = (data: { childId: string } | { recordedBy: string }) =>
    asPerson(ana, (db) => db.reading.updateMany({ where: { id: reading?.id ?? "" }, data }));
  await expect(move({ childId: sibling })).rejects.toThrow(forbidden);
  await expect(move({ recordedBy: viewer.personId })).rejects.toThrow(forbidden);
});

describe("the history", () => {
  it("pages newest first without losing or repeating any, however many share a day", async () => {
    const days = Array.from(
      { length: 40 },
      (_, place) => `2026-07-${String(1 + (place % 4)).padStart(2, "0")}`,
    );
    await asSteward("test", (db) =>
      db.reading.createMany({
        data: days.map((day, place) => ({
          id: newId(),
          familyId,
          childId: sibling,
          checkUpId: newId(),
          kind: place % 2 ? "head" : "weight",
          value: 5 + place / 10,
          typedValue: "x",
          typedUnit: "kg",
          takenOn: new Date(day),
        })),
      }),
    );
    const seen: string[] = [];
    let cursor: HistoryCursor | null = null;
    do {
      const from: HistoryCursor | null = cursor;
      const page: HistoryPage = await asPerson(ana, (db) =>
        listHistory(db, { familyId, id: sibling }, {}, from, 7),
      );
      seen.push(...page.readings.map(({ id }) => id));
      const last = page.readings.at(-1);
      cursor = page.olderFrom && last ? { takenOn: last.takenOn, id: last.id } : null;
    } while (cursor);
    expect(seen).toHaveLength(40);
    const whole = await asPerson(ana, (db) => listHistory(db, { familyId, id: sibling }, {}, null, 100));
    expect(seen).toEqual(whole.readings.map(({ id }) => id));
    const order = whole.readings.map(({ takenOn }) => takenOn);
    expect(order).toEqual(order.toSorted().reverse());
    expect(new Set(seen).size).toBe(40);
    const heads = await asPerson(ana, (db) =>
      listHistory(
        db,
        { familyId, id: sibling },
        { kind: "head", from: "2026-07-02" as CalendarDate, to: "2026-07-03" as CalendarDate },
        null,
      ),
    );
    expect(new Set(heads.readings.map(({ kind, takenOn }) => `${kind} ${takenOn}`))).toEqual(
      new Set(["head 2026-07-02"]),
    );
  });
});

describe("the growth of several children", () => {
  it("is the latest of each kind, oldest first, with how each is looked at", async () => {
    const growth = await asPerson(ana, (db) => listGrowth(db, [child, sibling], 2));
    expect([...growth.keys()].toSorted()).toEqual([child, sibling].toSorted());
    for (const { recorded, profile } of growth.values()) {
      expect(profile).toMatchObject({
        reference: "automatic",
        correctedUntilMonths: 24,
        motherHeightCm: null,
      });
      const days = recorded.map(({ takenOn }) => takenOn);
      expect(days).toEqual(days.toSorted());
      const counts = Map.groupBy(recorded, ({ kind }) => kind);
      expect(Math.max(...[...counts.values()].map((readings) => readings.length))).toBe(2);
    }
    const heads = growth.get(sibling)?.recorded.filter(({ kind }) => kind === "head");
    expect(heads?.map(({ takenOn }) => takenOn)).toEqual(["2026-07-04", "2026-07-04"]);
  });

  it("is all of it where no limit is asked, and nothing of other people's children", async () => {
    const all = await asPerson(ana, (db) => listGrowth(db, [child, sibling]));
    expect(all.get(sibling)?.recorded).toEqual(await readingsOf(sibling));
    const eve = await makePerson("Eve");
    expect(await asPerson(eve, (db) => listGrowth(db, [child, sibling]))).toEqual(new Map());
    const nothing = await asPerson(eve, (db) => getGrowth(db, { familyId, id: child }));
    expect(nothing.recorded).toEqual([]);
    expect(await asPerson(eve, (db) => listGrowth(db, []))).toEqual(new Map());
  });
});

describe("readings brought by an import or a program", () => {
  const brought = (over: Partial<NewReading>): NewReading => ({
    id: newId(),
    familyId,
    childId: child,
    checkUpId: newId(),
    kind: "weight",
    value: 8.25,
    typedValue: "8.25",
    typedUnit: "kg",
    posture: null,
    takenOn: "2026-10-01" as CalendarDate,
    source: "manual",
    device: null,
    note: null,
    estimated: false,
    confirmed: [],
    recordedBy: ana.personId,
    importId: null,
    origin: null,
    ...over,
  });
  const bring = (rows: readonly NewReading[]) => asPerson(ana, (db) => insertReadings(db, rows));

  it("are stored with all that is said of them, of every kind", async () => {
    const checkUpId = newId();
    const rows = [
      brought({ checkUpId, kind: "arm", value: 14.2, note: 'quoted "note", a \\ and a 🐣' }),
      brought({ checkUpId, kind: "triceps", value: 8.5, typedUnit: "mm", confirmed: ["triceps:shrunk"] }),
      brought({ checkUpId, kind: "length", value: 71.5, posture: "standing", estimated: true }),
    ];
    expect(await bring(rows)).toBe(3);
    const stored = await asPerson(ana, (db) => db.reading.findMany({ where: { checkUpId } }));
    const [arm, fold, length] = rows.map(({ id }) => stored.find((reading) => reading.id === id));
    expect(arm).toMatchObject({ kind: "arm", value: 14.2, note: rows[0]?.note, posture: null });
    expect(fold).toMatchObject({ typedUnit: "mm", confirmed: ["triceps:shrunk"] });
    expect(length).toMatchObject({ posture: "standing", estimated: true, recordedBy: ana.personId });
    expect(arm?.takenOn.toISOString()).toBe("2026-10-01T00:00:00.000Z");
  });

  it("are known again by where they stood, by their id and by their check-up", async () => {
    const rows = [brought({ origin: "row 1" }), brought({ origin: "row 2" })];
    expect(await bring(rows)).toBe(2);
    expect(await bring(rows)).toBe(0);
    expect(await bring([brought({ origin: "row 1" }), brought({ origin: "row 3" })])).toBe(1);
    expect(await bring([brought({ checkUpId: rows[0]?.checkUpId ?? "" })])).toBe(0);
  });

  it("are many at once", async () => {
    const rows = Array.from({ length: 5000 }, (_, row) =>
      brought({ childId: sibling, origin: `many ${row}` }),
    );
    const started = performance.now();
    expect(await bring(rows)).toBe(5000);
    expect(performance.now() - started).toBeLessThan(5000);
    expect(await bring(rows)).toBe(0);
    await asSteward("test", (db) => db.reading.deleteMany({ where: { origin: { startsWith: "many" } } }));
  });

  it("are none in another's name, nor for a child one may not record for", async () => {
    const insert = (who: TestPerson, row: NewReading) => asPerson(who, (db) => insertReadings(db, [row]));
    await expect(insert(ana, brought({ recordedBy: viewer.personId }))).rejects.toThrow(forbidden);
    await expect(insert(viewer, brought({ recordedBy: viewer.personId }))).rejects.toThrow(forbidden);
    const elsewhere = brought({ recordedBy: caregiver.personId, childId: sibling });
    await expect(insert(caregiver, elsewhere)).rejects.toThrow(forbidden);
  });

  it("go and come back with their import, but for what went before by itself", async () => {
    const importId = newId();
    await asPerson(ana, (db) =>
      db.import.createMany({
        data: [
          {
            id: importId,
            familyId,
            personId: ana.personId,
            fileName: "growth.csv",
            bytes: 1,
            content: Buffer.from("a"),
            source: "sheet",
          },
        ],
      }),
    );
    const rows = ["a", "b", "c"].map((origin) => brought({ importId, origin }));
    await bring(rows);
    await asPerson(ana, (db) => updateWithdrawn(db, rows[0]?.id ?? "", new Date()));
    const there = async () => {
      const ids = (await readingsOf(child)).map(({ id }) => id);
      return rows.map(({ id }) => ids.includes(id));
    };
    const withdrawn = await asPerson(ana, async (db) => {
      await db.$executeRaw`
        update imports set status = 'undone', content = null, undone_at = now() where id = ${importId}::uuid`;
      return withdrawImport(db, importId);
    });
    expect(withdrawn).toBe(2);
    expect(await there()).toEqual([false, false, false]);
    expect(await asPerson(viewer, (db) => restoreImport(db, importId))).toBe(0);
    expect(await asPerson(ana, (db) => restoreImport(db, importId))).toBe(2);
    expect(await there()).toEqual([false, true, true]);
  });
});
