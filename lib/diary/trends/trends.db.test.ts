import { beforeAll, describe, expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { newId } from "#lib/kernel/ids.ts";
import { instantOf } from "#lib/kernel/local-time.ts";
import { asPerson } from "#lib/platform/db.ts";
import { join, makeFamily, makePerson, type TestPerson } from "#scripts/test/people.ts";
import type { EntryContent, Intake, Pain } from "../core/entry.ts";
import { usualDiaryProfile } from "../core/profile.ts";
import { momentsOf, timedPlaces } from "../core/trends/moments.ts";
import { insertEntries, setEntryWithdrawn } from "../mutations.ts";
import { putDiaryProfile } from "../profile/mutations.ts";
import { getBody, getHelps, getTrends, getYear, listEntries } from "./queries.ts";

const zone = "Europe/Madrid";
const day = (text: string) => text as CalendarDate;
const period = { from: day("2026-03-01"), to: day("2026-03-31") };

let ana: TestPerson;
let closed: TestPerson;
let child: { familyId: string; id: string };
let sibling: { familyId: string; id: string };

const nothing = {
  ...{ zone, at: null, pains: [], intakes: [], activities: [], sleepMinutes: null, sleepFrom: null },
  ...{
    sleepTo: null,
    mood: null,
    note: null,
    typed: {},
    oxygenLow: null,
    oxygenHigh: null,
    oxygenFlow: null,
  },
  ...{
    systolic: null,
    diastolic: null,
    heartRate: null,
    breathingRate: null,
    temperature: null,
    method: null,
  },
} satisfies Partial<EntryContent>;

const pain = (location: string, level: number | null, name: string | null = null): Pain => ({
  ...{ location, name, text: `${level ?? "bad"}`, levels: level === null ? [] : [level] },
  ...{ low: level, high: level, mean: level, band: level === null ? "severe" : null },
  ...{ scale: null, rater: "unknown", items: null },
});

const intake = (key: string, name: string): Intake => ({
  ...{ medicineId: null, key, name, text: "5 ml", amount: 5, unit: "ml", perAmount: null, perUnit: null },
  ...{ count: null, route: null, noticed: [] },
});

async function write(on: string, minute: number | null, told: Partial<EntryContent>, whose = child) {
  const id = newId();
  const at = minute === null ? null : instantOf(day(on), minute, zone).toISOString();
  const content = { ...nothing, ...told, day: day(on), minute, at };
  const source = { raw: null, confirmed: [], recordedBy: ana.personId, importId: null, origin: null };
  const row = { ...content, ...source, id, familyId: whose.familyId, childId: whose.id };
  await asPerson(ana, (db) => insertEntries(db, [row]));
  return id;
}

const trends = (place: Parameters<typeof getTrends>[3] = null, who = ana) =>
  asPerson(who, (db) => getTrends(db, child, period, place));

beforeAll(async () => {
  [ana, closed] = [await makePerson("Ana"), await makePerson("Min")];
  const { familyId, childIds } = await makeFamily(ana, ["Nora", "Leo"]);
  [child, sibling] = childIds.map((id) => ({ familyId, id })) as [typeof child, typeof child];
  await join(familyId, closed, { role: "caregiver", areas: ["growth"] });
  await write("2026-02-28", 600, { pains: [pain("head", 9)] });
  await write("2026-03-01", 600, { pains: [pain("head", 4), pain("left-knee", 6)] });
  await write("2026-03-01", 1200, { pains: [pain("head", 8)], intakes: [intake("paracetamol", "Calpol")] });
  await write("2026-03-02", null, {
    pains: [pain("head", 2), pain("other", 5, "Big toe")],
    intakes: [intake("paracetamol", "Apiretal"), intake("ibuprofen", "Dalsy")],
  });
  await write("2026-03-03", 480, { pains: [pain("other", 3, "big toe"), pain("left-knee", null)] });
  await write("2026-03-04", 480, {
    activities: [{ key: "walking", name: "Walk", text: "20 min", minutes: 20, count: null }],
  });
  await write("2026-03-05", 480, { pains: [pain("head", 10)] }, sibling);
  const gone = await write("2026-03-06", 480, {
    pains: [pain("head", 10)],
    intakes: [intake("codeine", "Codeine")],
  });
  await asPerson(ana, (db) => setEntryWithdrawn(db, child, gone, new Date()));
});

describe("trends", () => {
  it("tell of a period's entries of one child, without what was withdrawn", async () => {
    const { levels, placeDays, medicines, dayStart, firstDay } = await trends();
    expect(levels.toSorted((a, b) => a.minute - b.minute || a.level - b.level)).toEqual([
      { minute: 480, level: 3 },
      { minute: 600, level: 6 },
      { minute: 1200, level: 8 },
    ]);
    expect([placeDays, dayStart, firstDay]).toEqual([null, 0, "2026-02-28"]);
    expect(medicines).toEqual([
      { key: "ibuprofen", name: "Dalsy" },
      { key: "paracetamol", name: "Apiretal" },
    ]);
  });

  it("tell of each place, and take a place by its name however it is capitalised", async () => {
    const { places } = await trends();
    expect(places).toEqual([
      { location: "head", name: null, days: 2, entries: 3, mean: (4 + 8 + 2) / 3, max: 8 },
      { location: "other", name: expect.stringMatching(/^big toe$/i), days: 2, entries: 2, mean: 4, max: 5 },
      { location: "left-knee", name: null, days: 1, entries: 1, mean: 6, max: 6 },
    ]);
  });

  it("tell of one place alone", async () => {
    const head = await trends({ location: "head", name: null });
    expect(head.placeDays).toEqual([
      { day: "2026-03-01", max: 8, mean: 6 },
      { day: "2026-03-02", max: 2, mean: 2 },
    ]);
    expect(head.levels.map(({ level }) => level).sort()).toEqual([4, 8]);
    expect(head.places).toHaveLength(3);
    const toe = await trends({ location: "other", name: "big toe" });
    expect(toe.placeDays?.map((each) => each.day)).toEqual(["2026-03-02", "2026-03-03"]);
    expect((await trends({ location: "chest", name: null })).placeDays).toEqual([]);
  });

  it("count what was told in words alone, everywhere and at one place, where nothing else has a figure", async () => {
    const at = async (location: string) => (await trends({ location, name: null })).inWords;
    // The knee was "bad" beside a toe with a figure: that entry is drawn, and the knee is not.
    expect([(await trends()).inWords, await at("left-knee"), await at("head")]).toEqual([0, 1, 0]);
    const words = await write("2026-03-09", 480, { pains: [pain("left-knee", null), pain("chest", null)] });
    expect([(await trends()).inWords, await at("left-knee"), await at("chest")]).toEqual([1, 2, 1]);
    await asPerson(ana, (db) => setEntryWithdrawn(db, child, words, new Date()));
    expect([(await trends()).inWords, await at("left-knee")]).toEqual([0, 1]);
  });

  it("know when the family's day begins", async () => {
    const { familyId, id: childId } = child;
    const place = { familyId, childId, updatedBy: ana.personId };
    await asPerson(ana, (db) => putDiaryProfile(db, place, { ...usualDiaryProfile, dayStart: 390 }));
    expect((await trends()).dayStart).toBe(390);
  });

  it("tell nothing to whom the diary is closed", async () => {
    expect(await trends(null, closed)).toMatchObject({
      firstDay: null,
      levels: [],
      places: [],
      medicines: [],
      dayStart: 0,
    });
    expect(await asPerson(closed, (db) => getHelps(db, child, period))).toMatchObject({
      pains: [],
      intakes: [],
    });
    expect(await asPerson(closed, (db) => getYear(db, child, 2026))).toEqual({ days: [], firstDay: null });
  });
});

it("the body is a share of the days and entries with a figure", async () => {
  const body = await asPerson(ana, (db) => getBody(db, child, period));
  expect([body.days, body.entries, body.places.length]).toEqual([3, 4, 3]);
});

it("what helps is read by instants, in order, without what has no time", async () => {
  const told = await asPerson(ana, (db) => getHelps(db, child, period));
  const minute = (on: string, at: number) => instantOf(day(on), at, zone).getTime() / 60_000;
  expect(momentsOf(told, null)).toEqual([
    { at: minute("2026-03-01", 600), level: 6, medicines: [], activities: [] },
    { at: minute("2026-03-01", 1200), level: 8, medicines: ["paracetamol"], activities: [] },
    { at: minute("2026-03-03", 480), level: 3, medicines: [], activities: [] },
    {
      at: minute("2026-03-04", 480),
      level: null,
      medicines: [],
      activities: [{ key: "walking", minutes: 20 }],
    },
  ]);
  expect(told.names.activities).toEqual([{ key: "walking", name: "Walk" }]);
  expect(timedPlaces(told.pains)).toEqual([
    { location: "head", name: null },
    { location: "left-knee", name: null },
    { location: "other", name: "big toe" },
  ]);
  expect(momentsOf(told, { location: "head", name: null }).map(({ level }) => level)).toEqual([
    ...[4, 8, null],
  ]);
});

it("a year is its days with entries, and where the diary begins", async () => {
  const { days, firstDay } = await asPerson(ana, (db) => getYear(db, child, 2026));
  expect(firstDay).toBe("2026-02-28");
  expect(days.map((each) => [each.day, each.entries, each.painMax])).toEqual([
    ["2026-02-28", 1, 9],
    ["2026-03-01", 2, 8],
    ["2026-03-02", 1, 5],
    ["2026-03-03", 1, 3],
    ["2026-03-04", 1, null],
  ]);
  expect((await asPerson(ana, (db) => getYear(db, child, 2025))).days).toEqual([]);
});

it("a look by the clock has the entries of its days whole, in order", async () => {
  const days = { from: day("2026-03-01"), to: day("2026-03-02") };
  const entries = await asPerson(ana, (db) => listEntries(db, child, days));
  expect(entries.map((entry) => [entry.day, entry.minute, entry.painMax, entry.intakes.length])).toEqual([
    ["2026-03-01", 600, 6, 0],
    ["2026-03-01", 1200, 8, 1],
    ["2026-03-02", null, 5, 2],
  ]);
});
