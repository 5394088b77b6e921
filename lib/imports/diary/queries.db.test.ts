import { describe, expect, it } from "vitest";
import { toCsv } from "#lib/diary/core/export-csv.ts";
import { toJson } from "#lib/diary/core/export-json.ts";
import { insertEntries } from "#lib/diary/mutations.ts";
import { getChild } from "#lib/families/queries.ts";
import { addDays } from "#lib/kernel/dates.ts";
import { asPerson, asSteward } from "#lib/platform/db.ts";
import { intakeOf, momentAt, newEntry } from "#scripts/test/diary-entries.ts";
import { diaryImports, from, month, plain } from "#scripts/test/diary-imports.ts";
import type { DiaryRow } from "./core/diary-row.ts";
import { getExportedDiary, verifyDiary } from "./queries.ts";

const desk = diaryImports();

describe("the comparison with the file", () => {
  /** How far the record is the same as a stored file after a change to it. */
  async function checkedAfter(change: string) {
    const id = await desk.bringDiary(month);
    const { brought, seen } = await desk.look(id);
    await desk.store(id);
    await asSteward("test", (db) => db.$executeRawUnsafe(change));
    const rows = seen.fates.map(({ row, record }) => ({
      row,
      childId: desk.nora,
      record: record as DiaryRow,
    }));
    const place = { ...desk.which(id), personId: desk.owner.personId };
    return asPerson(desk.owner, (db) => verifyDiary(db, place, rows, brought));
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
    await desk.store(await desk.bringDiary(month));
    await desk.store(await desk.bringDiary(odd));
    const own = await desk.exported();
    expect(own.entries).toHaveLength(123);
    for (const text of [toJson(own), toCsv(own)]) {
      const id = await desk.bringDiary(text, desk.leo);
      expect(await desk.store(id)).toMatchObject({ ok: true });
      expect(plain(await desk.exported(desk.leo))).toEqual(plain(own));
      const { checked } = (await desk.find(id))?.counts ?? {};
      expect(checked?.entries).toBe(123);
      expect((checked?.values ?? 0) + (checked?.written ?? 0)).toBe(checked?.ofValues);
      await desk.undo(id);
    }
  });

  it("holds the days that were asked for", async () => {
    await desk.store(await desk.bringDiary(month));
    const some = await asPerson(desk.owner, async (db) =>
      getExportedDiary(db, await getChild(db, desk.nora), { from: addDays(from, 1), to: addDays(from, 2) }),
    );
    expect(new Set(some.entries.map(({ day }) => day))).toEqual(
      new Set([addDays(from, 1), addDays(from, 2)]),
    );
  });

  it("tells no weight to whom growth is closed", async () => {
    const { owner, familyId, nora: childId } = desk;
    const noticed = [{ code: "below-weight", detail: { weight: 4.8, least: 5 } }];
    const given = {
      ...momentAt("2026-05-23", 600),
      intakes: [{ ...intakeOf("ibuprofen"), noticed }],
    };
    const entry = newEntry({ familyId, childId, recordedBy: owner.personId }, given);
    await asPerson(owner, (db) => insertEntries(db, [entry]));
    const exported = (part: { readonly role?: "viewer"; readonly areas?: readonly string[] }) =>
      asPerson(owner, async (db) => {
        const child = { ...(await getChild(db, childId)), ...part };
        const { entries } = await getExportedDiary(db, child, { from: null, to: null });
        return entries[0]?.intakes[0]?.noticed;
      });
    expect(await exported({})).toEqual(noticed);
    expect(await exported({ role: "viewer", areas: ["diary"] })).toEqual([
      { code: "below-weight", detail: { least: 5 } },
    ]);
  });
});
