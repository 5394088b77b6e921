import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { checkChild } from "#lib/access/action.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { newId } from "#lib/kernel/ids.ts";
import { asPerson } from "#lib/platform/db.ts";
import { type Issuer, makeClaims, makeIssuer, signCard } from "#scripts/data/health-card-signing.ts";
import { makeFamily, makePerson, type TestPerson } from "#scripts/test/people.ts";
import { updateDose, updateDoseWithdrawn } from "../mutations.ts";
import { getVaccinations } from "../queries.ts";
import { recordCardAs } from "./card.ts";

// There is no request here: nobody chose a language.
vi.mock("next/headers", () => ({ cookies: async () => new Map(), headers: async () => new Headers() }));

const person = { family: "Test", given: ["Nora"], birthDate: "2026-01-10" };

let ana: TestPerson;
let clinic: Issuer;
let familyId: string;
let child: string;

beforeAll(async () => {
  ana = await makePerson("Ana");
  clinic = await makeIssuer("https://clinic.example", "Clinic");
});

beforeEach(async () => {
  const family = await makeFamily(ana, ["Nora"]);
  familyId = family.familyId;
  [child = ""] = family.childIds;
});

type Given = { cvx: string; on: string; lot?: string };

async function bring(doses: readonly Given[], codes: readonly string[] = ["card-doses", "card-unsigned"]) {
  const card = await signCard(clinic, makeClaims(clinic.trusted.url, person, doses));
  const sent = { childId: child, visitId: newId(), card, confirmed: codes.map((code) => `card:${code}`) };
  return asPerson(ana, async (db, me) => {
    const access = await checkChild(db, child, "vaccinations:record");
    if (!access.ok) return access;
    return recordCardAs(db, sent, { me, ...access.value }, new Date("2026-11-20T12:00:00Z"));
  });
}

const stored = async () => (await asPerson(ana, (db) => getVaccinations(db, { familyId, id: child }))).doses;
const saved = (count: number) => ({ ok: true, value: { count } });
const known = { ok: false, code: "card-known" };

const polio = { cvx: "10", on: "2026-03-12", lot: "P1" };
const hib = { cvx: "48", on: "2026-03-12", lot: "H1" };

describe("a card's doses", () => {
  it("are taken over once, those of a day as one visit", async () => {
    expect(await bring([polio, hib])).toMatchObject(saved(2));
    expect(await bring([polio, hib])).toMatchObject(known);
    const doses = await stored();
    expect(doses.map(({ source }) => source)).toEqual(["health_card", "health_card"]);
    expect(new Set(doses.map(({ visitId }) => visitId)).size).toBe(1);
  });

  it("that were removed since are put back, and told as what they are", async () => {
    await bring([polio, hib]);
    const [removed] = await stored();
    await asPerson(ana, (db) => updateDoseWithdrawn(db, removed?.id ?? "", new Date()));
    const asked = await bring([polio, hib], []);
    expect(asked).toMatchObject({ code: "questioned", questions: [{ detail: { count: 1 } }, {}] });
    const again = await bring([polio, hib, { cvx: "133", on: "2026-03-12" }]);
    expect(again).toMatchObject({ ...saved(2), value: { audit: { cvx: [removed?.cvx, "133"] } } });
    expect((await stored()).map(({ cvx }) => cvx).toSorted()).toEqual(["10", "133", "48"]);
    expect((await stored()).map(({ id }) => id)).toContain(removed?.id);
  });

  it("that were corrected since stay so, and are not announced", async () => {
    await bring([polio, hib]);
    const dose = (await stored()).find(({ cvx }) => cvx === "10");
    const right = { ...dose!, cvx: "110", givenOn: "2026-04-20" as CalendarDate };
    await asPerson(ana, (db) => updateDose(db, right.id, right, []));
    expect(await bring([polio, hib])).toMatchObject(known);
    expect(await bring([polio, hib, { cvx: "133", on: "2026-03-12" }])).toMatchObject(saved(1));
    expect((await stored()).map(({ cvx }) => cvx).toSorted()).toEqual(["110", "133", "48"]);
  });

  it("of one vaccine on one day are all taken over, but for what the card says twice", async () => {
    expect(await bring([polio, { ...polio, lot: "P2" }, polio])).toMatchObject(saved(2));
    const doses = await stored();
    expect(doses.map(({ lot }) => lot).toSorted()).toEqual(["P1", "P2"]);
    expect(new Set(doses.map(({ visitId }) => visitId)).size).toBe(2);
  });

  it("are counted by whoever stored them, when the same card is sent twice at once", async () => {
    const all = await Promise.all([bring([polio, hib]), bring([polio, hib]), bring([polio, hib])]);
    expect(all.filter(({ ok }) => ok)).toMatchObject([saved(2)]);
    expect(all.filter(({ ok }) => !ok)).toMatchObject([known, known]);
    expect(await stored()).toHaveLength(2);
  });
});
