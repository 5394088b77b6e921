import { describe, expect, it } from "vitest";
import { holdDays } from "#lib/diary/days/mutations.ts";
import { listDays } from "#lib/diary/days/queries.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { newId } from "#lib/kernel/ids.ts";
import { asPerson, asSteward } from "#lib/platform/db.ts";
import { momentAt, nothingSaid } from "#scripts/test/diary-entries.ts";
import { makeFamily, makePerson } from "#scripts/test/people.ts";
import type { DiaryRow } from "./core/diary-row.ts";
import { storeDiaryRows } from "./mutations.ts";

const [early, late] = ["2026-05-20", "2026-05-21"] as CalendarDate[];

describe("storeDiaryRows", () => {
  it("waits in no circle with somebody who writes the same days in their order", async () => {
    const ana = await makePerson("Ana");
    const { familyId, childIds } = await makeFamily(ana, ["Nora"]);
    const [childId = ""] = childIds;
    const importId = newId();
    const file = {
      id: importId,
      familyId,
      personId: ana.personId,
      fileName: "x.json",
      status: "done",
    } as const;
    await asSteward("test", (db) =>
      db.import.createMany({ data: [{ ...file, bytes: 1, source: "journal" }] }),
    );
    // More than a batch of the later day comes first.
    const rows = Array.from({ length: 260 }, (_, row) => ({
      ...{ row, childId },
      record: {
        ...{ childId, aside: null, raw: null, confirmed: [], origin: `o${row}`, place: row },
        content: { ...nothingSaid, ...momentAt(row < 255 ? late! : early!, row), note: `${row}` },
      } satisfies DiaryRow,
    }));
    const key = { familyId, id: childId };
    const { promise: isFirstHeld, resolve: first } = Promise.withResolvers<void>();
    const other = asPerson(ana, async (db) => {
      await holdDays(db, key, [early!]);
      first();
      await new Promise((go) => setTimeout(go, 1500));
      await holdDays(db, key, [late!]);
    });
    await isFirstHeld;
    const place = { familyId, importId, personId: ana.personId };
    const stored = asPerson(ana, (db) => storeDiaryRows(db, place, rows, () => {}));
    await expect(other).resolves.toBeUndefined();
    await expect(stored).resolves.toEqual({ added: 260 });
    const days = await asPerson(ana, (db) => listDays(db, key, early!, late!));
    expect(days.map(({ day, entries }) => [day, entries])).toEqual([
      [early, 5],
      [late, 255],
    ]);
  }, 30_000);
});
