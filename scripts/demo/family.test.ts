import { describe, expect, it } from "vitest";
import { childGrowth } from "#lib/growth/core/child-growth.ts";
import { growthPlan, noPlan, usualSettings } from "#lib/growth/core/plan.ts";
import { checkSlips } from "#lib/growth/core/slips.ts";
import { standingOf } from "#lib/growth/core/standing.ts";
import { addDays, ageOn, type CalendarDate, daysBetween, toCalendarDate } from "#lib/kernel/dates.ts";
import { isId } from "#lib/kernel/ids.ts";
import { parseLength, parseWeight } from "#lib/kernel/units.ts";
import { assessRecord } from "#lib/vaccinations/core/assess-record.ts";
import { usualVaccinationProfile } from "#lib/vaccinations/core/dose-record.ts";
import { makeFamily } from "./family.ts";
import type { ChildRecord, FamilyRecord, MadeReading } from "./family-record.ts";

const today = "2026-11-20" as CalendarDate;
const demo = makeFamily(0, today);
const families = [demo, ...Array.from({ length: 250 }, (_, place) => makeFamily(place + 1, today))];

const readingsOf = ({ readings }: FamilyRecord, child: ChildRecord) =>
  readings.filter(({ childId }) => childId === child.id).sort((a, b) => (a.takenOn < b.takenOn ? -1 : 1));
const sexOf = ({ sex, referenceSex }: ChildRecord) => (sex === "other" ? referenceSex : sex);
const planOf = (child: ChildRecord) => {
  const { bornOn, gestationDays } = child;
  const sex = sexOf(child);
  return sex ? growthPlan({ bornOn, sex, gestationDays }, usualSettings) : noPlan(bornOn, gestationDays);
};
const growthOf = (family: FamilyRecord, child: ChildRecord) =>
  childGrowth(child, planOf(child), readingsOf(family, child));
const childrenOf = (all: readonly FamilyRecord[]) =>
  all.flatMap((family) => family.children.map((child) => ({ family, child })));

describe("a made family", () => {
  it("is the same for the same seed", () => {
    expect(makeFamily(7, today)).toEqual(makeFamily(7, today));
  });

  it("has the same people, ages and figures on any other day", () => {
    const later = makeFamily(7, addDays(today, 400));
    const figures = ({ readings, children }: FamilyRecord) =>
      readings.map(({ value, note, takenOn, childId }) => {
        const born = children.find(({ id }) => id === childId)!.bornOn;
        return [value, note, daysBetween(born, takenOn)];
      });
    expect(figures(later)).toEqual(figures(makeFamily(7, today)));
    expect(later.people.map(({ email }) => email)).toEqual(
      makeFamily(7, today).people.map(({ email }) => email),
    );
  });

  it("shares no id and no e-mail with another", () => {
    const ids = families.flatMap(({ family, people, memberships, children, readings, doses, reactions }) =>
      [family, ...people, ...memberships, ...children, ...readings, ...doses, ...reactions].map(
        ({ id }) => id,
      ),
    );
    const emails = families.flatMap(({ people }) => people.map(({ email }) => email));
    expect(ids.every(isId)).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(emails).size).toBe(emails.length);
    expect(emails.every((email) => email === email.toLowerCase())).toBe(true);
  });

  it("has nothing from before its child was born or from today on", () => {
    for (const { family, child } of childrenOf(families)) {
      const readings = readingsOf(family, child);
      expect(readings.every(({ takenOn }) => takenOn > child.bornOn && takenOn < today)).toBe(true);
      expect(readings.every(({ takenOn, createdAt }) => takenOn <= toCalendarDate(createdAt))).toBe(true);
      expect(readings.every(({ createdAt }) => toCalendarDate(createdAt) < today)).toBe(true);
      expect(family.family.createdAt < child.createdAt).toBe(true);
    }
  });

  it("keeps what was typed beside what it means", () => {
    for (const reading of families.flatMap(({ readings }) => readings)) {
      const { kind, typedValue, typedUnit, value } = reading;
      const unit = typedUnit as never;
      expect(kind === "weight" ? parseWeight(typedValue, unit)?.kg : parseLength(typedValue, unit)?.cm).toBe(
        value,
      );
    }
  });

  it("has no reading that its parents would be asked about", () => {
    for (const { family, child } of childrenOf(families)) {
      const readings = readingsOf(family, child);
      for (const [place, reading] of readings.entries()) {
        expect(questionsOn(reading, readings.slice(0, place), child, today)).toEqual([]);
      }
    }
  });

  it("grows within three standard deviations, its BMI too", () => {
    for (const { family, child } of childrenOf(families)) {
      const points = Object.values(growthOf(family, child)).flat();
      const far = points.filter(({ placement }) => Math.abs(placement?.z ?? 0) > 3);
      expect(far).toEqual([]);
    }
  });

  it("is one of many kinds", () => {
    const children = childrenOf(families).map(({ child }) => child);
    const hasTwins = ({ children: own }: FamilyRecord) =>
      new Set(own.map(({ bornOn }) => bornOn)).size < own.length;
    expect(families.some(hasTwins)).toBe(true);
    expect(children.some(({ premature }) => premature)).toBe(true);
    expect(children.some(({ sex }) => sex === "other")).toBe(true);
    for (const role of ["caregiver", "viewer"]) {
      expect(families.some(({ memberships }) => memberships.some((one) => one.role === role))).toBe(true);
    }
    const unitsTyped = new Set(
      families.flatMap(({ readings }) => readings.map(({ typedUnit }) => typedUnit)),
    );
    expect([...unitsTyped].sort()).toEqual(["cm", "ft", "g", "in", "kg", "lb"]);
  });
});

describe("the demo family", () => {
  const [alba, teo, leo, nora] = demo.children as [ChildRecord, ChildRecord, ChildRecord, ChildRecord];

  it("is Maya with twins born early, Leo and Nora, and a grandmother who looks after Nora", () => {
    expect(demo.people[0]).toMatchObject({
      name: "Maya Rivera",
      email: "demo@nestling.example",
      locale: "en",
    });
    expect(ageOn(leo.bornOn, today)).toMatchObject({ years: 2, months: 4 });
    expect(ageOn(nora.bornOn, today)).toMatchObject({ years: 0, months: 7 });
    const carmen = demo.people.find(({ email }) => email === "carmen@nestling.example")!;
    const part = demo.memberships.find(({ personId }) => personId === carmen.id)!;
    expect(carmen.locale).toBe("es");
    expect(part).toMatchObject({ role: "caregiver", allChildren: false });
    expect(demo.membershipChildren).toMatchObject([{ membershipId: part.id, childId: nora.id }]);
    expect(
      demo.readings.filter(({ recordedBy }) => recordedBy === carmen.id).map(({ childId }) => childId),
    ).toContain(nora.id);
  });

  it("has enough history for words", () => {
    const ofTermBorn = [leo, nora].flatMap((child) => readingsOf(demo, child));
    expect(ofTermBorn.length).toBeGreaterThanOrEqual(40);
    expect(ofTermBorn.length).toBeLessThanOrEqual(70);
    expect(demo.readings.length).toBeLessThanOrEqual(200);
    const weightOf = (child: ChildRecord) => standingOf(growthOf(demo, child).weight)!;
    expect(weightOf(leo).trend).toBe("steady");
    expect(daysBetween(weightOf(leo).since!, today)).toBeLessThan(365);
    expect(weightOf(nora).trend).toBe("rising");
  });

  it("leads the twins through every reference, near the middle of each", () => {
    expect(alba.bornOn).toBe(teo.bornOn);
    for (const twin of [alba, teo]) {
      expect(twin).toMatchObject({ premature: true, gestationDays: 206 });
      const { weight, length, head } = growthOf(demo, twin);
      for (const points of [weight, length, head]) {
        const used = new Set(points.map(({ placement }) => `${placement?.reference} ${placement?.basis}`));
        expect([...used].slice(0, 3)).toEqual([
          "intergrowth-newborn post-menstrual",
          "intergrowth-preterm post-menstrual",
          "who-2006 corrected",
        ]);
        expect(points.every(({ placement }) => Math.abs(placement?.z ?? 9) < 2)).toBe(true);
      }
      expect(weight.at(-1)?.placement).toMatchObject({ reference: "who-2006", basis: "actual" });
      expect(weight.length).toBeGreaterThan(15);
    }
  });

  it("shows what a newborn's weight does", () => {
    const early = readingsOf(demo, nora).filter(
      ({ kind, takenOn }) => kind === "weight" && daysBetween(nora.bornOn, takenOn) < 21,
    );
    expect(early[0]!.value).toBeLessThan(nora.birthWeightKg);
    expect(early.at(-1)!.value).toBeGreaterThan(nora.birthWeightKg);
  });
});

function questionsOn(
  reading: MadeReading,
  before: readonly MadeReading[],
  child: ChildRecord,
  on: CalendarDate,
) {
  const show = { measure: String, suggestion: String, date: String } as never;
  const situation = { plan: planOf(child), today: on, known: before, confirmed: [] };
  const { takenOn, posture } = reading;
  const result = checkSlips([{ ...reading, field: reading.kind }], { ...situation, takenOn, posture }, show);
  return result.ok ? [] : [result];
}

describe("the vaccinations of the demo family", () => {
  const named = (name: string) => demo.children.find((child) => child.name === name)!;
  const dosesOf = (child: ChildRecord) => demo.doses.filter(({ childId }) => childId === child.id);
  const judged = (name: string) => {
    const child = named(name);
    const doses = dosesOf(child).map((dose) => ({ ...dose, precision: "day" as const, flaw: null }));
    return assessRecord(child, { doses, profile: usualVaccinationProfile }, today);
  };
  const forecastOf = (name: string, group: string) =>
    judged(name).forecasts.find((forecast) => forecast.group === group)!;

  const overdueOf = (name: string) =>
    judged(name)
      .forecasts.filter(({ pastDue }) => pastDue && pastDue < today)
      .map(({ group }) => group);

  it("are those of a toddler a month early for measles, who had it again, and is late for whooping cough", () => {
    const notValid = judged("Leo").verdicts.filter(({ status }) => status === "not-valid");
    expect(notValid.map(({ group, reasons }) => [group, reasons.map(({ code }) => code)])).toEqual([
      ["MMR", ["too-young"]],
    ]);
    expect(forecastOf("Leo", "MMR")).toMatchObject({ doseNumber: 2 });
    expect(overdueOf("Leo")).toEqual(["DTaP/Tdap/Td"]);
  });

  it("of a baby in time but for one dose", () => {
    expect(judged("Nora").verdicts.length).toBeGreaterThan(5);
    expect(judged("Nora").verdicts.every(({ status }) => status === "valid")).toBe(true);
    expect(overdueOf("Nora")).toEqual([]);
    const { doseNumber, recommended } = forecastOf("Nora", "Pneumococcal");
    expect([doseNumber, recommended! < today]).toEqual([3, true]);
  });

  it("and of twins who were not given the same", () => {
    const given = (name: string) => dosesOf(named(name)).map(({ cvx, givenOn }) => `${cvx} ${givenOn}`);
    expect(given("Alba").length).toBeGreaterThan(12);
    expect(given("Teo").length).toBeGreaterThan(12);
    expect(given("Alba")).not.toEqual(given("Teo"));
    expect(judged("Alba").verdicts.every(({ status }) => status === "valid")).toBe(true);
    expect([overdueOf("Alba"), overdueOf("Teo")]).toEqual([[], ["HepA"]]);
    expect(demo.reactions.map(({ childId }) => childId)).toEqual([named("Teo").id]);
  });
});

it("no family vaccinates before birth or from today on, nor a child twice a day with the same", () => {
  for (const { children, doses } of families) {
    const keys = doses.map(({ childId, givenOn, cvx }) => `${childId} ${givenOn} ${cvx}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { childId, givenOn, createdAt } of doses) {
      expect(givenOn > children.find(({ id }) => id === childId)!.bornOn && givenOn < today).toBe(true);
      expect(givenOn <= toCalendarDate(createdAt)).toBe(true);
    }
  }
  expect(families.flatMap(({ doses }) => doses).length).toBeGreaterThan(3000);
});
