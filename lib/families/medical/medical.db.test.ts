import { beforeAll, describe, expect, it } from "vitest";
import { asPerson, asSteward } from "#lib/platform/db.ts";
import { join, makeFamily, makePerson, type TestPerson } from "#scripts/test/people.ts";
import { nothingNoted } from "./core/medical.ts";
import { putMedical } from "./mutations.ts";
import { getMedical } from "./queries.ts";
import { medicalInput } from "./schema.ts";

let ana: TestPerson;
let familyId: string;
let nora: string;
let leo: string;

beforeAll(async () => {
  ana = await makePerson("Ana");
  const family = await makeFamily(ana, ["Nora", "Leo"]);
  familyId = family.familyId;
  [nora = "", leo = ""] = family.childIds;
});

/** What a policy or a missing grant forbids. */
const forbidden = /42501/;

const note = (who: TestPerson, childId: string, typed: Record<string, string>) => {
  const { childId: id, ...profile } = medicalInput.parse({ childId, ...typed });
  return asPerson(who, (db) => putMedical(db, { familyId, childId: id, updatedBy: who.personId }, profile));
};
const read = (who: TestPerson, childId: string) => asPerson(who, (db) => getMedical(db, childId));

describe("medical information", () => {
  it("is noted, changed, and says by whom", async () => {
    expect(await read(ana, nora)).toEqual(nothingNoted);
    await note(ana, nora, { allergies: "Peanuts\nEggs", pediatricianPhone: "+34 912 345 678" });
    expect(await read(ana, nora)).toMatchObject({
      allergies: ["Peanuts", "Eggs"],
      medications: [],
      pediatricianPhone: "+34 912 345 678",
      pediatricianName: null,
      updatedBy: "Ana",
    });
    const ben = await makePerson("Ben");
    await join(familyId, ben, { role: "parent" });
    await note(ben, nora, { allergies: "Peanuts" });
    expect(await read(ana, nora)).toMatchObject({
      allergies: ["Peanuts"],
      pediatricianPhone: null,
      updatedBy: "Ben",
    });
  });

  it("is read by caregivers of the child whatever areas are open, and by no viewer nor stranger", async () => {
    await note(ana, nora, { allergies: "Peanuts" });
    const [carmen, other, vic, eve] = [
      await makePerson(),
      await makePerson(),
      await makePerson(),
      await makePerson(),
    ];
    await join(familyId, carmen, { role: "caregiver", areas: [] });
    await join(familyId, other, { role: "caregiver", childIds: [leo] });
    await join(familyId, vic, { role: "viewer" });
    expect((await read(carmen, nora)).allergies).toEqual(["Peanuts"]);
    for (const who of [other, vic, eve]) expect(await read(who, nora)).toEqual(nothingNoted);
    for (const who of [carmen, other, vic, eve])
      await expect(note(who, nora, { allergies: "None" })).rejects.toThrow(forbidden);
    expect((await read(ana, nora)).allergies).toEqual(["Peanuts"]);
  });

  it("waits for a parent's consent", async () => {
    await asSteward("test", (db) =>
      db.consent.updateMany({
        where: { familyId },
        data: { withdrawnAt: new Date(), withdrawnBy: ana.personId },
      }),
    );
    await expect(note(ana, leo, { allergies: "Milk" })).rejects.toThrow(forbidden);
  });
});
