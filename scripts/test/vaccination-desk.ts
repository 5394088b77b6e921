import { beforeAll } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { newId } from "#lib/kernel/ids.ts";
import { asPerson } from "#lib/platform/db.ts";
import type { DoseContent } from "#lib/vaccinations/core/dose-replay.ts";
import { insertVisit } from "#lib/vaccinations/mutations.ts";
import { getVaccinations } from "#lib/vaccinations/queries.ts";
import { join, makeFamily, makePerson, type TestPerson } from "./people.ts";

/** What a policy or a missing grant forbids. */
export const forbidden = /42501/;
export const day = (text: string) => text as CalendarDate;

/** A dose of a hepatitis B vaccine, unless it is told otherwise. */
export const content = (told: Partial<DoseContent> = {}): DoseContent => ({
  ...{ cvx: "08", mvx: null, product: null, givenOn: day("2026-01-11"), precision: "day" },
  ...{ lot: null, expiresOn: null, provider: null, site: null, route: null, nextDueOn: null },
  ...{ flaw: null, source: "clinic", note: null },
  ...told,
});

/** Everybody who comes to the desk, by what they are to the child. */
export type Visitor = "ana" | "viewer" | "caregiver" | "minder" | "stranger";

/**
 * A family made before a file's tests: Ana's, with a viewer, a caregiver of one of its two children, and a minder to whom
 * vaccinations are closed; and a stranger. What is recorded and seen is of that one child unless a test says otherwise.
 */
export function vaccinationDesk() {
  const people = {} as Record<Visitor, TestPerson>;
  let familyId: string;
  let child: string;
  let sibling: string;

  beforeAll(async () => {
    for (const name of ["ana", "viewer", "caregiver", "minder", "stranger"] as const)
      people[name] = await makePerson(name === "ana" ? "Ana" : name === "caregiver" ? "Carmen" : name);
    const family = await makeFamily(people.ana, ["Nora", "Leo"]);
    familyId = family.familyId;
    [child = "", sibling = ""] = family.childIds;
    await join(familyId, people.viewer, { role: "viewer" });
    await join(familyId, people.caregiver, { role: "caregiver", childIds: [child] });
    await join(familyId, people.minder, { role: "caregiver", areas: ["growth", "meals"] });
    await makeFamily(people.stranger, ["Other"]);
  });

  const record = (
    who: TestPerson,
    doses: readonly DoseContent[],
    { visitId = newId(), childId = child, recordedBy = who.personId } = {},
  ) =>
    asPerson(who, (db) =>
      insertVisit(db, { visitId, confirmed: [] }, doses, { familyId, childId, recordedBy }),
    );
  const recordOf = (who: TestPerson, childId = child) =>
    asPerson(who, (db) => getVaccinations(db, { familyId, id: childId }));
  const onDay = async (givenOn: string) =>
    (await recordOf(people.ana)).doses.filter((dose) => dose.givenOn === givenOn);

  return {
    people,
    get familyId() {
      return familyId;
    },
    get child() {
      return child;
    },
    get sibling() {
      return sibling;
    },
    record,
    recordOf,
    /** The child's doses of a day. */
    onDay,
    /** A dose of its own day, by its id. */
    async newDose(givenOn: string): Promise<string> {
      await record(people.ana, [content({ givenOn: day(givenOn) })]);
      return (await onDay(givenOn)).at(-1)?.id ?? "";
    },
  };
}
