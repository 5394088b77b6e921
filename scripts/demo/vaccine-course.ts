import type { Random } from "./random.ts";
import { routine, type VaccineVisit, type VialName } from "./vaccine-plan.ts";

/** What is different with one child: visits added, vaccines left out, how many days late it comes to each, and what was seen after a vaccine. */
export type VaccineCourse = {
  readonly lateDays: number;
  readonly added?: readonly VaccineVisit[];
  /** By the place of the visit in the routine. */
  readonly leftOut?: Readonly<Record<number, readonly VialName[]>>;
  readonly fever?: { readonly after: VialName; readonly days: number };
};

/** The visits of a course up to an age, in their order. */
export function visitsOf(course: VaccineCourse, ageDays: number): VaccineVisit[] {
  const { lateDays, added = [], leftOut = {} } = course;
  const own = routine.map(({ ageDays: planned, gives }, place) => ({
    ageDays: planned + (place === 0 ? 0 : lateDays),
    gives: gives.filter((name) => !leftOut[place]?.includes(name)),
  }));
  return [...own, ...added]
    .filter((visit) => visit.gives.length > 0 && visit.ageDays <= ageDays)
    .sort((one, other) => one.ageDays - other.ageDays);
}

/** A course such as most children have: some days late, now and then a vaccine put off or a visit not kept. */
export function drawVaccineCourse(random: Random): VaccineCourse {
  const leftOut: Record<number, VialName[]> = {};
  for (const [place, { gives }] of routine.entries()) {
    if (random.chance(0.05)) leftOut[place] = [...gives];
    else if (random.chance(0.1)) leftOut[place] = [random.pick(gives)];
  }
  return { lateDays: random.whole(0, random.chance(0.15) ? 90 : 14), leftOut };
}
