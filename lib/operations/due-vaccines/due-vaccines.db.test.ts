import pg from "pg";
import { describe, expect, it, vi } from "vitest";
import { addDays, type CalendarDate, toCalendarDate, toUtcDate } from "#lib/kernel/dates.ts";
import { newId } from "#lib/kernel/ids.ts";
import { asPerson, asSteward, type Db } from "#lib/platform/db.ts";
import { assessRecord } from "#lib/vaccinations/core/assess-record.ts";
import { computeDue, updateDue } from "#lib/vaccinations/due/due.ts";
import { storeDue } from "#lib/vaccinations/due/mutations.ts";
import { listStale } from "#lib/vaccinations/due/queries.ts";
import { getVaccinations } from "#lib/vaccinations/queries.ts";
import { makeFamily, makePerson, type TestPerson } from "#scripts/test/people.ts";
import { computeDueVaccines } from "./due-vaccines.ts";

const today = toCalendarDate(new Date());
const noon = new Date(`${today}T12:00:00Z`);
const inSteward = <T>(work: (db: Db) => Promise<T>) => asSteward("test", work);
const bornOn = "2026-01-10" as CalendarDate;

async function give(who: TestPerson, familyId: string, childId: string, cvx: string, ageDays: number) {
  const givenOn = toUtcDate(addDays(bornOn, ageDays));
  const id = newId();
  const recordedBy = who.personId;
  await asPerson(who, (db) =>
    db.dose.createMany({ data: [{ id, visitId: newId(), familyId, childId, cvx, givenOn, recordedBy }] }),
  );
  return id;
}

/** What is kept of each child. */
async function kept(childId: string) {
  const rows = await inSteward((db) =>
    db.dueVaccine.findMany({ where: { childId }, orderBy: { vaccineGroup: "asc" } }),
  );
  const date = (day: Date | null) => day && toCalendarDate(day);
  return rows.map(({ vaccineGroup, status, doseNumber, earliest, recommended, pastDue, computedOn }) => ({
    ...{ group: vaccineGroup, status, doseNumber, computedOn: date(computedOn) },
    ...{ earliest: date(earliest), recommended: date(recommended), pastDue: date(pastDue) },
  }));
}

/** What the record says, judged as a page does. */
async function judged(who: TestPerson, familyId: string, id: string, on = today) {
  const record = await asPerson(who, (db) => getVaccinations(db, { familyId, id }));
  return assessRecord({ bornOn, sex: "female" }, record, on)
    .forecasts.map(({ group, status, doseNumber, earliest, recommended, pastDue }) => ({
      ...{ group, status, doseNumber, computedOn: on, earliest, recommended, pastDue },
    }))
    .sort((a, b) => (a.group < b.group ? -1 : 1));
}

describe("every night", () => {
  it("what is kept is what the records say, in more batches than one, and a second run finds nothing to do", async () => {
    const ana = await makePerson();
    const { familyId, childIds } = await makeFamily(
      ana,
      Array.from({ length: 230 }, (_, place) => `Child ${place}`),
    );
    const [first = "", second = ""] = childIds;
    await give(ana, familyId, first, "08", 0);
    await give(ana, familyId, second, "10", 61);
    expect(await computeDueVaccines(noon)).toEqual({ computed: 230, failed: 0, done: true });
    for (const id of [first, second, childIds.at(-1) ?? ""])
      expect(await kept(id)).toEqual(await judged(ana, familyId, id));
    expect(await kept(first)).not.toEqual(await kept(second));
    expect(await computeDueVaccines(noon)).toEqual({ computed: 0, failed: 0, done: true });

    await give(ana, familyId, first, "08", 60);
    const tomorrow = new Date(noon.getTime() + 86_400_000);
    expect(await computeDueVaccines(tomorrow)).toEqual({ computed: 230, failed: 0, done: true });
    expect(await kept(first)).toEqual(await judged(ana, familyId, first, addDays(today, 1)));
    await inSteward((db) => db.family.delete({ where: { id: familyId } }));
  });

  it("counts days where the family lives", async () => {
    const kenji = await makePerson();
    const { familyId, childIds } = await makeFamily(kenji, ["Nora"]);
    await inSteward((db) =>
      db.family.update({ where: { id: familyId }, data: { timeZone: "Pacific/Kiritimati" } }),
    );
    await computeDueVaccines(noon);
    expect((await kept(childIds[0] ?? ""))[0]?.computedOn).toBe(addDays(today, 1));
  });

  it("leaves out children put away and families that took their consent back, and forgets what it knew of them", async () => {
    const ana = await makePerson();
    const [here, gone] = [await makeFamily(ana, ["Nora", "Leo"]), await makeFamily(ana, ["Alba"])];
    await computeDueVaccines(noon);
    const [nora = "", leo = ""] = here.childIds;
    const alba = gone.childIds[0] ?? "";
    expect(
      [(await kept(nora)).length, (await kept(leo)).length, (await kept(alba)).length].every(
        (count) => count > 10,
      ),
    ).toBe(true);
    await inSteward(async (db) => {
      await db.child.update({ where: { id: leo }, data: { archivedAt: noon } });
      await db.consent.updateMany({ where: { familyId: gone.familyId }, data: { withdrawnAt: noon } });
    });
    expect((await computeDueVaccines(noon)).computed).toBe(0);
    expect((await kept(nora)).length).toBeGreaterThan(10);
    expect(await kept(leo)).toEqual([]);
    expect(await kept(alba)).toEqual([]);
    await inSteward((db) => db.child.update({ where: { id: leo }, data: { archivedAt: null } }));
    expect((await computeDueVaccines(noon)).computed).toBe(1);
  });

  it("a child that cannot be computed is logged by its id alone, and the others go on", async () => {
    const ana = await makePerson();
    const { familyId, childIds } = await makeFamily(ana, ["Odd", "Nora"]);
    const [odd = "", nora = ""] = childIds;
    await inSteward((db) =>
      db.vaccinationProfile.create({ data: { childId: odd, familyId, observations: ["no observation"] } }),
    );
    await inSteward(
      (db) =>
        db.$executeRaw`update vaccination_profiles set observations = '[null]' where child_id = ${odd}::uuid`,
    );
    const said = vi.spyOn(console, "error").mockImplementation(() => {});
    expect(await computeDueVaccines(noon)).toEqual({ computed: 1, failed: 1, done: true });
    expect(await kept(nora)).toEqual(await judged(ana, familyId, nora));
    expect(await kept(odd)).toEqual([]);
    expect(said).toHaveBeenCalledOnce();
    expect(said.mock.calls[0]?.[0]).toContain(odd);
    expect(said.mock.calls[0]?.[0]).not.toMatch(/Odd|2026-01-10|observation/);
    said.mockRestore();
    await inSteward((db) => db.vaccinationProfile.delete({ where: { childId: odd } }));
    expect((await computeDueVaccines(noon)).computed).toBe(1);
  });

  it("never writes over what was changed since it was read", async () => {
    const ana = await makePerson();
    const { familyId, childIds } = await makeFamily(ana, ["Nora"]);
    const id = childIds[0] ?? "";
    const stale = (await inSteward((db) => listStale(db, noon, null, 1000))).find(
      ({ childId }) => childId === id,
    );
    await give(ana, familyId, id, "10", 61);
    await asPerson(ana, (db) => updateDue(db, { familyId, id }, today));
    const rows = computeDue(stale!.inputs, today);
    const read = { familyId, childId: id, computedOn: today, rows };
    await inSteward((db) => storeDue(db, [{ ...read, inputs: stale!.print }]));
    expect(await kept(id)).toEqual(await judged(ana, familyId, id));
    await inSteward((db) => storeDue(db, [{ ...read, inputs: null }]));
    expect(await kept(id)).not.toEqual(await judged(ana, familyId, id));
  });

  it("passes over a child whose record somebody is just changing", async () => {
    const ana = await makePerson();
    const { childIds } = await makeFamily(ana, ["Nora"]);
    const id = childIds[0] ?? "";
    const other = new pg.Client({ connectionString: process.env.DATABASE_URL });
    await other.connect();
    await other.query("select pg_advisory_lock(hashtextextended($1, 0))", [`nestling.due.${id}`]);
    expect((await computeDueVaccines(noon)).computed).toBe(0);
    await other.query("select pg_advisory_unlock_all()");
    await other.end();
    expect((await computeDueVaccines(noon)).computed).toBe(1);
  });

  it("waits while another server has the turn, and stops when its time is over", async () => {
    const ana = await makePerson();
    await makeFamily(ana, ["Nora"]);
    const other = new pg.Client({ connectionString: process.env.DATABASE_URL });
    await other.connect();
    await other.query("select pg_advisory_lock(hashtextextended('nestling.due-vaccines', 0))");
    expect(await computeDueVaccines(noon)).toEqual({ computed: 0, failed: 0, done: false });
    await other.query("select pg_advisory_unlock_all()");
    await other.end();
    expect(await computeDueVaccines(noon, 0)).toEqual({ computed: 0, failed: 0, done: false });
    expect((await computeDueVaccines(noon)).computed).toBe(1);
  });
});
