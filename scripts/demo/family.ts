import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import type { AdultPart, Cast } from "./cast.ts";
import { demoCast } from "./demo-cast.ts";
import { drawCast } from "./drawn-cast.ts";
import type { FamilyRecord, MembershipRecord, PersonRecord } from "./family-record.ts";
import { makeChild } from "./made-child.ts";
import { makeDoses } from "./made-doses.ts";
import { makeEntries } from "./made-entries.ts";
import { madeId } from "./made-id.ts";
import { makeMedicines } from "./made-medicines.ts";
import { makeReadings } from "./made-readings.ts";
import { laterBy, momentOn } from "./moment.ts";
import { type Random, seededRandom } from "./random.ts";
import { voices } from "./voices.ts";

/**
 * One believable family as plain data: seed 0 is the demo family, every other seed another one. The same seed gives the same
 * people, ages and figures whatever day it is; only the dates count back from `today`, and the ids with them.
 */
export function makeFamily(seed: number, today: CalendarDate): FamilyRecord {
  const random = seededRandom(seed);
  return play(random, seed === 0 ? demoCast : drawCast(random, seed), today);
}

function play(random: Random, cast: Cast, today: CalendarDate): FamilyRecord {
  const foundedAt = momentOn(addDays(today, -cast.children[0]!.ageDays - random.whole(5, 60)), random);
  const adults = cast.adults.map((part, place) => {
    const createdAt = laterBy(foundedAt, place * random.whole(3_600_000, 40_000_000));
    return { ...part, id: madeId(createdAt, random), createdAt };
  });
  const owner = adults[0]!;
  const family = {
    id: madeId(laterBy(foundedAt, 90_000), random),
    name: cast.name,
    timeZone: cast.timeZone,
    foundedBy: owner.id,
    createdAt: laterBy(foundedAt, 90_000),
  };
  const children = cast.children.map((part, place) =>
    makeChild(random, part, { id: family.id, owner, place }, today),
  );
  const memberships = adults.map((adult) => toMembership(random, adult, family.id));
  const recordersOf = (place: number) =>
    adults.filter(({ role, onlyChild }) => role !== "viewer" && (onlyChild ?? place) === place);
  const device = random.chance(0.5) ? random.pick(voices[owner.locale].devices) : null;
  const readings = cast.children.flatMap((part, place) =>
    makeReadings(random, part, children[place]!, recordersOf(place), device),
  );
  const provider = random.pick(voices[owner.locale].clinics);
  const vaccinations = cast.children.map((part, place) =>
    makeDoses(random, part, children[place]!, recordersOf(place), provider),
  );
  const entries = cast.children.flatMap((part, place) =>
    makeEntries(random, part, children[place]!, recordersOf(place), cast.timeZone),
  );
  const medicines = cast.children.flatMap((part, place) =>
    makeMedicines(random, part, children[place]!, recordersOf(place), cast.timeZone),
  );
  return {
    family,
    people: adults.map((adult) => toPerson(adult, cast.timeZone)),
    memberships,
    membershipChildren: adults.flatMap(({ onlyChild }, place) =>
      onlyChild === undefined
        ? []
        : [{ familyId: family.id, membershipId: memberships[place]!.id, childId: children[onlyChild]!.id }],
    ),
    children,
    readings,
    doses: vaccinations.flatMap(({ doses }) => doses),
    reactions: vaccinations.flatMap(({ reactions }) => reactions),
    entries,
    medicines,
  };
}

type Adult = AdultPart & { readonly id: string; readonly createdAt: Date };

function toPerson({ id, email, name, locale, units, createdAt }: Adult, timeZone: string): PersonRecord {
  return { id, email, name, locale, timeZone, weightUnit: units.weight, lengthUnit: units.length, createdAt };
}

function toMembership(
  random: Random,
  { id, role, onlyChild, createdAt }: Adult,
  familyId: string,
): MembershipRecord {
  const joinedAt = laterBy(createdAt, 120_000);
  return {
    id: madeId(joinedAt, random),
    familyId,
    personId: id,
    role,
    allChildren: onlyChild === undefined,
    createdAt: joinedAt,
  };
}
