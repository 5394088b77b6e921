import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import type { ChildPart } from "./cast.ts";
import type { ChildRecord, MadeDose, MadeReaction } from "./family-record.ts";
import { madeId } from "./made-id.ts";
import type { Recorder } from "./made-readings.ts";
import { laterBy, momentOn } from "./moment.ts";
import type { Random } from "./random.ts";
import { drawVaccineCourse, visitsOf } from "./vaccine-course.ts";
import { type Vial, vials } from "./vaccine-plan.ts";

/** Nothing is dated so late that it lies in the future for a family west of the machine. */
const lastDays = 2;

/** Every vaccination of a child since birth, as a parent wrote it in from the card, with what was seen afterwards. */
export function makeDoses(
  random: Random,
  part: ChildPart,
  child: ChildRecord,
  recorders: readonly Recorder[],
  provider: string,
): { doses: MadeDose[]; reactions: MadeReaction[] } {
  const course = part.vaccines ?? drawVaccineCourse(random);
  const doses = visitsOf(course, part.ageDays - lastDays).flatMap((visit) => {
    const givenOn = addDays(child.bornOn, visit.ageDays);
    const createdAt = momentOn(givenOn, random);
    const form = {
      familyId: child.familyId,
      childId: child.id,
      visitId: madeId(createdAt, random),
      givenOn,
      provider,
      recordedBy: random.pick(recorders.filter(({ role }) => role !== "caregiver")).id,
      createdAt,
    };
    return visit.gives.map((name, place) => ({
      id: madeId(laterBy(createdAt, place + 1), random),
      ...form,
      ...toDose(vials[name], random, givenOn),
    }));
  });
  const { fever } = course;
  const before = fever && doses.findLast(({ cvx }) => cvx === vials[fever.after].cvx);
  return { doses, reactions: before ? [feverAfter(random, before, fever.days)] : [] };
}

function toDose({ product, cvx, mvx, site, route }: Vial, random: Random, givenOn: CalendarDate) {
  const letters = "ABCDEFGHKLMNPRTUWXY";
  const lot = `${random.pick([...letters])}${random.whole(1000, 9999)}${random.pick([...letters])}`;
  return { product, cvx, mvx, site, route, lot, expiresOn: addDays(givenOn, random.whole(90, 600)) };
}

function feverAfter(random: Random, dose: MadeDose, days: number): MadeReaction {
  const startedOn = addDays(dose.givenOn, days);
  const createdAt = momentOn(startedOn, random);
  const { familyId, childId, id: doseId, recordedBy } = dose;
  return { id: madeId(createdAt, random), familyId, childId, doseId, recordedBy, startedOn, createdAt };
}
