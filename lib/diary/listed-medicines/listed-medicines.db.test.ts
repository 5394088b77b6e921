import { describe, expect, it, vi } from "vitest";
import { newId } from "#lib/kernel/ids.ts";
import { asPerson, asSteward, type Db } from "#lib/platform/db.ts";
import { intakeOf } from "#scripts/test/diary-entries.ts";
import { makeFamily, makePerson } from "#scripts/test/people.ts";
import { medicinesFor } from "./listed-medicines.ts";

/** The same transaction, with its statements counted. */
const counted = (db: Db) => {
  const asked = vi.fn(db.$queryRaw.bind(db));
  const own: Db = new Proxy(db, {
    get: (target, name) => (name === "$queryRaw" ? asked : Reflect.get(target, name)),
  });
  return { own, asked };
};

describe("medicinesFor", () => {
  it("finds those that were taken off the list, in as many statements for one as for hundreds", async () => {
    const ana = await makePerson("Ana");
    const { familyId, childIds } = await makeFamily(ana, ["Nora", "Leo"]);
    const [childId = "", other = ""] = childIds;
    const row = (name: string, of = childId) => ({
      ...{ id: newId(), familyId, childId: of, recordedBy: ana.personId, name, key: name.toLowerCase() },
    });
    const [calpol, off, older, theirs] = [row("Calpol"), row("Zinc"), row("Iron"), row("Nurofen", other)];
    await asPerson(ana, (db) => db.medicine.createMany({ data: [calpol, off, older, theirs] }));
    await asSteward("test", (db) =>
      db.medicine.updateMany({
        where: { id: { in: [off.id, older.id] } },
        data: { withdrawnAt: new Date() },
      }),
    );
    const intake = (medicineId: string) => ({ ...intakeOf("x"), medicineId });
    const find = (ids: readonly string[]) =>
      asPerson(ana, async (db) => {
        const { own, asked } = counted(db);
        const found = await medicinesFor(own, { familyId, id: childId }, [{ intakes: ids.map(intake) }]);
        return { ...found, statements: asked.mock.calls.length };
      });
    const one = await find([off.id]);
    expect(one.list.map(({ name }) => name)).toEqual(["Calpol"]);
    expect(one.named.map(({ name }) => name)).toEqual(["Calpol", "Zinc"]);
    const unknown = Array.from({ length: 300 }, newId);
    const many = await find([calpol.id, off.id, older.id, theirs.id, ...unknown]);
    expect(many.named.map(({ name }) => name).sort()).toEqual(["Calpol", "Iron", "Zinc"]);
    expect(many.statements).toBe(one.statements);
  });
});
