import { beforeAll, describe, expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { newId } from "#lib/kernel/ids.ts";
import { asPerson } from "#lib/platform/db.ts";
import { intakeOf, momentAt, newEntry, painAt } from "#scripts/test/diary-entries.ts";
import { join, makeFamily, makePerson, type TestPerson } from "#scripts/test/people.ts";
import { insertEntries, setEntryWithdrawn } from "../mutations.ts";
import { startTimerAs } from "../timers/timers.ts";
import { findDayBefore, findHabits, listGlances } from "./queries.ts";

const day = (text: string) => text as CalendarDate;

let ana: TestPerson;
let minder: TestPerson;
let stranger: TestPerson;
let familyId: string;
let child: string;
let sibling: string;
let noonId: string;

beforeAll(async () => {
  [ana, minder, stranger] = [await makePerson("Ana"), await makePerson("Min"), await makePerson("Eve")];
  const family = await makeFamily(ana, ["Nora", "Leo"]);
  familyId = family.familyId;
  [child = "", sibling = ""] = family.childIds;
  await join(familyId, minder, { role: "caregiver", areas: ["growth"] });
  const whose = { familyId, childId: child, recordedBy: ana.personId };
  noonId = newId();
  await asPerson(ana, (db) =>
    insertEntries(db, [
      newEntry(whose, { ...momentAt("2026-01-05", 600), intakes: [intakeOf("ibuprofen", 4, "mL")] }),
      newEntry(whose, {
        ...momentAt("2026-02-01", 100),
        intakes: [intakeOf("paracetamol", 5, "mL")],
        pains: [painAt("head", 6)],
        method: "tympanic",
        temperature: 38.5,
      }),
      newEntry(whose, { ...momentAt("2026-02-01", 720), id: noonId, note: "Better" }),
      newEntry(whose, { day: day("2026-02-01"), note: "Some time" }),
    ]),
  );
});

const key = () => ({ familyId, id: child });

describe("what is usually written", () => {
  it("is of the days asked for", async () => {
    const habits = await asPerson(ana, (db) => findHabits(db, key(), day("2026-01-10")));
    expect(habits.medicines).toEqual(["paracetamol"]);
    expect([habits.places, habits.method]).toEqual([["head"], "tympanic"]);
    const all = await asPerson(ana, (db) => findHabits(db, key(), day("2026-01-01")));
    expect(all.bundles.map(({ intakes }) => intakes[0]?.key)).toEqual(["paracetamol", "ibuprofen"]);
  });
  it("is nobody's who may not read the diary", async () => {
    for (const who of [minder, stranger])
      expect((await asPerson(who, (db) => findHabits(db, key(), day("2026-01-01")))).bundles).toEqual([]);
  });
});

describe("the day before", () => {
  const lastBefore = (on: string, who = ana) => asPerson(who, (db) => findDayBefore(db, key(), day(on)));

  it("is the last one with entries", async () => {
    expect(await lastBefore("2026-03-01")).toBe("2026-02-01");
    expect(await lastBefore("2026-02-01")).toBe("2026-01-05");
    expect(await lastBefore("2026-01-05")).toBeNull();
    expect(await lastBefore("2026-03-01", stranger)).toBeNull();
  });
});

describe("a glance", () => {
  const glance = async (who: TestPerson) =>
    asPerson(who, async (db) => (await listGlances(db, [child, sibling])).get(child));

  it("shows the latest entry that has a time, and what is going on", async () => {
    expect((await glance(ana))?.last).toMatchObject({ id: noonId, note: "Better" });
    const sent = { childId: child, timerId: newId(), kind: "sleep", name: "", started: null } as const;
    await asPerson(ana, (db, me) => startTimerAs(db, sent, { me, familyId, timeZone: "UTC" }));
    expect((await glance(ana))?.timers).toMatchObject([{ id: sent.timerId, kind: "sleep" }]);
    await asPerson(ana, (db) => setEntryWithdrawn(db, key(), noonId, new Date()));
    expect((await glance(ana))?.last).toMatchObject({ day: "2026-02-01", minute: 100 });
  });
  it("shows nothing of a sibling's, or to those whom the diary is closed to", async () => {
    const all = await asPerson(ana, (db) => listGlances(db, [child, sibling]));
    expect(all.get(sibling)).toEqual({ last: null, timers: [] });
    expect(await glance(minder)).toEqual({ last: null, timers: [] });
    expect(await glance(stranger)).toBeUndefined();
  });
});
