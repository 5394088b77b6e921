import { beforeAll, describe, expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { newId } from "#lib/kernel/ids.ts";
import { asPerson, asSteward } from "#lib/platform/db.ts";
import { intakeOf, momentAt, newEntry } from "#scripts/test/diary-entries.ts";
import { join, makeFamily, makePerson, type TestPerson } from "#scripts/test/people.ts";
import type { MedicineContent } from "../core/medicines/medicine-content.ts";
import { listDays } from "../days/queries.ts";
import { insertEntries } from "../mutations.ts";
import { listDay } from "../queries.ts";
import { changeMedicineAs, setMedicineWithdrawn } from "./medicines.ts";
import { insertMedicine, updateMedicine, updateMedicineWithdrawn } from "./mutations.ts";
import { findMedicine, getRegimen, listMedicines, listMedicinesOf, listRegimens } from "./queries.ts";
import { medicineInput } from "./schema.ts";

/** What a policy or a missing grant forbids. */
const forbidden = /42501/;
const day = (text: string) => text as CalendarDate;

let ana: TestPerson;
let parent: TestPerson;
let caregiver: TestPerson;
let viewer: TestPerson;
let minder: TestPerson;
let stranger: TestPerson;
let familyId: string;
let nora: string;
let leo: string;

beforeAll(async () => {
  [ana, parent, caregiver] = [await makePerson("Ana"), await makePerson("Pat"), await makePerson("Carmen")];
  [viewer, minder, stranger] = [await makePerson("Vic"), await makePerson("Min"), await makePerson("Eve")];
  const family = await makeFamily(ana, ["Nora", "Leo"]);
  familyId = family.familyId;
  [nora = "", leo = ""] = family.childIds;
  await join(familyId, parent, { role: "parent" });
  await join(familyId, caregiver, { role: "caregiver", childIds: [nora] });
  await join(familyId, viewer, { role: "viewer" });
  await join(familyId, minder, { role: "caregiver", areas: ["growth"] });
  await makeFamily(stranger, ["Other"]);
});

/** A medicine as its form sends it. */
const typed = (told: Record<string, string>): MedicineContent =>
  medicineInput.parse({ childId: newId(), medicineId: newId(), name: "Calpol", ...told }).content;

const of = (childId: string) => ({ familyId, id: childId, country: null });
const add = (
  who: TestPerson,
  told: Record<string, string>,
  { childId = nora, id = newId(), by = who } = {},
) => asPerson(who, (db) => insertMedicine(db, of(childId), id, typed(told), by.personId));
const names = async (who: TestPerson, childId = nora) =>
  (await asPerson(who, (db) => listMedicines(db, of(childId)))).map(({ name }) => name);
const find = (who: TestPerson, id: string, childId = nora) =>
  asPerson(who, (db) => findMedicine(db, of(childId), id));

const whole = {
  ...{ name: "Amoxicillin", ingredient: "", strength: "250 mg/5 ml", form: "syrup", route: "oral" },
  ...{ usualDose: "5 ml", minInterval: "7 h", mostDoses: "3", mostAmount: "15 ml" },
  ...{ time1: "22:00", time2: "08:00", time3: "16:00", startsOn: "2026-03-01", endsOn: "2026-03-07" },
  note: "in the fridge",
};

describe("a medicine of the list", () => {
  it("is kept with all that was said of it, and by whom", async () => {
    const id = await add(parent, whole);
    expect(await find(viewer, id)).toEqual({
      ...{
        id,
        name: "Amoxicillin",
        key: "amoxicillin",
        strength: "250 mg/5 ml",
        form: "syrup",
        route: "oral",
      },
      ...{ usualAmount: 5, usualUnit: "mL", minIntervalMinutes: 420, mostDoses: 3, mostAmount: 15 },
      ...{ times: [480, 960, 1320], everyMinutes: null, startsOn: "2026-03-01", endsOn: "2026-03-07" },
      ...{ note: "in the fridge", listedAt: expect.stringMatching(/^\d{4}-.*Z$/), isWithdrawn: false },
      recordedBy: "Pat",
    });
  });

  it("is known by its ingredient, by the brand's or by the one that was said", async () => {
    const said = { name: "Apotel", ingredient: "Paracetamol" };
    const keys = [
      await add(ana, { name: "Calpol Infant" }),
      await add(ana, said),
      await add(ana, { name: "Grandma's tea" }),
    ];
    const found = await Promise.all(keys.map(async (id) => (await find(ana, id))?.key));
    expect(found).toEqual(["paracetamol", "paracetamol", "grandma's tea"]);
  });

  it("sent twice, even at once, is one; with other content under its id it is kept as new, once", async () => {
    const id = newId();
    const first = { name: "Twice" };
    await Promise.all([1, 2, 3].map(() => add(ana, first, { id })));
    expect(await add(ana, first, { id })).toBe(id);
    const other = { name: "Twice", strength: "5 mg" };
    const [one, two] = [await add(ana, other, { id }), await add(ana, other, { id })];
    expect([one === id, one === two]).toEqual([false, true]);
    expect((await names(ana)).filter((name) => name === "Twice")).toHaveLength(2);
  });

  it("is put right, and taken off and put back as it was", async () => {
    const id = await add(ana, { name: "Vitamin D", every: "1 day" });
    const change = (told: Record<string, string>) =>
      asPerson(ana, (db) => updateMedicine(db, of(nora), id, typed(told)));
    expect(await change({ name: "Vitamin D drops", time1: "09:00" })).toBe(true);
    const changed = await find(ana, id);
    expect(changed).toMatchObject({ name: "Vitamin D drops", times: [540], everyMinutes: null });
    const withdraw = (at: Date | null) =>
      asPerson(ana, (db) => updateMedicineWithdrawn(db, of(nora), id, at));
    expect(await withdraw(new Date())).toBe(true);
    expect(await names(ana)).not.toContain("Vitamin D drops");
    expect(await find(ana, id)).toEqual({ ...changed, isWithdrawn: true });
    expect(await change({ name: "Too late" })).toBe(false);
    await withdraw(null);
    expect(await find(ana, id)).toEqual(changed);
  });

  it("taken off and sent again is on the list again, once", async () => {
    const id = await add(ana, { name: "Again" });
    await asPerson(ana, (db) => updateMedicineWithdrawn(db, of(nora), id, new Date()));
    const again = await add(ana, { name: "Again" }, { id });
    expect([again === id, await add(ana, { name: "Again" }, { id })]).toEqual([false, again]);
    expect((await names(ana)).filter((name) => name === "Again")).toHaveLength(1);
  });

  it("is refused by the database outside what is possible", async () => {
    const wrong = (told: Partial<MedicineContent>) =>
      asPerson(ana, (db) => insertMedicine(db, of(nora), newId(), { ...typed({}), ...told }, ana.personId));
    await expect(wrong({ times: [480], everyMinutes: 480 })).rejects.toThrow(/23514/);
    await expect(wrong({ times: [1440] })).rejects.toThrow(/23514/);
    await expect(wrong({ usualAmount: 0 })).rejects.toThrow(/23514/);
    await expect(wrong({ startsOn: day("2026-03-02"), endsOn: day("2026-03-01") })).rejects.toThrow(/23514/);
  });
});

describe("who may", () => {
  it("see the list: whoever the diary is open to", async () => {
    await add(ana, { name: "Seen" });
    const seen = [ana, parent, caregiver, viewer, minder, stranger].map(async (who) =>
      (await names(who)).includes("Seen"),
    );
    expect(await Promise.all(seen)).toEqual([true, true, true, true, false, false]);
    const all = await asPerson(caregiver, (db) => listMedicinesOf(db, [nora, leo]));
    expect([...all.keys()]).toEqual([nora]);
  });

  it("change it: parents alone, in their own name", async () => {
    const id = await add(ana, { name: "Kept" });
    for (const who of [caregiver, viewer, minder, stranger]) {
      await expect(add(who, { name: "Not theirs" })).rejects.toThrow(forbidden);
      const change = asPerson(who, (db) => updateMedicine(db, of(nora), id, typed({ name: "Changed" })));
      expect(await change).toBe(false);
      expect(await asPerson(who, (db) => updateMedicineWithdrawn(db, of(nora), id, new Date()))).toBe(false);
    }
    await expect(add(parent, { name: "Forged" }, { by: ana })).rejects.toThrow(forbidden);
    expect(await find(ana, id)).toMatchObject({ name: "Kept", isWithdrawn: false });
  });

  it("reach it through its own child only", async () => {
    const id = await add(ana, { name: "Nora's" });
    expect(await find(ana, id, leo)).toBeNull();
    expect(await asPerson(ana, (db) => updateMedicine(db, of(leo), id, typed({ name: "Leo's" })))).toBe(
      false,
    );
  });
});

describe("what is due", () => {
  const giveOn = (givenOn: string, key: string, medicineId: string | null = null) =>
    asSteward("test", async (db) => {
      const [entryId, at] = [newId(), new Date(`${givenOn}T08:00:00Z`)];
      const whose = { familyId, childId: leo };
      const data = { ...whose, id: entryId, day: at, minute: 480, zone: "UTC", at };
      await db.diaryEntry.create({ data: { ...data, day: new Date(`${givenOn}T00:00:00Z`) } });
      const intake = { ...whose, entryId, place: 0, key, name: key, text: "", at, medicineId };
      await db.diaryIntake.create({ data: { ...intake, day: new Date(`${givenOn}T00:00:00Z`) } });
    });

  it("is read with the doses since the longest rhythm, for children who have one", async () => {
    await add(ana, { name: "Calpol" }, { childId: leo });
    const noon = new Date("2026-03-20T12:00:00Z");
    const ofLeo = () => asPerson(ana, (db) => listRegimens(db, [{ ...of(leo), timeZone: "UTC" }], noon));
    expect((await ofLeo()).size).toBe(0);
    const id = await add(ana, { name: "Patch", every: "3 days" }, { childId: leo });
    for (const givenOn of ["2026-03-15", "2026-03-16", "2026-03-19"]) await giveOn(givenOn, "patch", id);
    const regimen = (await ofLeo()).get(leo);
    expect(regimen?.given.map(({ day, medicineId }) => [day, medicineId])).toEqual([
      ["2026-03-19", id],
      ["2026-03-16", id],
    ]);
    expect(regimen).toMatchObject({ region: "strictest", emergency: null });
    const month = await asPerson(ana, (db) => getRegimen(db, of(leo), day("2026-03-20"), 30));
    expect(month.given).toHaveLength(3);
  });
});

describe("an ingredient that is put right", () => {
  const on = day("2026-04-10");
  const change = (medicineId: string, told: Record<string, string>) =>
    asPerson(ana, (db) =>
      changeMedicineAs(db, medicineInput.parse({ childId: nora, medicineId, confirmed: [], ...told })),
    );
  const keys = () =>
    asPerson(ana, async (db) => {
      const [entries, days] = [await listDay(db, of(nora), on), await listDays(db, of(nora), on, on)];
      return [
        entries.flatMap(({ intakes }) => intakes.map(({ key, name }) => `${name}: ${key}`)),
        days.flatMap(({ totals }) => totals.map(({ key, times }) => [key, times])),
      ];
    });

  it("holds for what was given before, and the day's totals follow", async () => {
    const id = await add(ana, { name: "Ben-u-ron" });
    const dose = (name: string, medicineId: string | null = null) => ({
      ...intakeOf("ben-u-ron", 5, "mL"),
      ...{ name, medicineId },
    });
    const intakes = [
      dose("Ben-u-ron", id),
      dose("  BEN-U-RON"),
      dose("Renamed", id),
      { ...dose("Zinc"), key: "zinc" },
    ];
    const sent = newEntry(
      { familyId, childId: nora, recordedBy: ana.personId },
      { ...momentAt(on, 600), intakes },
    );
    await asPerson(ana, (db) => insertEntries(db, [sent]));
    expect(await keys()).toEqual([
      ["Ben-u-ron: ben-u-ron", "  BEN-U-RON: ben-u-ron", "Renamed: ben-u-ron", "Zinc: zinc"],
      expect.arrayContaining([["ben-u-ron", 3]]),
    ]);
    const told = async () =>
      (await asPerson(ana, (db) => listDay(db, of(nora), on))).flatMap((entry) =>
        entry.intakes.map(({ key: _, ...said }) => said),
      );
    const before = await told();
    expect(await change(id, { name: "Ben-u-ron", ingredient: "paracetamol" })).toMatchObject({ ok: true });
    expect(await told()).toEqual(before);
    expect(await keys()).toEqual([
      ["Ben-u-ron: paracetamol", "  BEN-U-RON: paracetamol", "Renamed: paracetamol", "Zinc: zinc"],
      expect.arrayContaining([
        ["paracetamol", 3],
        ["zinc", 1],
      ]),
    ]);
  });

  it("holds for what was written by its name once it is on the list, or on it again", async () => {
    const intakes = [{ ...intakeOf("apotel"), name: "Apotel" }];
    const sent = newEntry(
      { familyId, childId: nora, recordedBy: ana.personId },
      { ...momentAt(on, 700), intakes },
    );
    await asPerson(ana, (db) => insertEntries(db, [sent]));
    const id = await add(ana, { name: "Apotel", ingredient: "paracetamol" });
    const put = (at: Date | null) =>
      asPerson(ana, (db) => setMedicineWithdrawn(db, { childId: nora, medicineId: id }, at));
    await put(new Date());
    expect((await keys())[0]).toContain("Apotel: apotel");
    await put(null);
    expect((await keys())[0]).toContain("Apotel: paracetamol");
  });
});
