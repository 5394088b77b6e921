import { beforeAll, expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { newId } from "#lib/kernel/ids.ts";
import { asPerson } from "#lib/platform/db.ts";
import { makeFamily, makePerson, type TestPerson } from "#scripts/test/people.ts";
import { insertReadings, type NewReading } from "../mutations.ts";
import { findHeight } from "./queries.ts";

let ana: TestPerson;
let familyId: string;
let nora: string;
let leo: string;

const day = (text: string) => text as CalendarDate;
const height = (
  childId: string,
  value: number,
  takenOn: string,
  over: Partial<NewReading> = {},
): NewReading => ({
  ...{ id: newId(), checkUpId: newId(), familyId, childId, kind: "length", value, takenOn: day(takenOn) },
  ...{ typedValue: `${value}`, typedUnit: "cm", posture: "standing", source: "manual", device: null },
  ...{ note: null, estimated: false, confirmed: [], recordedBy: ana.personId, importId: null, origin: null },
  ...over,
});
const find = (childId: string, on: string, who = ana) =>
  asPerson(who, (db) => findHeight(db, { familyId, id: childId }, day(on)));

beforeAll(async () => {
  ana = await makePerson("Ana");
  const family = await makeFamily(ana, ["Nora", "Leo"]);
  familyId = family.familyId;
  [nora = "", leo = ""] = family.childIds;
  await asPerson(ana, (db) =>
    insertReadings(db, [
      height(nora, 110, "2025-01-10"),
      height(nora, 114.5, "2025-09-01"),
      height(nora, 160, "2025-10-01", { estimated: true }),
      height(nora, 21, "2025-10-02", { kind: "weight", posture: null }),
      height(nora, 116, "2026-01-05"),
      height(leo, 90, "2025-09-05"),
    ]),
  );
});

it("is the latest measured up to a day, of that child alone", async () => {
  expect(await find(nora, "2025-12-31")).toEqual({ cm: 114.5, takenOn: "2025-09-01" });
  expect(await find(nora, "2026-01-05")).toEqual({ cm: 116, takenOn: "2026-01-05" });
  expect(await find(leo, "2025-12-31")).toEqual({ cm: 90, takenOn: "2025-09-05" });
});

it("is none before the first, and none that is older than twelve months", async () => {
  expect(await find(nora, "2025-01-09")).toBeNull();
  expect(await find(leo, "2026-09-05")).toEqual({ cm: 90, takenOn: "2025-09-05" });
  expect(await find(leo, "2026-09-06")).toBeNull();
});

it("is not that which was withdrawn, and nobody else's to see", async () => {
  await asPerson(ana, (db) =>
    db.reading.updateMany({ where: { childId: leo }, data: { withdrawnAt: new Date() } }),
  );
  expect(await find(leo, "2025-12-31")).toBeNull();
  expect(await find(nora, "2025-12-31", await makePerson("Stranger"))).toBeNull();
});
