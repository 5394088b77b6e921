import { expect, it } from "vitest";
import { insertEntries } from "#lib/diary/mutations.ts";
import { getChild } from "#lib/families/queries.ts";
import { asPerson } from "#lib/platform/db.ts";
import { intakeOf, momentAt, newEntry } from "#scripts/test/diary-entries.ts";
import { makeFamily, makePerson } from "#scripts/test/people.ts";
import { getExportedDiary } from "./queries.ts";

it("an export tells no weight to whom growth is closed", async () => {
  const ana = await makePerson("Ana");
  const { familyId, childIds } = await makeFamily(ana, ["Nora"]);
  const [childId = ""] = childIds;
  const noticed = [{ code: "below-weight", detail: { weight: 4.8, least: 5 } }];
  const given = {
    ...momentAt("2026-05-23", 600),
    intakes: [{ ...intakeOf("ibuprofen"), noticed }],
  };
  const entry = newEntry({ familyId, childId, recordedBy: ana.personId }, given);
  await asPerson(ana, (db) => insertEntries(db, [entry]));
  const exported = (part: { readonly role?: "viewer"; readonly areas?: readonly string[] }) =>
    asPerson(ana, async (db) => {
      const child = { ...(await getChild(db, childId)), ...part };
      const { entries } = await getExportedDiary(db, child, { from: null, to: null });
      return entries[0]?.intakes[0]?.noticed;
    });
  expect(await exported({})).toEqual(noticed);
  expect(await exported({ role: "viewer", areas: ["diary"] })).toEqual([
    { code: "below-weight", detail: { least: 5 } },
  ]);
});
