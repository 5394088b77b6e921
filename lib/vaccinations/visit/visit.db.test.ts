import { beforeEach, describe, expect, it, vi } from "vitest";
import { checkChild } from "#lib/access/action.ts";
import { newId } from "#lib/kernel/ids.ts";
import { asPerson } from "#lib/platform/db.ts";
import { makeFamily, makePerson, type TestPerson } from "#scripts/test/people.ts";
import { updateDoseWithdrawn } from "../mutations.ts";
import { getVaccinations } from "../queries.ts";
import { recordDosesInput } from "../schema.ts";
import { recordVisitAs } from "./visit.ts";

// There is no request here: nobody chose a language.
vi.mock("next/headers", () => ({ cookies: async () => new Map(), headers: async () => new Headers() }));

let ana: TestPerson;
let familyId: string;
let child: string;
let visitId: string;

beforeEach(async () => {
  ana = await makePerson("Ana");
  const family = await makeFamily(ana, ["Nora"]);
  familyId = family.familyId;
  [child = ""] = family.childIds;
  visitId = newId();
});

const polio = { vaccine1: "10", cvx1: "10", asked1: "10" };

/** The form, sent once more under the same visit's id. */
const send = (told: Record<string, unknown> = {}) =>
  asPerson(ana, async (db, me) => {
    const access = await checkChild(db, child, "vaccinations:record");
    if (!access.ok) return access;
    const typed = { childId: child, visitId, givenOn: "2026-03-12", ...polio, ...told };
    return recordVisitAs(db, recordDosesInput.parse(typed), { me, ...access.value });
  });
const doses = async () => (await asPerson(ana, (db) => getVaccinations(db, { familyId, id: child }))).doses;
const lots = async () => (await doses()).map(({ lot }) => lot);
const twice = { code: "questioned", questions: [{ field: "vaccine1", code: "given-twice" }] };
const yes = { confirmed: "vaccine1:given-twice" };

describe("a visit whose form is sent again", () => {
  it("is no dose given twice, and stored once", async () => {
    expect(await send()).toMatchObject({ ok: true, value: { id: visitId } });
    expect(await send()).toMatchObject({ ok: true, value: { id: visitId } });
    expect(await lots()).toEqual([null]);
  });

  it("with other content asks whether the dose was given twice, and keeps it once that is said", async () => {
    await send();
    expect(await send({ lot1: "B2" })).toMatchObject(twice);
    expect(await lots()).toEqual([null]);
    const kept = await send({ lot1: "B2", ...yes });
    expect(kept).toMatchObject({ ok: true });
    expect(await send({ lot1: "B2", ...yes }), "the same once more").toEqual(kept);
    expect(await lots()).toEqual([null, "B2"]);
  });

  it("with another day is stored once, too, without a question about itself", async () => {
    await send();
    const later = { givenOn: "2026-05-12" };
    const kept = await send(later);
    expect(kept).toMatchObject({ ok: true });
    expect(await send(later)).toEqual(kept);
    expect(await doses()).toHaveLength(2);
  });

  it("asks where one of its doses was removed since", async () => {
    const both = { vaccine2: "48", cvx2: "48", asked2: "48" };
    await send(both);
    const hib = (await doses()).find(({ cvx }) => cvx === "48");
    await asPerson(ana, (db) => updateDoseWithdrawn(db, hib?.id ?? "", new Date()));
    expect(await send(both)).toMatchObject(twice);
    expect(await doses()).toHaveLength(1);
  });
});
