import { describe, expect, it } from "vitest";
import { newId } from "#lib/kernel/ids.ts";
import { recordEntryInput } from "./schema.ts";

const base = { childId: newId(), entryId: newId(), day: "2026-05-23", time: "21:40" };
const read = (told: Record<string, unknown>) => recordEntryInput.parse({ ...base, ...told });
const draft = (told: Record<string, unknown>) => read(told).draft;

/** The fields at fault, by name. */
function faults(told: Record<string, unknown>): Record<string, string> {
  const { error } = recordEntryInput.safeParse({ ...base, ...told });
  return Object.fromEntries((error?.issues ?? []).map(({ path, message }) => [path.join("."), message]));
}

describe("the form of an entry", () => {
  it("keeps what was said, and nothing where nothing was", () => {
    expect(draft({ note: " restless " })).toMatchObject({
      ...{ day: "2026-05-23", minute: 1300, isNow: false, note: "restless", mood: null },
      ...{
        pains: [],
        intakes: [],
        activities: [],
        temperature: null,
        method: null,
        sleepMinutes: null,
        typed: {},
      },
    });
    expect(draft({ time: "", mood: "2" })).toMatchObject({ minute: null, mood: 2 });
  });

  it("needs a day, a time that there is, and at least one thing", () => {
    expect(faults({ day: "", note: "x" })).toEqual({ day: "day-missing" });
    expect(faults({ day: "2026-02-30", note: "x" })).toEqual({ day: "day-wrong" });
    expect(faults({ time: "24:00", note: "x" })).toEqual({ time: "time-wrong" });
    expect(faults({})).toEqual({ "": "nothing-said" });
    expect(faults({ note: "x".repeat(4001) })).toEqual({ note: "note-long" });
  });

  it("is of now where it says so, whatever its day", () => {
    expect(draft({ day: "", time: "now", mood: "5" })).toMatchObject({ isNow: true, minute: null });
  });

  it("reads pain by place, with what was written", () => {
    const { pains } = draft({
      ...{ pain1Location: "left-knee", pain1Level: "6-7-8", pain1Scale: "nrs", pain1Rater: "self" },
      ...{ pain3Name: "Headache", pain3Level: "mild" },
      pain4Level: "3",
    });
    expect(pains).toMatchObject([
      {
        location: "left-knee",
        text: "6-7-8",
        levels: [6, 7, 8],
        low: 6,
        high: 8,
        mean: 7,
        scale: "nrs",
        rater: "self",
      },
      {
        location: "head",
        name: "Headache",
        text: "mild",
        levels: [],
        band: "mild",
        scale: null,
        rater: "unknown",
      },
      { location: "other", name: null, levels: [3] },
    ]);
  });

  it("takes several places ticked for one level, each place once", () => {
    const { pains } = draft({ pain1Location: ["left-knee", "neck", "neck"], pain1Level: "4" });
    expect(pains.map(({ location, high }) => [location, high])).toEqual([
      ["left-knee", 4],
      ["neck", 4],
    ]);
    const twice = { pain1Location: "neck", pain1Level: "4", pain2Location: "neck", pain2Level: "5" };
    expect(faults(twice)).toEqual({ pain2Location: "location-twice" });
  });

  it("sums an observed scale, all of its rows or none", () => {
    const rows = { face: "1", legs: "2", activity: "0", cry: "1", consolability: "2" };
    const items = Object.fromEntries(Object.entries(rows).map(([id, score]) => [`pain1Item-${id}`, score]));
    const [pain] = draft({ pain1Scale: "flacc", ...items }).pains;
    expect(pain).toMatchObject({ text: "6", levels: [6], items: { face: 1, legs: 2, consolability: 2 } });
    expect(faults({ pain1Scale: "flacc", ...items, "pain1Item-cry": "" })).toMatchObject({
      "pain1Item-cry": "item-missing",
    });
    expect(faults({ pain1Scale: "flacc", ...items, pain1Level: "7" })).toEqual({ pain1Level: "level-items" });
  });

  it("refuses levels that cannot be and places that are not on the list", () => {
    expect(faults({ pain1Location: "neck", pain1Level: "12" })).toEqual({ pain1Level: "level-wrong" });
    expect(faults({ pain1Location: "neck" })).toEqual({ pain1Level: "level-missing" });
    expect(faults({ pain1Location: "tail", pain1Level: "2" })).toEqual({ pain1Location: "location-unknown" });
    expect(faults({ pain1Level: Array(21).fill("1").join("-") })).toEqual({ pain1Level: "level-wrong" });
  });

  it("offers the places that a name may mean", () => {
    const { doubts } = read({ pain1Name: "knee", pain1Level: "2" });
    expect(doubts).toMatchObject([{ field: "pain1Location", choose: ["left-knee", "right-knee"] }]);
  });

  it("reads medications: brands by ingredient, doses as they are written", () => {
    const { intakes, intakePlaces } = draft({
      ...{ medicine1: "Calpol  120", dose1: "5mg x2", route1: "oral" },
      ...{ medicine3: "Grandma's drops", route3: "teleported" },
    });
    expect(intakes).toMatchObject([
      {
        key: "paracetamol",
        name: "Calpol 120",
        text: "5mg x2",
        amount: 5,
        unit: "mg",
        count: 2,
        route: "oral",
      },
      { key: "grandma's drops", name: "Grandma's drops", text: "", amount: null, unit: null, route: null },
    ]);
    expect(intakePlaces).toEqual([1, 3]);
    expect(faults({ dose2: "5 ml" })).toEqual({ medicine2: "medicine-missing" });
    expect(faults({ medicine1: "x", medicine1Id: "1" })).toEqual({ medicine1: "medicine-unknown" });
  });

  it("asks about what is kept as it is written", () => {
    expect(read({ medicine1: "x", dose1: "5" }).doubts).toEqual([
      { field: "dose1", code: "unit-missing", text: "5" },
    ]);
    const { doubts, draft: kept } = read({ pressure: "80/120" });
    expect(doubts).toEqual([{ field: "pressure", code: "unread", text: "80/120" }]);
    expect(kept).toMatchObject({ systolic: null, diastolic: null, typed: { pressure: "80/120" } });
  });

  it("reads what was measured, and keeps what was typed", () => {
    expect(
      draft({
        temperature: "101.2",
        temperatureUnit: "F",
        method: "oral",
        oxygen: "97-98",
        pressure: "98/58/110",
      }),
    ).toMatchObject({
      ...{ temperature: expect.closeTo(38.44, 2), method: "oral", oxygenLow: 97, oxygenHigh: 98 },
      ...{ systolic: 98, diastolic: 58, heartRate: 110 },
      typed: { temperature: "101.2 °F", oxygen: "97-98", pressure: "98/58/110" },
    });
    expect(draft({ method: "oral", mood: "1" }).method).toBeNull();
    expect(faults({ heartRate: "12abc", breathingRate: "200", oxygen: "120" })).toEqual({
      ...{ heartRate: "rate-wrong", breathingRate: "rate-wrong", oxygen: "oxygen-wrong" },
    });
  });

  it("reads sleep as a length or from when to when, and needs both of these", () => {
    expect(draft({ sleep: "7:39" })).toMatchObject({ sleepMinutes: 459, typed: { sleep: "7:39" } });
    expect(draft({ sleepFrom: "20:15", sleepTo: "06:30" })).toMatchObject({
      ...{ sleepMinutes: null, sleepFromMinute: 1215, sleepToMinute: 390 },
    });
    expect(faults({ sleepFrom: "20:15" })).toEqual({ sleepTo: "sleep-half" });
    expect(faults({ sleep: "25:00" })).toEqual({ sleep: "sleep-wrong" });
  });

  it("reads activities in minutes, in how many, or neither", () => {
    expect(
      draft({
        activity1: " Walking  outside",
        minutes1: "1:30",
        activity2: "Stairs",
        count2: "40",
        activity3: "Swim",
      }).activities,
    ).toEqual([
      { key: "walking outside", name: "Walking outside", text: "1:30", minutes: 90, count: null },
      { key: "stairs", name: "Stairs", text: "40", minutes: null, count: 40 },
      { key: "swim", name: "Swim", text: "", minutes: null, count: null },
    ]);
    expect(faults({ activity1: "Run", minutes1: "1500" })).toEqual({ minutes1: "minutes-wrong" });
    expect(faults({ minutes1: "15" })).toEqual({ activity1: "activity-missing" });
    expect(faults({ activity1: "Run", count1: "many" })).toEqual({ count1: "count-wrong" });
  });

  it("drops answers that are none", () => {
    expect(read({ mood: "1", confirmed: ["dose1:unit-missing", "<b>"] }).confirmed).toEqual([
      "dose1:unit-missing",
    ]);
  });
});
