import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { GivenDose } from "./assessment.ts";
import { antigensOn, findVaccine } from "./catalog.ts";
import { slugOf } from "./slug.ts";

/** By the slug of a disease, the doses against it that are still to be matched, first given first. */
export type Remaining = Map<string, GivenDose[]>;

/** Spreads doses over what their vaccines are against: the antigens they count for, or CDC's group where CDSi has none. */
export function dosesByDisease(bornOn: CalendarDate, doses: readonly GivenDose[]): Remaining {
  const remaining: Remaining = new Map();
  for (const dose of doses.toSorted(byDay)) {
    for (const disease of diseasesOf(dose, bornOn)) {
      const given = remaining.get(disease);
      if (given) given.push(dose);
      else remaining.set(disease, [dose]);
    }
  }
  return remaining;
}

function diseasesOf({ cvx, givenOn }: GivenDose, bornOn: CalendarDate): readonly string[] {
  const vaccine = findVaccine(cvx);
  if (!vaccine) return [];
  return vaccine.antigens.length > 0 ? antigensOn(cvx, bornOn, givenOn).map(slugOf) : vaccine.diseases;
}

/** By day, then by id, so that the order of entry makes no difference. */
function byDay(a: GivenDose, b: GivenDose): number {
  return a.givenOn < b.givenOn || (a.givenOn === b.givenOn && a.id < b.id) ? -1 : 1;
}
