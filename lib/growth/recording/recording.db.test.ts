import { beforeAll, describe, expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { newId } from "#lib/kernel/ids.ts";
import { asPerson, asSteward } from "#lib/platform/db.ts";
import { makeFamily, makePerson, type TestPerson } from "#scripts/test/people.ts";
import { insertReadings } from "../mutations.ts";
import { findReading } from "../queries.ts";
import { setWithdrawn } from "./recording.ts";

let ana: TestPerson;
let familyId: string;
let child: string;

beforeAll(async () => {
  ana = await makePerson("Ana");
  const family = await makeFamily(ana, ["Nora"]);
  familyId = family.familyId;
  [child = ""] = family.childIds;
});

async function weigh(): Promise<string> {
  const id = newId();
  const about = { device: null, note: null, estimated: false, confirmed: [], importId: null, origin: null };
  const figure = { kind: "weight", value: 7.3, typedValue: "7.3", typedUnit: "kg", posture: null } as const;
  const where = { familyId, childId: child, checkUpId: newId(), recordedBy: ana.personId };
  const takenOn = "2026-05-01" as CalendarDate;
  await asPerson(ana, (db) =>
    insertReadings(db, [{ id, ...where, ...figure, ...about, takenOn, source: "manual" }]),
  );
  return id;
}

const set = (id: string, at: Date | null) => asPerson(ana, (db) => setWithdrawn(db, child, id, at));
const isWithdrawn = async (id: string) =>
  (await asPerson(ana, (db) => findReading(db, child, id)))?.isWithdrawn;
const archive = (archivedAt: Date | null) =>
  asSteward("test", (db) => db.child.updateMany({ where: { id: child }, data: { archivedAt } }));

describe("setWithdrawn", () => {
  it("takes a reading out and puts it back, and says whether it did", async () => {
    const id = await weigh();
    for (const [at, expected] of [[new Date(), true] as const, [null, false] as const]) {
      const changed = { ok: true, value: { id, isChanged: true, reading: { id, isWithdrawn: expected } } };
      expect(await set(id, at)).toMatchObject(changed);
      expect(await isWithdrawn(id)).toBe(expected);
      expect(await set(id, at)).toMatchObject({ ok: true, value: { isChanged: false } });
    }
    expect(await set(newId(), null)).toMatchObject({ code: "not-found" });
  });

  it("leaves a record that is put away as it is", async () => {
    const [out, within] = [await weigh(), await weigh()];
    await set(out, new Date());
    await archive(new Date());
    expect(await set(within, new Date())).toMatchObject({ code: "archived" });
    expect(await set(out, null)).toMatchObject({ code: "archived" });
    await archive(null);
    expect([await isWithdrawn(out), await isWithdrawn(within)]).toEqual([true, false]);
  });
});
