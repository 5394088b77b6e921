import { describe, expect, it } from "vitest";
import { newId } from "#lib/kernel/ids.ts";
import { asPerson } from "#lib/platform/db.ts";
import { join, makeFamily, makePerson } from "#scripts/test/people.ts";
import { insertFamilyOnce, updateFamily } from "./mutations.ts";
import { findFamily, listFamilies } from "./queries.ts";

describe("a family", () => {
  it("is founded once, however often it is sent, and under nobody else's id", async () => {
    const [ana, eve] = [await makePerson("Ana"), await makePerson("Eve")];
    const home = { id: newId(), name: "Second home", timeZone: "Europe/Madrid" };
    const found = (who: typeof ana) => asPerson(who, (db) => insertFamilyOnce(db, home, who.personId));
    expect(await found(ana)).toBe(true);
    expect(await found(ana)).toBe(true);
    expect(await found(eve)).toBe(false);
    const mine = await asPerson(ana, (db) => listFamilies(db));
    expect(mine).toMatchObject([{ name: "Second home", role: "owner", allChildren: true, children: [] }]);
    expect(await asPerson(eve, (db) => listFamilies(db))).toEqual([]);
  });

  it("is one of several a person belongs to, each with the children open to them", async () => {
    const [ana, ben, grandma] = [await makePerson("Ana"), await makePerson("Ben"), await makePerson("Rosa")];
    const [first, second] = [await makeFamily(ana, ["Nora", "Leo"]), await makeFamily(ben, ["Mila"])];
    await join(first.familyId, grandma, { role: "caregiver", childIds: first.childIds.slice(1) });
    await join(second.familyId, grandma, { role: "viewer" });
    const seen = await asPerson(grandma, (db) => listFamilies(db));
    expect(seen.map(({ role, children }) => [role, children.map(({ name }) => name)])).toEqual([
      ["caregiver", ["Leo"]],
      ["viewer", ["Mila"]],
    ]);
    expect(await asPerson(ana, (db) => findFamily(db, second.familyId))).toBeNull();
  });

  it("is renamed by its owner alone", async () => {
    const [ana, pat] = [await makePerson("Ana"), await makePerson("Pat")];
    const { familyId } = await makeFamily(ana, []);
    await join(familyId, pat, { role: "parent" });
    const rename = (who: typeof ana, name: string) =>
      asPerson(who, (db) => updateFamily(db, { id: familyId, name, timeZone: "Asia/Tokyo" }));
    await rename(pat, "Pat's");
    await rename(ana, "Rivera");
    expect(await asPerson(pat, (db) => findFamily(db, familyId))).toMatchObject({
      name: "Rivera",
      timeZone: "Asia/Tokyo",
    });
  });

  it("says its country, changes it, and keeps it where a form did not ask", async () => {
    const ana = await makePerson("Ana");
    const home = { id: newId(), name: "Home", timeZone: "America/Denver", country: "US" };
    await asPerson(ana, (db) => insertFamilyOnce(db, home, ana.personId));
    const country = async () => (await asPerson(ana, (db) => findFamily(db, home.id)))?.country;
    const change = (said: { country?: string | null }) => {
      const { country: _, ...rest } = home;
      return asPerson(ana, (db) => updateFamily(db, { ...rest, ...said }));
    };
    expect(await country()).toBe("US");
    await change({});
    expect(await country()).toBe("US");
    await change({ country: "CA" });
    expect(await country()).toBe("CA");
    await change({ country: null });
    expect(await country()).toBeNull();
  });
});
