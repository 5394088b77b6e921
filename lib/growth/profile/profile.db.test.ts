import { beforeAll, describe, expect, it } from "vitest";
import { asPerson } from "#lib/platform/db.ts";
import { join, makeFamily, makePerson, type TestPerson } from "#scripts/test/people.ts";
import { usualProfile } from "../core/profile.ts";
import { getGrowth } from "../queries.ts";
import { putProfile } from "./mutations.ts";
import { getProfile } from "./queries.ts";
import { arrangeGrowthInput } from "./schema.ts";

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

const arrange = (who: TestPerson, childId: string, typed: Record<string, string>) => {
  const { childId: id, ...arrangement } = arrangeGrowthInput.parse({
    childId,
    reference: "automatic",
    ...typed,
  });
  const place = { familyId, childId: id, updatedBy: who.personId };
  return asPerson(who, (db) => putProfile(db, place, arrangement));
};
const read = (who: TestPerson, childId: string) => asPerson(who, (db) => getProfile(db, childId));

describe("how growth is looked at", () => {
  it("is what is usual until somebody says otherwise, and then what they said, with the readings too", async () => {
    expect(await read(ana, nora)).toEqual(usualProfile);
    await arrange(ana, nora, { reference: "cdc", correctedUntilMonths: "36", motherHeight: "5 ft 6 in" });
    const said = {
      reference: "cdc",
      correctedUntilMonths: 36,
      motherHeightCm: expect.closeTo(167.64, 2),
      fatherHeightCm: null,
      typedHeights: { mother: "5 ft 6 in", lengthUnit: "cm" },
    };
    expect(await read(ana, nora)).toEqual(said);
    const { profile } = await asPerson(ana, (db) => getGrowth(db, { familyId, id: nora }));
    expect(profile).toEqual(said);
    expect(await read(ana, leo)).toEqual(usualProfile);
  });

  it("keeps what a form did not ask, and goes back by saving again, however often it is sent", async () => {
    await arrange(ana, nora, { reference: "who" });
    expect(await read(ana, nora)).toMatchObject({
      reference: "who",
      correctedUntilMonths: 36,
      motherHeightCm: null,
    });
    await Promise.all([1, 2, 3].map(() => arrange(ana, leo, { correctedUntilMonths: "0" })));
    expect(await read(ana, leo)).toMatchObject({ correctedUntilMonths: 0 });
  });

  it("is seen by all who see growth, and changed by parents alone, in their own name", async () => {
    const [carer, viewer, other, eve] = [
      await makePerson("Carmen"),
      await makePerson("Vic"),
      await makePerson("Pat"),
      await makePerson("Eve"),
    ];
    await join(familyId, carer, { role: "caregiver" });
    await join(familyId, viewer, { role: "viewer", areas: ["meals"] });
    await join(familyId, other, { role: "parent" });
    expect(await read(carer, nora)).toMatchObject({ reference: "who" });
    expect(await read(viewer, nora)).toEqual(usualProfile);
    expect(await read(eve, nora)).toEqual(usualProfile);
    for (const who of [carer, viewer, eve])
      await expect(arrange(who, nora, { reference: "cdc" })).rejects.toThrow(forbidden);
    const forged = { familyId, childId: nora, updatedBy: ana.personId };
    const { childId: _, ...arrangement } = arrangeGrowthInput.parse({ childId: nora, reference: "cdc" });
    await expect(asPerson(other, (db) => putProfile(db, forged, arrangement))).rejects.toThrow(forbidden);
    await arrange(other, nora, { reference: "cdc" });
    expect(await read(ana, nora)).toMatchObject({ reference: "cdc" });
  });

  it("is refused by the database outside what is possible", async () => {
    const place = { familyId, childId: nora, updatedBy: ana.personId };
    const wrong = { reference: "who", typedHeights: {}, motherHeightCm: 175, fatherHeightCm: 1.8 } as const;
    await expect(asPerson(ana, (db) => putProfile(db, place, wrong))).rejects.toThrow(/23514/);
  });
});
