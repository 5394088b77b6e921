import { describe, expect, it } from "vitest";
import { asPerson, type Db } from "#lib/platform/db.ts";
import type { TestPerson } from "#scripts/test/people.ts";
import { day, forbidden, vaccinationDesk } from "#scripts/test/vaccination-desk.ts";
import { putVaccinationProfile } from "./mutations.ts";

const desk = vaccinationDesk();
const { people } = desk;

describe("the settings", () => {
  const arrangement = { calendar: "gb", observations: [{ code: "019", on: day("2026-02-02") }] };
  const arrange = (who: TestPerson, calendar = "gb") =>
    asPerson(who, (db: Db) =>
      putVaccinationProfile(
        db,
        { familyId: desk.familyId, childId: desk.child, updatedBy: who.personId },
        { ...arrangement, calendar },
      ),
    );

  it("are what is usual until a parent says otherwise", async () => {
    expect((await desk.recordOf(people.ana, desk.sibling)).profile).toEqual({
      calendar: "automatic",
      observations: [],
    });
    await arrange(people.ana);
    await arrange(people.ana, "au");
    expect((await desk.recordOf(people.viewer)).profile).toEqual({ ...arrangement, calendar: "au" });
    for (const who of [people.minder, people.stranger])
      expect((await desk.recordOf(who)).profile).toEqual({ calendar: "automatic", observations: [] });
  });

  it("are changed by nobody but a parent", async () => {
    for (const who of [people.viewer, people.caregiver, people.minder, people.stranger])
      await expect(arrange(who)).rejects.toThrow(forbidden);
  });
});
