import { describe, expect, it } from "vitest";
import { insertToken, revokeAll, revokeOwn } from "#lib/accounts/tokens/mutations.ts";
import { countTokens, listTokens } from "#lib/accounts/tokens/queries.ts";
import { type CalendarDate, toUtcDate } from "#lib/kernel/dates.ts";
import { newId } from "#lib/kernel/ids.ts";
import { asDoorkeeper, asPerson, asSteward, asToken, SignedOut } from "#lib/platform/db.ts";
import { hashKey } from "#lib/platform/keys.ts";
import { makeFamily, makePerson, type TestPerson } from "#scripts/test/people.ts";
import { serveFeed } from "./feed.ts";

const now = new Date("2026-06-01T12:00:00Z");
const day = (text: string) => toUtcDate(text as CalendarDate);

const makeKey = (who: TestPerson, kind: "calendar" | "program" = "calendar") =>
  asPerson(who, (db) => {
    const scopes = [kind === "calendar" ? "vaccinations:read" : "growth:read"];
    return insertToken(db, { personId: who.personId, kind, name: "Phone", scopes, expiresAt: null });
  });

async function familyOf(who: TestPerson) {
  const { familyId, childIds } = await makeFamily(who, ["Nora"]);
  const childId = childIds[0] ?? "";
  const own = { familyId, childId };
  await asSteward("test", async (db) => {
    const due = { ...own, status: "not-complete", computedOn: day("2026-06-01") };
    await db.dueVaccine.createMany({
      data: [
        {
          ...due,
          vaccineGroup: "Polio",
          doseNumber: 2,
          recommended: day("2026-06-10"),
          pastDue: day("2026-07-05"),
        },
        { ...due, vaccineGroup: "Hib", doseNumber: 1, recommended: day("2026-06-10") },
      ],
    });
    const dose = {
      ...own,
      visitId: newId(),
      cvx: "10",
      recordedBy: who.personId,
      lot: "SECRET-LOT",
      note: "a secret",
    };
    await db.dose.create({
      data: { ...dose, id: newId(), givenOn: day("2026-03-10"), nextDueOn: day("2026-06-20") },
    });
  });
  return own;
}

const read = async (key: string) => (await serveFeed(`${key}.ics`, now))?.text() ?? null;

describe("the feed of a person", () => {
  it("has what is due, its last day in time and what the clinic said, and nothing else of the record", async () => {
    const ana = await makePerson();
    const { childId } = await familyOf(ana);
    const text = (await read((await makeKey(ana)).key)) ?? "";
    expect([...text.matchAll(/^SUMMARY:(.*)\r$/gm)].map(([, summary]) => summary)).toEqual([
      "Nora: 2 vaccinations recommended",
      "Nora: next vaccination",
      "Nora: last day in time for a vaccination",
    ]);
    expect([...text.matchAll(/^DTSTART;VALUE=DATE:(\d+)\r$/gm)].map(([, on]) => on)).toEqual([
      "20260610",
      "20260620",
      "20260705",
    ]);
    expect([...text.matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid)).toContain(
      `recommended-2026-06-10-${childId}@nestling`,
    );
    expect(text.replaceAll("\r\n ", "")).toContain("Polio (dose 2)");
    expect(text).not.toMatch(/secret|Ana|20260310|20260110/i);
  });

  it("is another's for another's key, and empty for somebody without children", async () => {
    const [ana, eve] = [await makePerson(), await makePerson("Eve")];
    await familyOf(ana);
    const text = await read((await makeKey(eve)).key);
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(text).not.toContain("VEVENT");
  });

  it("is not there for a key that is a program's, taken back, or of a closed account", async () => {
    const ana = await makePerson();
    const program = await makeKey(ana, "program");
    expect(await read(program.key.slice(4))).toBeNull();
    expect(await serveFeed(`${program.key}.ics`, now)).toBeNull();
    const [one, other] = [await makeKey(ana), await makeKey(ana)];
    expect(await asPerson(ana, (db) => revokeOwn(db, ana.personId, one.id)), "of the other kind").toBe(false);
    expect(await asPerson(ana, (db) => revokeOwn(db, ana.personId, one.id, "calendar"))).toBe(true);
    expect(await read(one.key)).toBeNull();
    expect(await read(other.key)).not.toBeNull();
    await asDoorkeeper((db) => revokeAll(db, ana.personId));
    expect(await read(other.key), "with all other keys").toBeNull();
    const third = await makeKey(ana);
    await asSteward("test", (db) =>
      db.person.update({ where: { id: ana.personId }, data: { closedAt: now } }),
    );
    expect(await read(third.key)).toBeNull();
  });

  it("is asked for no more often than sixty times an hour", async () => {
    const ana = await makePerson();
    const { key } = await makeKey(ana);
    const statuses = [];
    for (let count = 0; count < 62; count++) statuses.push((await serveFeed(`${key}.ics`, now))?.status);
    expect(statuses.slice(0, 60).every((status) => status === 200)).toBe(true);
    expect(statuses.slice(60)).toEqual([429, 429]);
  });
});

describe("a calendar's key", () => {
  it("is no key for programs, and none of theirs is one", async () => {
    const ana = await makePerson();
    const [calendar, program] = [await makeKey(ana), await makeKey(ana, "program")];
    await expect(asToken(hashKey(calendar.key), async () => true)).rejects.toThrow(SignedOut);
    await expect(asToken(hashKey(program.key), async () => true, "calendar")).rejects.toThrow(SignedOut);
    const names = (kind?: "calendar") => asPerson(ana, (db) => listTokens(db, ana.personId, kind));
    expect((await names()).map(({ id }) => id)).toEqual([program.id]);
    expect((await names("calendar")).map(({ id }) => id)).toEqual([calendar.id]);
    expect(await asPerson(ana, (db) => countTokens(db, ana.personId, "calendar"))).toBe(1);
  });

  it("opens vaccinations to be read and nothing else, and says when it was last used", async () => {
    const ana = await makePerson();
    const { familyId, childId } = await familyOf(ana);
    const { key, id } = await makeKey(ana);
    const as = <T>(work: Parameters<typeof asToken<T>>[1]) => asToken(hashKey(key), work, "calendar");
    expect(await as((db) => db.dueVaccine.count())).toBe(2);
    expect(await as((db) => db.reading.count())).toBe(0);
    expect(await as((db) => db.medicalProfile.count())).toBe(0);
    expect(await as((db) => db.accessToken.count())).toBe(0);
    const dose = { id: newId(), visitId: newId(), familyId, childId, cvx: "10", recordedBy: ana.personId };
    await expect(
      as((db) => db.dose.createMany({ data: [{ ...dose, givenOn: day("2026-05-01") }] })),
    ).rejects.toThrow(/42501/);
    await expect(
      as((db) =>
        db.dueVaccine.createMany({
          data: [{ familyId, childId, vaccineGroup: "X", status: "complete", computedOn: now }],
        }),
      ),
    ).rejects.toThrow(/42501/);
    const [listed] = await asPerson(ana, (db) => listTokens(db, ana.personId, "calendar"));
    expect(listed).toMatchObject({ id, name: "Phone" });
    expect(listed?.lastUsedAt).not.toBeNull();
  });
});
