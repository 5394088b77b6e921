import { describe, expect, it } from "vitest";
import { type CalendarDate, toCalendarDate, toUtcDate } from "#lib/kernel/dates.ts";
import { newId } from "#lib/kernel/ids.ts";
import { asPerson, asSteward } from "#lib/platform/db.ts";
import { join, makeFamily, makePerson, type TestPerson } from "#scripts/test/people.ts";
import { assessRecord } from "../core/assess-record.ts";
import { getVaccinations } from "../queries.ts";
import { updateDue } from "./due.ts";

const today = "2026-06-01" as CalendarDate;
const day = (text: string) => toUtcDate(text as CalendarDate);

type Given = { cvx: string; givenOn: string };

const give = (who: TestPerson, familyId: string, childId: string, doses: readonly Given[]) =>
  asPerson(who, async (db) => {
    const data = doses.map(({ cvx, givenOn }) => ({
      ...{ id: newId(), visitId: newId(), familyId, childId, cvx },
      givenOn: day(givenOn),
      recordedBy: who.personId,
    }));
    await db.dose.createMany({ data });
    await updateDue(db, { familyId, id: childId }, today);
    return data.map(({ id }) => id);
  });

/** What is kept of a child, by vaccine group, with where each row lies: a row that is written again lies elsewhere. */
async function keptOf(childId: string) {
  type Row = {
    group: string;
    status: string;
    number: number | null;
    recommended: Date | null;
    place: string;
  };
  const rows = await asSteward(
    "test",
    (db) => db.$queryRaw<Row[]>`
      select vaccine_group as "group", status, dose_number as number, recommended, ctid::text as place
      from due_vaccines where child_id = ${childId}::uuid order by 1`,
  );
  return rows.map(({ recommended, ...row }) => ({
    ...row,
    recommended: recommended && toCalendarDate(recommended),
  }));
}

describe("what is due", () => {
  it("is kept as the record is judged when it is read, a row a vaccine group", async () => {
    const ana = await makePerson();
    const { familyId, childIds } = await makeFamily(ana, ["Nora"]);
    const id = childIds[0] ?? "";
    await give(ana, familyId, id, [
      { cvx: "08", givenOn: "2026-01-11" },
      { cvx: "110", givenOn: "2026-03-10" },
    ]);
    const record = await asPerson(ana, (db) => getVaccinations(db, { familyId, id }));
    const child = { bornOn: "2026-01-10" as CalendarDate, sex: "female" } as const;
    const { forecasts } = assessRecord(child, record, today);
    expect(forecasts.length).toBeGreaterThan(10);
    expect((await keptOf(id)).map(({ place, ...row }) => row)).toEqual(
      forecasts
        .map(({ group, status, doseNumber, recommended }) => ({
          group,
          status,
          number: doseNumber,
          recommended,
        }))
        .sort((a, b) => (a.group < b.group ? -1 : 1)),
    );
  });

  it("leaves every row untouched when nothing has changed, and only those of other groups when something has", async () => {
    const ana = await makePerson();
    const { familyId, childIds } = await makeFamily(ana, ["Nora"]);
    const id = childIds[0] ?? "";
    await give(ana, familyId, id, []);
    const before = await keptOf(id);
    await asPerson(ana, (db) => updateDue(db, { familyId, id }, today));
    expect(await keptOf(id)).toEqual(before);
    await give(ana, familyId, id, [{ cvx: "10", givenOn: "2026-03-12" }]);
    const after = await keptOf(id);
    const moved = after.filter((row, place) => row.place !== before[place]?.place);
    expect(moved.map(({ group, number }) => [group, number])).toEqual([["Polio", 2]]);
  });

  it("forgets a vaccine group that is no longer forecast", async () => {
    const ana = await makePerson();
    const { familyId, childIds } = await makeFamily(ana, ["Nora"]);
    const id = childIds[0] ?? "";
    await asSteward("test", (db) =>
      db.dueVaccine.create({
        data: {
          familyId,
          childId: id,
          vaccineGroup: "Gone",
          status: "not-complete",
          recommended: day("2026-05-01"),
          computedOn: day("2026-05-01"),
        },
      }),
    );
    await give(ana, familyId, id, []);
    expect((await keptOf(id)).find(({ group }) => group === "Gone")).toMatchObject({
      status: "not-recommended",
      recommended: null,
    });
  });

  it("has both of two doses that are recorded at the same time", async () => {
    const ana = await makePerson();
    const carmen = await makePerson("Carmen");
    const { familyId, childIds } = await makeFamily(ana, ["Nora"]);
    const id = childIds[0] ?? "";
    await join(familyId, carmen, { role: "caregiver" });
    await Promise.all([
      give(ana, familyId, id, [{ cvx: "10", givenOn: "2026-03-12" }]),
      give(carmen, familyId, id, [{ cvx: "10", givenOn: "2026-05-12" }]),
    ]);
    expect((await keptOf(id)).find(({ group }) => group === "Polio")).toMatchObject({ number: 3 });
  });
});
