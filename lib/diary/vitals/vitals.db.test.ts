import { beforeAll, describe, expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { asPerson } from "#lib/platform/db.ts";
import { momentAt, newEntry } from "#scripts/test/diary-entries.ts";
import { makeFamily, makePerson, type TestPerson } from "#scripts/test/people.ts";
import { noVitals } from "../core/vitals/latest-vitals.ts";
import { insertEntries, setEntryWithdrawn } from "../mutations.ts";
import { listLatestVitals, listTemperatures } from "./queries.ts";

let ana: TestPerson;
let familyId: string;
let nora: string;
let leo: string;

const day = (text: string) => text as CalendarDate;
const latest = (from: string, who = ana) =>
  asPerson(who, (db) => listLatestVitals(db, { familyId, id: nora }, day(from)));
const temperatures = (from: string, to: string) =>
  asPerson(ana, (db) => listTemperatures(db, { familyId, id: nora }, day(from), day(to)));

beforeAll(async () => {
  ana = await makePerson("Ana");
  const family = await makeFamily(ana, ["Nora", "Leo"]);
  familyId = family.familyId;
  [nora = "", leo = ""] = family.childIds;
  const whose = { familyId, childId: nora, recordedBy: ana.personId };
  const entry = (date: string, minute: number | null, told: object) =>
    newEntry(whose, { ...(minute === null ? { day: day(date) } : momentAt(date, minute)), ...told });
  const entries = [
    entry("2026-05-01", 480, { systolic: 104, diastolic: 62, heartRate: 96 }),
    entry("2026-05-20", 180, { temperature: 39.2, method: "tympanic", heartRate: 130 }),
    entry("2026-05-20", 600, { temperature: 38.1, method: "axillary" }),
    entry("2026-05-20", null, { temperature: 38.9 }),
    entry("2026-05-22", 600, { oxygenLow: 96, oxygenHigh: 98, oxygenFlow: 1, note: "asleep" }),
    entry("2026-05-23", 60, { temperature: 41, breathingRate: 30 }),
  ];
  const sibling = newEntry(
    { ...whose, childId: leo },
    { ...momentAt("2026-05-23", 0), temperature: 36, breathingRate: 20 },
  );
  await asPerson(ana, async (db) => {
    await insertEntries(db, [...entries, sibling]);
    await setEntryWithdrawn(db, { familyId, id: nora }, entries.at(-1)?.id ?? "", new Date());
  });
});

describe("the latest figures", () => {
  it("are one of each measure, of an entry that stands, with its own fields only", async () => {
    const found = await latest("2026-01-01");
    expect(found.map(({ measure }) => measure)).toEqual(["temperature", "oxygen", "heart", "pressure"]);
    const [temperature, oxygen, heart, pressure] = found;
    expect(temperature).toMatchObject({ day: "2026-05-20", minute: 600, at: "2026-05-20T10:00:00.000Z" });
    expect(temperature?.vitals).toEqual({ ...noVitals, temperature: 38.1, method: "axillary" });
    expect(oxygen?.vitals).toEqual({ ...noVitals, oxygenLow: 96, oxygenHigh: 98, oxygenFlow: 1 });
    expect(heart?.vitals).toEqual({ ...noVitals, heartRate: 130 });
    expect(pressure?.vitals).toEqual({ ...noVitals, systolic: 104, diastolic: 62 });
  });

  it("begin with a day, and are nobody else's to see", async () => {
    expect((await latest("2026-05-02")).map(({ measure }) => measure)).not.toContain("pressure");
    expect(await latest("2026-05-24")).toEqual([]);
    expect(await latest("2026-01-01", await makePerson("Stranger"))).toEqual([]);
  });
});

it("temperatures come in their order, those without a time last, both days among them", async () => {
  const found = await temperatures("2026-05-20", "2026-05-23");
  expect(found).toEqual([
    { day: "2026-05-20", at: "2026-05-20T03:00:00.000Z", temperature: 39.2, method: "tympanic" },
    { day: "2026-05-20", at: "2026-05-20T10:00:00.000Z", temperature: 38.1, method: "axillary" },
    { day: "2026-05-20", at: null, temperature: 38.9, method: null },
  ]);
  expect(await temperatures("2026-05-21", "2026-05-23")).toEqual([]);
});
