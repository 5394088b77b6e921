import { beforeAll, describe, expect, it, vi } from "vitest";
import { checkChild } from "#lib/access/action.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { newId } from "#lib/kernel/ids.ts";
import { asPerson } from "#lib/platform/db.ts";
import { makeFamily, makePerson, type TestPerson } from "#scripts/test/people.ts";
import type { DoseContent } from "../core/dose-replay.ts";
import { insertVisit } from "../mutations.ts";
import { findDose, getVaccinations } from "../queries.ts";
import { correctDoseInput } from "../schema.ts";
import { correctAs } from "./correction.ts";

// There is no request here: nobody chose a language.
vi.mock("next/headers", () => ({ cookies: async () => new Map(), headers: async () => new Headers() }));

let ana: TestPerson;
let familyId: string;
let child: string;

beforeAll(async () => {
  ana = await makePerson("Ana");
  const family = await makeFamily(ana, ["Nora"]);
  familyId = family.familyId;
  [child = ""] = family.childIds;
});

/** A dose of a trade name that the catalogue does not hold, as a file brings it. */
async function bringDose(): Promise<string> {
  const dose: DoseContent = {
    ...{ cvx: "10", mvx: "PMC", product: "Polio Sur", givenOn: "2026-03-12" as CalendarDate },
    ...{ lot: null, expiresOn: null, provider: null, site: null, route: null, nextDueOn: null },
    ...{ precision: "day", flaw: null, source: "file", note: null },
  };
  const place = { familyId, childId: child, recordedBy: ana.personId };
  return asPerson(ana, async (db) => {
    const visitId = await insertVisit(db, { visitId: newId(), confirmed: [] }, [dose], place);
    const { doses } = await getVaccinations(db, { familyId, id: child });
    return doses.find((each) => each.visitId === visitId)?.id ?? "";
  });
}

const correct = (doseId: string, told: Record<string, unknown>) =>
  asPerson(ana, async (db, me) => {
    const access = await checkChild(db, child, "vaccinations:record");
    if (!access.ok) return access;
    const text = "Polio Sur: Polio (inactivated)";
    const chosen = { vaccine1: text, asked1: text, cvx1: "10~Polio Sur", maker1: "PMC" };
    const confirmed = "vaccine1:given-twice";
    const typed = { childId: child, doseId, givenOn: "2026-03-12", source: "file", confirmed, ...chosen };
    return correctAs(db, correctDoseInput.parse({ ...typed, ...told }), { me, ...access.value });
  });
const found = (doseId: string) => asPerson(ana, (db) => findDose(db, child, doseId));

describe("a trade name that the catalogue does not hold", () => {
  it("stays when something else is put right", async () => {
    const id = await bringDose();
    expect(await correct(id, { lot1: "L7" })).toMatchObject({ ok: true });
    expect(await found(id)).toMatchObject({ lot: "L7", cvx: "10", product: "Polio Sur", mvx: "PMC" });
  });

  it("goes with the vaccine it was one of, and none is made up", async () => {
    const id = await bringDose();
    expect(await correct(id, { cvx1: "10~Made Up" })).toMatchObject({ ok: true });
    expect(await found(id)).toMatchObject({ product: null });
    const other = await bringDose();
    expect(await correct(other, { cvx1: "133~Polio Sur" })).toMatchObject({ ok: true });
    expect(await found(other)).toMatchObject({ cvx: "133", product: null });
  });
});
