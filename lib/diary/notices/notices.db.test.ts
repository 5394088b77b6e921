import { expect, it, vi } from "vitest";
import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import { newId } from "#lib/kernel/ids.ts";
import { asPerson } from "#lib/platform/db.ts";
import { day, diaryDesk } from "#scripts/test/diary-desk.ts";
import { recordEntriesAs } from "../recording/recording.ts";
import { recordEntryInput } from "../schema.ts";

// There is no request here: nobody chose a language.
vi.mock("next/headers", () => ({ cookies: async () => new Map(), headers: async () => new Headers() }));

const desk = diaryDesk();

const weigh = (takenOn: CalendarDate, value: number) =>
  asPerson(desk.ana, (db, me) =>
    db.reading.create({
      data: {
        ...{ id: newId(), familyId: desk.child.familyId, childId: desk.child.id, checkUpId: newId() },
        ...{ kind: "weight", value, typedValue: `${value}`, typedUnit: "kg" },
        ...{ takenOn: new Date(takenOn), recordedBy: me.id },
      },
    }),
  );

it("each of several entries is looked at beside the last weight of its own day", async () => {
  const days = [-20, -9, -2, 0].map((away) => addDays(day, away));
  await weigh(addDays(day, -15), 4.4);
  await weigh(addDays(day, -10), 4.6);
  await weigh(addDays(day, -5), 4.8);
  await weigh(day, 5.2);
  const told = days.map((on) => ({ entryId: newId(), day: on, medicine1: "Ibuprofen", dose1: "50 mg" }));
  const open = await desk.through((db, caller) =>
    recordEntriesAs(
      db,
      told.map((each) => recordEntryInput.parse(desk.form(each))),
      caller,
    ),
  );
  const asked = open.ok ? [] : (open.questions ?? []).filter(({ code }) => code === "below-weight");
  expect(asked.map(({ field }) => field)).toEqual(["entries.1.medicine1", "entries.2.medicine1"]);
  expect(asked.map(({ detail }) => /\d\.\d kg, /.exec(`${detail?.sentence}`)?.[0])).toEqual([
    "4.6 kg, ",
    "4.8 kg, ",
  ]);
});
