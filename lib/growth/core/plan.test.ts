import { describe, expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import {
  type GrowthPlan,
  growthPlan,
  hasStages,
  noPlan,
  type PlanSettings,
  placedDayOn,
  resolveReference,
  stageOn,
  usualSettings,
} from "./plan.ts";
import type { MeasureKind } from "./reading.ts";

const bornOn = "2024-01-01" as CalendarDate;
const allKinds: readonly MeasureKind[] = [
  "weight",
  "length",
  "head",
  "arm",
  "triceps",
  "subscapular",
  "bmi",
  "weight-for-length",
];
const planOf = (gestationDays: number | null, settings: Partial<PlanSettings> = {}) =>
  growthPlan({ bornOn, sex: "male", gestationDays }, { ...usualSettings, ...settings });
/** "who-2006 actual 0 to 1826 by 0" */
const told = (plan: GrowthPlan, kind: MeasureKind) =>
  plan
    .stages(kind)
    .map(
      ({ reference, basis, fromDay, toDay, shiftDays }) =>
        `${reference.id} ${basis} ${fromDay} to ${toDay} by ${shiftDays}`,
    );

describe("born at term", () => {
  it("is on WHO 2006 under 60.0 months and on WHO 2007 from then on, as far as each measure goes", () => {
    for (const gestation of [null, 259, 280, 294]) {
      const plan = planOf(gestation);
      expect(told(plan, "weight")).toEqual([
        "who-2006 actual 0 to 1826 by 0",
        "who-2007 actual 1827 to 3652 by 0",
      ]);
      const long = ["who-2006 actual 0 to 1826 by 0", "who-2007 actual 1827 to 6939 by 0"];
      expect([told(plan, "length"), told(plan, "bmi")]).toEqual([long, long]);
      for (const kind of ["head", "weight-for-length"] as const) {
        expect(told(plan, kind)).toEqual(["who-2006 actual 0 to 1856 by 0"]);
      }
      for (const kind of ["arm", "triceps", "subscapular"] as const) {
        expect(told(plan, kind)).toEqual(["who-2006 actual 91 to 1856 by 0"]);
      }
    }
  });

  it("in the United States turns to CDC at 24 months", () => {
    const plan = planOf(null, { family: "cdc" });
    for (const kind of ["weight", "length", "bmi", "weight-for-length"] as const) {
      expect(told(plan, kind)).toEqual(["who-2006 actual 0 to 730 by 0", "cdc-2000 actual 731 to 7304 by 0"]);
    }
    expect(told(plan, "head")).toEqual(["who-2006 actual 0 to 730 by 0", "cdc-2000 actual 731 to 1095 by 0"]);
    expect(told(plan, "arm")).toEqual(["who-2006 actual 91 to 1856 by 0"]);
  });
});

describe("born preterm", () => {
  it("at 29+3 weeks goes from size at birth over the postnatal standard to corrected and actual age", () => {
    const plan = planOf(206);
    expect(told(plan, "weight")).toEqual([
      "intergrowth-newborn post-menstrual 0 to 0 by -74",
      "intergrowth-newborn post-menstrual 1 to 1 by -75",
      "intergrowth-newborn post-menstrual 2 to 2 by -76",
      "intergrowth-preterm post-menstrual 3 to 242 by -74",
      "who-2006 corrected 243 to 730 by -74",
      "who-2006 actual 731 to 1826 by 0",
      "who-2007 actual 1827 to 3652 by 0",
    ]);
    expect(told(plan, "weight-for-length").slice(0, 2)).toEqual([
      "intergrowth-preterm post-menstrual 3 to 242 by -74",
      "who-2006 corrected 243 to 730 by -74",
    ]);
    for (const kind of ["bmi", "arm"] as const) {
      expect(told(plan, kind)[0]).toBe("who-2006 corrected 243 to 730 by -74");
    }
  });

  it.each([
    [168, ["0 to 0", "1 to 1", "2 to 2", "21 to 280"]],
    [185, ["0 to 0", "1 to 1", "2 to 2", "4 to 263"]],
    [186, ["0 to 0", "1 to 1", "2 to 2", "3 to 262"]],
    [189, ["0 to 0", "1 to 1", "2 to 2", "3 to 259"]],
    [258, ["0 to 0", "1 to 1", "2 to 2", "3 to 190"]],
    [167, ["22 to 281"]],
    [154, ["35 to 294"]],
  ])("after %d days: INTERGROWTH on days %j", (gestation, days) => {
    const stages = planOf(gestation)
      .stages("head")
      .filter(({ basis }) => basis === "post-menstrual");
    expect(stages.map(({ fromDay, toDay }) => `${fromDay} to ${toDay}`)).toEqual(days);
  });

  it("before 27+0 weeks is on nothing from the third day until then", () => {
    const plan = planOf(178);
    expect([2, 3, 10, 11].map((day) => stageOn(plan, "weight", day)?.reference.id ?? null)).toEqual([
      "intergrowth-newborn",
      null,
      null,
      "intergrowth-preterm",
    ]);
    expect(placedDayOn(plan, "weight", 5)).toBe(5 - 102);
  });

  it.each([
    [0, ["who-2006 actual 243 to 1826 by 0"]],
    [12, ["who-2006 corrected 243 to 364 by -74", "who-2006 actual 365 to 1826 by 0"]],
    [24, ["who-2006 corrected 243 to 730 by -74", "who-2006 actual 731 to 1826 by 0"]],
    [36, ["who-2006 corrected 243 to 1095 by -74", "who-2006 actual 1096 to 1826 by 0"]],
  ] as const)("corrects until %d months", (correctedUntilMonths, stages) => {
    const told2006 = told(planOf(206, { correctedUntilMonths }), "length").filter((stage) =>
      stage.startsWith("who-2006"),
    );
    expect(told2006).toEqual(stages);
  });

  it("in the United States turns to CDC when the age that counts reaches 24 months", () => {
    expect(told(planOf(206, { family: "cdc" }), "bmi")).toEqual([
      "who-2006 corrected 243 to 730 by -74",
      "cdc-2000 actual 731 to 7304 by 0",
    ]);
    expect(told(planOf(206, { family: "cdc", correctedUntilMonths: 36 }), "bmi")).toEqual([
      "who-2006 corrected 243 to 804 by -74",
      "cdc-2000 corrected 805 to 1095 by -74",
      "cdc-2000 actual 1096 to 7304 by 0",
    ]);
  });
});

it("never lets two stages meet, and has a row on every day of a stage", () => {
  for (const family of ["who", "cdc"] as const) {
    for (const correctedUntilMonths of [0, 12, 24, 36] as const) {
      for (const gestation of [null, 154, 168, 182, 206, 231, 258, 259, 294]) {
        const plan = planOf(gestation, { family, correctedUntilMonths });
        for (const kind of allKinds) {
          let last = -1;
          for (const { reference, fromDay, toDay, shiftDays } of plan.stages(kind)) {
            expect(fromDay).toBeGreaterThan(last);
            expect(toDay).toBeGreaterThanOrEqual(fromDay);
            last = toDay;
            for (const day of [fromDay, toDay]) {
              const row =
                kind === "weight-for-length"
                  ? (reference.byLength("male", day + shiftDays, 80) ??
                    reference.byLength("male", day + shiftDays, 50))
                  : reference.byAge(kind, "male", day + shiftDays);
              expect(row).not.toBeNull();
            }
          }
        }
      }
    }
  }
});

it("finds the stage of a day, and the day to place by where there is none", () => {
  const plan = planOf(206);
  expect(stageOn(plan, "weight", -1)).toBeNull();
  expect(stageOn(plan, "weight", 3653)).toBeNull();
  expect(stageOn(plan, "weight", 242)?.reference.id).toBe("intergrowth-preterm");
  expect(stageOn(plan, "weight", 243)?.basis).toBe("corrected");
  expect([0, 2, 3, 243, 731, 5000].map((day) => placedDayOn(plan, "weight", day))).toEqual([
    -74, -74, -71, 169, 731, 5000,
  ]);
  expect(placedDayOn(plan, "bmi", 100)).toBe(26);
});

it("places nothing while no half is chosen", () => {
  const plan = noPlan(bornOn, 206);
  expect([hasStages(plan), stageOn(plan, "weight", 10), placedDayOn(plan, "weight", 10)]).toEqual([
    false,
    null,
    10,
  ]);
  expect(hasStages(planOf(null))).toBe(true);
});

it.each([
  ["who", "cdc", "US", "America/New_York", "who"],
  ["cdc", "who", "DE", "Europe/Berlin", "cdc"],
  ["automatic", "who", "US", "America/New_York", "who"],
  ["automatic", "cdc", "DE", "Europe/Berlin", "cdc"],
  ["automatic", "automatic", "US", "Europe/Berlin", "cdc"],
  ["automatic", "automatic", "MX", "America/Chicago", "who"],
  ["automatic", "automatic", null, "America/Chicago", "cdc"],
  ["automatic", "automatic", null, "America/Indiana/Knox", "cdc"],
  ["automatic", "automatic", null, "Pacific/Honolulu", "cdc"],
  ["automatic", "automatic", null, "America/Toronto", "who"],
  ["automatic", "automatic", null, "America/Mexico_City", "who"],
  ["automatic", "automatic", null, "Europe/Madrid", "who"],
] as const)("%s for the child, %s for the person, %s, %s: %s", (child, person, country, zone, family) => {
  expect(resolveReference(child, person, country, zone)).toBe(family);
});
