import { describe, expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { hasStages, stageOn } from "./plan.ts";
import { isParentHeight, type PlannedChild, planOf, usualProfile } from "./profile.ts";

const girl: PlannedChild = {
  bornOn: "2025-01-10" as CalendarDate,
  sex: "female",
  referenceSex: null,
  gestationDays: null,
  country: null,
  timeZone: "Europe/Madrid",
};
const automatic = { chartReference: "automatic" } as const;
const at30Months = (...[child, profile, me]: Parameters<typeof planOf>) =>
  stageOn(planOf(child, profile, me), "weight", 913)?.reference.id;

describe("the plan of a child", () => {
  it("is WHO's, and CDC's from 24 months on in the United States, told by the country or else by the time zone", () => {
    expect(at30Months(girl, usualProfile, automatic)).toBe("who-2006");
    expect(at30Months({ ...girl, country: "US" }, usualProfile, automatic)).toBe("cdc-2000");
    expect(at30Months({ ...girl, timeZone: "America/Chicago" }, usualProfile, automatic)).toBe("cdc-2000");
    const abroad = { ...girl, country: "ES", timeZone: "America/Chicago" };
    expect(at30Months(abroad, usualProfile, automatic)).toBe("who-2006");
    expect(
      stageOn(planOf({ ...girl, country: "US" }, usualProfile, automatic), "weight", 600)?.reference.id,
    ).toBe("who-2006");
  });

  it("follows the choice for the child before the person's, and that before the country", () => {
    const american = { ...girl, country: "US" };
    expect(at30Months(american, usualProfile, { chartReference: "who" })).toBe("who-2006");
    expect(at30Months(american, { ...usualProfile, reference: "cdc" }, { chartReference: "who" })).toBe(
      "cdc-2000",
    );
    expect(at30Months(girl, { ...usualProfile, reference: "cdc" }, automatic)).toBe("cdc-2000");
  });

  it("corrects the age of a child born early for as long as the profile says", () => {
    const early = { ...girl, gestationDays: 206 };
    const basisAt = (correctedUntilMonths: 0 | 12 | 24 | 36, day: number) =>
      stageOn(planOf(early, { ...usualProfile, correctedUntilMonths }, automatic), "weight", day)?.basis;
    expect([0, 12, 24, 36].map((months) => basisAt(months as 0, 500))).toEqual([
      "actual",
      "actual",
      "corrected",
      "corrected",
    ]);
    expect(basisAt(24, 800)).toBe("actual");
    expect(basisAt(36, 800)).toBe("corrected");
    expect(basisAt(0, 100)).toBe("post-menstrual");
  });

  it("places nothing until a half of the reference is chosen", () => {
    expect(hasStages(planOf({ ...girl, sex: "other" }, usualProfile, automatic))).toBe(false);
    expect(hasStages(planOf({ ...girl, sex: "other", referenceSex: "male" }, usualProfile, automatic))).toBe(
      true,
    );
  });
});

it.each([
  [99.9, false],
  [100, true],
  [230, true],
  [230.1, false],
])("a parent of %s cm is possible: %s", (cm, possible) => {
  expect(isParentHeight(cm)).toBe(possible);
});
