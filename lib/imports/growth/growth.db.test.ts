import { beforeEach, describe, expect, it } from "vitest";
import { listChildren } from "#lib/families/queries.ts";
import { toCsv } from "#lib/growth/core/export-csv.ts";
import { toJson } from "#lib/growth/core/export-json.ts";
import { asPerson } from "#lib/platform/db.ts";
import { makeFamily, makePerson, type TestPerson } from "#scripts/test/people.ts";
import { storeImport } from "../commit/commit.ts";
import { countFates, isDoubtful } from "../core/fate.ts";
import { preview, readBrought, recordable } from "../imports.ts";
import { updateChoices } from "../mutations.ts";
import { findImport } from "../queries.ts";
import { keepReceived, receiveFile } from "../receive/receive.ts";
import { listExported } from "./queries.ts";

const born = { bornOn: new Date("2026-03-10"), sex: "female" } as const;
const atBirth = {
  birthWeightKg: 3.25,
  birthLengthCm: 50,
  birthHeadCm: 34.5,
  typedBirth: { birthWeight: "3250 g", weightUnit: "kg" },
};

let owner: TestPerson;
let familyId: string;
let nora: string;
let leo: string;

beforeEach(async () => {
  owner = await makePerson("Ana");
  const family = await makeFamily(owner, ["Nora", "Leo"]);
  familyId = family.familyId;
  [nora = "", leo = ""] = family.childIds;
  await asPerson(owner, async (db) => {
    await db.child.update({ where: { id: nora }, data: { ...born, ...atBirth }, select: { id: true } });
    await db.child.update({ where: { id: leo }, data: born, select: { id: true } });
  });
});

async function bring(text: string, childId: string, doubtful = false) {
  const received = await receiveFile({
    bytes: new TextEncoder().encode(text),
    name: "growth.csv",
    fields: { child: childId },
  });
  if (!received.ok) throw new Error(received.code);
  const kept = await asPerson(owner, (db, me) => keepReceived(db, me, familyId, received.value));
  if (!kept.ok) throw new Error(kept.code);
  const importId = kept.value.id;
  const fates = await asPerson(owner, async (db, me) => {
    const found = await findImport(db, familyId, importId);
    if (!found) throw new Error("no import");
    const children = recordable(await listChildren(db), familyId);
    const { choices, recognised } = readBrought(me, children, found);
    const whose = Object.fromEntries(recognised.children.map(({ key }) => [key, childId]));
    await updateChoices(db, importId, { ...choices, children: { "": childId, ...whose }, doubtful });
    const chosen = await findImport(db, familyId, importId);
    return chosen ? (await preview(db, me, children, chosen)).fates : [];
  });
  const store = () => asPerson(owner, (db, me) => storeImport(db, me, { familyId, importId }));
  return { fates, store };
}

const exported = (childId: string) =>
  asPerson(owner, async (db) => {
    const child = (await listChildren(db)).find(({ id }) => id === childId);
    return child ? listExported(db, child) : [];
  });

describe("what was measured at birth", () => {
  it.each([toCsv, toJson])("leaves with the export and is known when it comes back", async (write) => {
    const readings = await exported(nora);
    expect(readings.map(({ kind, typedValue, typedUnit }) => [kind, typedValue, typedUnit])).toEqual([
      ["weight", "3250 g", "g"],
      ["length", "50", "cm"],
      ["head", "34.5", "cm"],
    ]);
    expect(countFates((await bring(write(readings), nora)).fates)).toMatchObject({ new: 0, known: 3 });
  });

  it("is the same record with a child of whom nothing was known", async () => {
    const readings = await exported(nora);
    const { store } = await bring(toCsv(readings), leo);
    expect((await store()).ok).toBe(true);
    const as = (text: string) => text.replaceAll(leo, nora).replaceAll("Leo", "Nora");
    expect(as(toJson(await exported(leo)))).toBe(toJson(readings));
  });

  it("is known in any other file", async () => {
    const { fates } = await bring("date,weight (kg)\n2026-03-10,3.25\n2026-04-10,4.2\n", nora);
    expect(countFates(fates)).toMatchObject({ new: 1, known: 1 });
  });
});

describe("a row in doubt", () => {
  const file = "date,weight (kg)\n2026-04-10,4.2\n2026-05-10,13.1\n";
  it("is left out without a word, and kept with one", async () => {
    const without = await bring(file, nora);
    expect(countFates(without.fates)).toMatchObject({ new: 1, "left-out": 1 });
    expect(without.fates.filter(isDoubtful)).toHaveLength(1);
    expect((await without.store()).ok).toBe(true);
    expect((await exported(nora)).map(({ value }) => value)).toEqual([3.25, 50, 34.5, 4.2]);
    const also = await bring(file, nora, true);
    expect(countFates(also.fates)).toMatchObject({ new: 1, known: 1 });
    expect((await also.store()).ok).toBe(true);
    expect((await exported(nora)).at(-1)?.value).toBe(13.1);
  });
});
