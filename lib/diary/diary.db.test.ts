import { beforeAll, describe, expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { newId } from "#lib/kernel/ids.ts";
import { asPerson } from "#lib/platform/db.ts";
import { intakeOf, momentAt, newEntry, painAt } from "#scripts/test/diary-entries.ts";
import { join, makeFamily, makePerson, type TestPerson } from "#scripts/test/people.ts";
import { usualDiaryProfile } from "./core/profile.ts";
import { listDays } from "./days/queries.ts";
import { restoreImport, withdrawImport } from "./imported/mutations.ts";
import { insertEntries, type NewEntry, replaceEntry, setEntryWithdrawn } from "./mutations.ts";
import { putDiaryProfile } from "./profile/mutations.ts";
import { findEntry, getProfile, lastEntry, listDay, recentIntakes } from "./queries.ts";

/** What a policy or a missing grant forbids. */
const forbidden = /42501/;
const day = (text: string) => text as CalendarDate;

let ana: TestPerson;
let viewer: TestPerson;
let caregiver: TestPerson;
let minder: TestPerson;
let stranger: TestPerson;
let familyId: string;
let child: string;
let sibling: string;

beforeAll(async () => {
  [ana, viewer, caregiver] = [await makePerson("Ana"), await makePerson("Vic"), await makePerson("Carmen")];
  [minder, stranger] = [await makePerson("Min"), await makePerson("Eve")];
  const family = await makeFamily(ana, ["Nora", "Leo"]);
  familyId = family.familyId;
  [child = "", sibling = ""] = family.childIds;
  await join(familyId, viewer, { role: "viewer" });
  await join(familyId, caregiver, { role: "caregiver", childIds: [child] });
  await join(familyId, minder, { role: "caregiver", areas: ["growth", "meals"] });
  await makeFamily(stranger, ["Other"]);
});

const key = (id = child) => ({ familyId, id });
const entry = (told: Partial<NewEntry> = {}, who = ana, childId = child) =>
  newEntry({ familyId, childId, recordedBy: who.personId }, told);
const keep = (who: TestPerson, ...entries: NewEntry[]) => asPerson(who, (db) => insertEntries(db, entries));
const find = (who: TestPerson, id: string, childId = child) =>
  asPerson(who, (db) => findEntry(db, key(childId), id));
const onDay = (who: TestPerson, on: string, part = {}) =>
  asPerson(who, (db) => listDay(db, key(), day(on), part));

/** Everything an entry can say. */
const full = (who: TestPerson) =>
  entry(
    {
      ...momentAt("2026-02-01", 1300),
      pains: [
        { ...painAt("left-knee", 6, 7.5, 8), name: "under the cap", scale: "nrs", rater: "observer" },
        { ...painAt("other", 4), scale: "flacc", items: { face: 1, legs: 1, cry: 2 } },
      ],
      intakes: [
        {
          ...intakeOf("paracetamol", 250, "mg"),
          ...{ name: "Calpol", text: "250mg/5ml x2", perAmount: 5, perUnit: "mL", count: 2, route: "oral" },
          noticed: [{ code: "too-soon", detail: { minutes: 130, source: "paracetamol-uk" } }],
        },
        intakeOf("zinc"),
      ],
      activities: [{ key: "walking", name: "Walking", text: "16", minutes: 16, count: 3 }],
      ...{ oxygenLow: 95.5, oxygenHigh: 97, oxygenFlow: 2, systolic: 98, diastolic: 58 },
      ...{ heartRate: 110, breathingRate: 30, temperature: 38.44, method: "axillary" },
      ...{ sleepMinutes: 615, sleepFrom: "2026-01-31T18:15:00.000Z", sleepTo: "2026-02-01T04:30:00.000Z" },
      ...{
        mood: 2,
        note: "“hot” & tired\n¡ay!",
        typed: { temperature: "101.2 °F" },
        confirmed: ["dose1:unread"],
      },
      ...{ raw: { Pain: { knee: "6-7-8" }, extra: [null, 0] } },
    },
    who,
  );

describe("an entry", () => {
  it("is kept with all that was said, and by whom", async () => {
    const sent = full(caregiver);
    expect(await keep(caregiver, sent)).toEqual([sent.id]);
    const { familyId: _, childId: __, recordedBy: ___, importId, origin, confirmed, ...said } = sent;
    const kept = {
      ...said,
      ...{
        painMax: 8,
        painMean: (6 + 7.5 + 8) / 3,
        pictureId: null,
        recordedBy: "Carmen",
        isImported: false,
      },
    };
    expect(await find(viewer, sent.id)).toEqual({ ...kept, isWithdrawn: false });
    expect(await onDay(viewer, "2026-02-01")).toEqual([kept]);
  });

  it("is stored once under its id or origin, with its lines once", async () => {
    const sent = entry({ ...momentAt("2026-02-02", 60), pains: [painAt("neck", 3)], origin: "file 1" });
    await Promise.all([1, 2, 3].map(() => keep(ana, sent)));
    expect(await keep(ana, sent, { ...sent, id: newId() })).toEqual([]);
    expect((await onDay(ana, "2026-02-02")).map(({ pains }) => pains.length)).toEqual([1]);
  });

  it("stands in its place of the day, those without a time last", async () => {
    const at = (minute: number) => entry({ ...momentAt("2026-02-03", minute), note: `${minute}` });
    await keep(ana, at(720), entry({ day: day("2026-02-03"), note: "untimed" }), at(5), at(1439));
    const notes = async (part = {}) => (await onDay(ana, "2026-02-03", part)).map(({ note }) => note);
    expect(await notes()).toEqual(["5", "720", "1439", "untimed"]);
    expect(await notes({ fromMinute: 5, toMinute: 720 })).toEqual(["5", "720"]);
    expect(await notes({ fromMinute: 6 })).toEqual(["720", "1439"]);
  });

  it("gives way to what it is put right to, lines and all", async () => {
    const sent = full(ana);
    await keep(ana, sent);
    const right = entry({ ...momentAt("2026-02-04", 30), activities: [], note: "other" });
    expect(await asPerson(caregiver, (db) => replaceEntry(db, key(), sent.id, right, ["a:b"]))).toBe(true);
    const found = await find(ana, sent.id);
    expect(found).toMatchObject({
      ...{ day: "2026-02-04", minute: 30, note: "other", pains: [], intakes: [], activities: [] },
      ...{ painMax: null, temperature: null, sleepFrom: null, typed: {} },
      // Who wrote it, and what an import brought, are not put right.
      ...{ recordedBy: "Ana", raw: sent.raw },
    });
    await asPerson(ana, (db) => setEntryWithdrawn(db, key(), sent.id, new Date()));
    expect(await asPerson(ana, (db) => replaceEntry(db, key(), sent.id, right, []))).toBe(false);
  });

  it("withdrawn is seen alone and by its id only, and can be put back", async () => {
    const sent = entry({ ...momentAt("2026-02-05", 0), intakes: [intakeOf("ibuprofen", 5, "mL")] });
    await keep(ana, sent);
    const set = (at: Date | null) => asPerson(ana, (db) => setEntryWithdrawn(db, key(), sent.id, at));
    expect([await set(new Date()), await set(new Date())]).toEqual([true, false]);
    expect(await onDay(ana, "2026-02-05")).toEqual([]);
    expect(await find(ana, sent.id)).toMatchObject({ isWithdrawn: true });
    const since = () => asPerson(ana, (db) => recentIntakes(db, key(), day("2026-02-05"), day("2026-02-05")));
    expect(await since()).toEqual([]);
    expect([await set(null), await set(null)]).toEqual([true, false]);
    expect(await since()).toMatchObject([
      { entryId: sent.id, key: "ibuprofen", day: "2026-02-05", minute: 0, at: "2026-02-05T00:00:00.000Z" },
    ]);
  });

  it("is the last one, or the last with medications", async () => {
    const own = (told: Partial<NewEntry>) => entry(told, ana, sibling);
    const last = (medicated = false) => asPerson(ana, (db) => lastEntry(db, key(sibling), { medicated }));
    expect(await last()).toBeNull();
    const given = own({ ...momentAt("2026-03-01", 60), intakes: [intakeOf("zinc")] });
    const later = own({ ...momentAt("2026-03-01", 61), note: "x" });
    await keep(ana, later, given, own({ day: day("2026-03-01"), note: "untimed" }));
    expect([(await last())?.id, (await last(true))?.id]).toEqual([later.id, given.id]);
  });
});

describe("who may", () => {
  it("read: whoever the diary is open to, and nobody else", async () => {
    const sent = full(ana);
    await keep(ana, sent);
    for (const who of [viewer, caregiver]) expect(await find(who, sent.id)).not.toBeNull();
    for (const who of [minder, stranger]) {
      expect(await find(who, sent.id)).toBeNull();
      expect(await onDay(who, "2026-02-01")).toEqual([]);
      expect(await asPerson(who, (db) => listDays(db, key(), day("2026-01-01"), day("2026-12-31")))).toEqual(
        [],
      );
      for (const table of ["diaryPain", "diaryIntake", "diaryActivity"] as const)
        expect(await asPerson(who, (db) => (db[table] as typeof db.diaryPain).count())).toBe(0);
    }
    const other = entry({ ...momentAt("2026-02-06", 0), mood: 1 }, ana, sibling);
    await keep(ana, other);
    expect(await find(caregiver, other.id, sibling)).toBeNull();
  });

  it("record: whoever cares for the child, in their own name", async () => {
    for (const who of [viewer, minder, stranger])
      await expect(keep(who, entry({ mood: 1 }, who))).rejects.toThrow(forbidden);
    await expect(keep(caregiver, entry({ mood: 1 }, ana))).rejects.toThrow(forbidden);
    await expect(keep(caregiver, entry({ mood: 1 }, caregiver, sibling))).rejects.toThrow(forbidden);
    const sent = full(ana);
    await keep(ana, sent);
    for (const who of [viewer, minder, stranger]) {
      expect(await asPerson(who, (db) => replaceEntry(db, key(), sent.id, sent, []))).toBe(false);
      expect(await asPerson(who, (db) => setEntryWithdrawn(db, key(), sent.id, new Date()))).toBe(false);
      for (const table of ["diaryPain", "diaryDay"] as const)
        expect(await asPerson(who, (db) => (db[table] as typeof db.diaryPain).deleteMany())).toEqual({
          count: 0,
        });
    }
    expect(await find(ana, sent.id)).toMatchObject({ isWithdrawn: false, pains: sent.pains });
  });

  it("take an entry out for good, or let it change hands: nobody", async () => {
    const sent = entry({ mood: 4 });
    await keep(ana, sent);
    const where = { id: sent.id };
    await expect(asPerson(ana, (db) => db.diaryEntry.deleteMany({ where }))).rejects.toThrow(forbidden);
    const data = { recordedBy: caregiver.personId };
    await expect(asPerson(caregiver, (db) => db.diaryEntry.updateMany({ where, data }))).rejects.toThrow(
      forbidden,
    );
  });

  it("arrange: owners and parents; what is usual holds until then", async () => {
    expect(await asPerson(viewer, (db) => getProfile(db, key()))).toEqual(usualDiaryProfile);
    const chosen = { ...usualDiaryProfile, outline: "adult", dayStart: 360, emergency: "112" } as const;
    const put = (who: TestPerson) =>
      asPerson(who, (db) =>
        putDiaryProfile(db, { familyId, childId: child, updatedBy: who.personId }, chosen),
      );
    for (const who of [viewer, caregiver, minder, stranger])
      await expect(put(who), who === viewer ? "viewer" : "another").rejects.toThrow(forbidden);
    await put(ana);
    await put(ana);
    expect(await asPerson(viewer, (db) => getProfile(db, key()))).toEqual(chosen);
    expect(await asPerson(stranger, (db) => getProfile(db, key()))).toEqual(usualDiaryProfile);
  });
});

describe("what an import brought", () => {
  it("goes when it is undone and comes back with it, what was withdrawn by itself stays so; the days follow", async () => {
    const importId = newId();
    const file = { fileName: "entries.json", bytes: 1, content: Buffer.from("a"), source: "sheet" };
    await asPerson(ana, (db) =>
      db.import.createMany({ data: [{ id: importId, familyId, personId: ana.personId, ...file }] }),
    );
    const [one, two] = [1, 2].map((nth) =>
      entry({ ...momentAt(`2025-12-0${nth}`, 0), mood: nth, importId, origin: `undone ${nth}` }),
    ) as [NewEntry, NewEntry];
    await keep(ana, one, two);
    const days = async () =>
      (await asPerson(ana, (db) => listDays(db, key(), day("2025-12-01"), day("2025-12-31")))).map(
        (each) => each.day,
      );
    expect(await days()).toEqual(["2025-12-01", "2025-12-02"]);
    await asPerson(ana, (db) => setEntryWithdrawn(db, key(), two.id, new Date("2026-01-01")));
    const undone = await asPerson(ana, async (db) => {
      await db.$executeRaw`
        update imports set status = 'undone', content = null, undone_at = now() where id = ${importId}::uuid`;
      return withdrawImport(db, importId);
    });
    expect(undone).toBe(1);
    expect(await days()).toEqual([]);
    expect(await asPerson(viewer, (db) => restoreImport(db, importId))).toBe(0);
    expect(await asPerson(ana, (db) => restoreImport(db, importId))).toBe(1);
    expect(await days()).toEqual(["2025-12-01"]);
    expect(await find(viewer, one.id)).toMatchObject({ isImported: true });
  });
});
