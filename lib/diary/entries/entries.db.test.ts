import { expect, it, vi } from "vitest";
import { newId } from "#lib/kernel/ids.ts";
import { asPerson } from "#lib/platform/db.ts";
import { diaryDesk, yesTo } from "#scripts/test/diary-desk.ts";
import { insertMedicine } from "../medicines/mutations.ts";
import { medicineInput } from "../medicines/schema.ts";
import { findEntries, listTaken } from "./queries.ts";

// There is no request here: nobody chose a language.
vi.mock("next/headers", () => ({ cookies: async () => new Map(), headers: async () => new Headers() }));

const desk = diaryDesk();
const { record } = desk;

it("a medication is found in every product that has it, and a product by itself", async () => {
  const { content } = medicineInput.parse({
    ...{ childId: desk.child.id, medicineId: newId(), name: "Night pills" },
    ingredient: "paracetamol, codeine",
  });
  const pills = await asPerson(desk.ana, (db, me) => insertMedicine(db, desk.child, newId(), content, me.id));
  /** With a yes to whatever is asked. */
  const at = async (time: string, told: object) => {
    const sent = { entryId: newId(), time, ...told };
    const open = await record(sent);
    if (!open.ok) await record({ ...sent, confirmed: yesTo(open) });
  };
  await at("02:00", { medicine1: "Calpol", dose1: "5 ml" });
  await at("09:00", { medicine1Id: pills, dose1: "1 tablet" });
  await at("16:00", { medicine1: "Nurofen", dose1: "5 ml" });
  await at("22:00", { note: "slept" });
  const found = async (medicine: string) =>
    (await asPerson(desk.ana, (db) => findEntries(db, desk.child, { medicine }, null))).entries.map(
      ({ minute }) => (minute ?? 0) / 60,
    );
  expect(await found("paracetamol")).toEqual([9, 2]);
  expect(await found("codeine")).toEqual([9]);
  expect(await found("paracetamol + codeine")).toEqual([9]);
  expect(await found("ibuprofen")).toEqual([16]);
  expect(await found("zinc")).toEqual([]);
  const taken = await asPerson(desk.ana, (db) => listTaken(db, desk.child));
  expect(taken.map(({ key }) => key).sort()).toEqual(["ibuprofen", "paracetamol", "paracetamol + codeine"]);
});
