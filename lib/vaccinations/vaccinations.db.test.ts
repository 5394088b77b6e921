import { describe, expect, it } from "vitest";
import { newId } from "#lib/kernel/ids.ts";
import { asPerson, asSteward } from "#lib/platform/db.ts";
import { makeFamily, type TestPerson } from "#scripts/test/people.ts";
import { content, day, forbidden, vaccinationDesk } from "#scripts/test/vaccination-desk.ts";
import { updateDue } from "./due/due.ts";
import { insertDoses, insertVisit, updateDose, updateDoseWithdrawn } from "./mutations.ts";
import { findDose, getVaccinations } from "./queries.ts";

const desk = vaccinationDesk();
const { people } = desk;

describe("a visit", () => {
  it("is kept with all that was said, and by whom", async () => {
    const said = content({
      ...{ cvx: "110", mvx: "SKB", product: "Pediarix", givenOn: day("2026-02-01"), precision: "month" },
      ...{
        lot: "A1",
        expiresOn: day("2027-01-31"),
        provider: "Dr. Roe",
        site: "left-thigh",
        route: "intramuscular",
      },
      ...{ nextDueOn: day("2026-04-01"), flaw: "partial", source: "card", note: "cried little" },
    });
    await desk.record(people.caregiver, [
      said,
      content({ cvx: "133", givenOn: day("2026-02-01"), precision: "month" }),
    ]);
    const [first, second] = await desk.onDay("2026-02-01");
    expect(first).toMatchObject({ ...said, recordedBy: "Carmen", verifiedBy: null, reactions: [] });
    expect([second?.cvx, second?.visitId]).toEqual(["133", first?.visitId]);
    expect(await asPerson(people.viewer, (db) => findDose(db, desk.child, first?.id ?? ""))).toEqual({
      ...first,
      isWithdrawn: false,
    });
  });

  it("sent twice, even at once, is one; with other content under its id it is kept as new, once", async () => {
    const visitId = newId();
    const first = [content({ givenOn: day("2026-03-03") })];
    await Promise.all([1, 2, 3].map(() => desk.record(people.ana, first, { visitId })));
    await desk.record(people.ana, first, { visitId });
    expect(await desk.onDay("2026-03-03")).toHaveLength(1);
    const second = [content({ givenOn: day("2026-03-03"), lot: "B2" })];
    await Promise.all([
      desk.record(people.ana, second, { visitId }),
      desk.record(people.ana, second, { visitId }),
    ]);
    await desk.record(people.ana, second, { visitId });
    expect((await desk.onDay("2026-03-03")).map(({ lot }) => lot)).toEqual([null, "B2"]);
  });

  it("removed and sent again is there again, once", async () => {
    const [visitId, sent] = [newId(), [content({ givenOn: day("2026-03-05") })]];
    for (const turn of [1, 2, 3]) {
      await desk.record(people.ana, sent, { visitId });
      await desk.record(people.ana, sent, { visitId });
      const [dose, ...more] = await desk.onDay("2026-03-05");
      expect([turn, more.length]).toEqual([turn, 0]);
      await asPerson(people.ana, (db) => updateDoseWithdrawn(db, dose?.id ?? "", new Date()));
    }
  });

  it("from elsewhere is stored once by its origin", async () => {
    const about = {
      familyId: desk.familyId,
      childId: desk.child,
      recordedBy: people.ana.personId,
      importId: null,
      confirmed: [],
    };
    const row = () => ({
      ...{ id: newId(), visitId: newId(), origin: "card:one", verifiedBy: "Clinic", ...about },
      ...content({ givenOn: day("2026-03-07"), source: "health_card" }),
    });
    const add = () => asPerson(people.ana, (db) => insertDoses(db, [{ ...row(), verifiedBy: "Clinic" }]));
    expect([await add(), await add()]).toEqual([1, 0]);
    expect(await desk.onDay("2026-03-07")).toMatchObject([{ source: "health_card", verifiedBy: "Clinic" }]);
  });

  it("is refused for a viewer, a stranger, a closed area, a sibling and in another's name", async () => {
    for (const who of [people.viewer, people.minder, people.stranger])
      await expect(desk.record(who, [content()])).rejects.toThrow(forbidden);
    await expect(desk.record(people.caregiver, [content()], { childId: desk.sibling })).rejects.toThrow(
      forbidden,
    );
    await expect(
      desk.record(people.caregiver, [content()], { recordedBy: people.ana.personId }),
    ).rejects.toThrow(forbidden);
  });

  it("is seen by whom vaccinations are open to, and by nobody else", async () => {
    await desk.newDose("2026-03-09");
    const counts = await Promise.all(
      [people.ana, people.viewer, people.caregiver, people.minder, people.stranger].map(
        async (who) => (await desk.recordOf(who)).doses.length > 0,
      ),
    );
    expect(counts).toEqual([true, true, true, false, false]);
  });

  it("waits for consent", async () => {
    const other = await makeFamily(people.ana, ["Ada"]);
    const [id = ""] = other.childIds;
    const withdraw = (withdrawnAt: Date | null) =>
      asSteward("test", (db) =>
        db.consent.updateMany({ where: { familyId: other.familyId }, data: { withdrawnAt } }),
      );
    const place = { familyId: other.familyId, childId: id, recordedBy: people.ana.personId };
    const add = () =>
      asPerson(people.ana, (db) => insertVisit(db, { visitId: newId(), confirmed: [] }, [content()], place));
    await withdraw(new Date());
    await expect(add()).rejects.toThrow(forbidden);
    await withdraw(null);
    await add();
    const kept = await asPerson(people.ana, (db) => getVaccinations(db, { familyId: other.familyId, id }));
    expect(kept.doses).toHaveLength(1);
  });
});

describe("a dose", () => {
  it("is put right and removed by whoever may record, and nobody else", async () => {
    const id = await desk.newDose("2026-03-11");
    const right = content({ cvx: "45", givenOn: day("2026-03-12"), lot: "C3" });
    const correct = (who: TestPerson) =>
      asPerson(who, (db) => updateDose(db, id, right, ["vaccine1:given-twice"]));
    for (const who of [people.viewer, people.minder, people.stranger]) expect(await correct(who)).toBe(false);
    expect(await desk.onDay("2026-03-11")).toMatchObject([{ cvx: "08" }]);
    expect(await correct(people.caregiver)).toBe(true);
    expect(await desk.onDay("2026-03-12")).toMatchObject([{ id, cvx: "45", lot: "C3", recordedBy: "Ana" }]);
    for (const who of [people.viewer, people.stranger]) {
      await expect(asPerson(who, (db) => updateDoseWithdrawn(db, id, new Date()))).rejects.toThrow();
      expect(await desk.onDay("2026-03-12")).toHaveLength(1);
    }
    await asPerson(people.caregiver, (db) => updateDoseWithdrawn(db, id, new Date()));
    expect(await desk.onDay("2026-03-12")).toEqual([]);
    expect(await asPerson(people.ana, (db) => findDose(db, desk.child, id))).toMatchObject({
      isWithdrawn: true,
    });
    expect(await correct(people.ana), "removed meanwhile").toBe(false);
    expect(await asPerson(people.ana, (db) => findDose(db, desk.sibling, id))).toBeNull();
    await asPerson(people.ana, (db) => updateDoseWithdrawn(db, id, null));
    expect(await desk.onDay("2026-03-12")).toHaveLength(1);
  });

  it("changes what is due, in the same transaction", async () => {
    const dueOf = (childId: string) =>
      asPerson(people.ana, (db) =>
        db.dueVaccine.findFirst({
          where: { familyId: desk.familyId, childId, vaccineGroup: "HepB" },
          select: { doseNumber: true },
        }),
      );
    const today = day("2026-06-01");
    await asPerson(people.ana, (db) => updateDue(db, { familyId: desk.familyId, id: desk.sibling }, today));
    expect(await dueOf(desk.sibling)).toEqual({ doseNumber: 1 });
    await asPerson(people.ana, async (db) => {
      const place = { familyId: desk.familyId, childId: desk.sibling, recordedBy: people.ana.personId };
      await insertVisit(db, { visitId: newId(), confirmed: [] }, [content()], place);
      await updateDue(db, { familyId: desk.familyId, id: desk.sibling }, today);
    });
    expect(await dueOf(desk.sibling)).toEqual({ doseNumber: 2 });
  });
});
