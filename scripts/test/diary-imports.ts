import { sorted } from "#lib/diary/core/journal/overrides.ts";
import { listDays } from "#lib/diary/days/queries.ts";
import { getChild } from "#lib/families/queries.ts";
import type { Choices } from "#lib/imports/core/choices.ts";
import { monthOfJournal } from "#lib/imports/diary/core/samples/month.ts";
import { getExportedDiary } from "#lib/imports/diary/queries.ts";
import { addDays, type CalendarDate, todayIn } from "#lib/kernel/dates.ts";
import { asPerson } from "#lib/platform/db.ts";
import { importDesk } from "./import-desk.ts";

/** In the months before today, so that no year has to be chosen. */
export const from = addDays(todayIn("UTC", new Date()), -40);
export const month = monthOfJournal(30, from);

/** The desk where diaries are brought, and what they then say. */
export function diaryImports() {
  const desk = importDesk("2018-03-01");
  return Object.assign(desk, {
    /** A diary that was brought and said to be this child's, by its id. */
    async bringDiary(text: string, childId = desk.nora, choices: Partial<Choices> = {}, who = desk.owner) {
      const { id, named } = await desk.bring({ name: "entries.json", text }, who);
      await desk.choose(
        id,
        { children: Object.fromEntries(named.map((key) => [key, childId])), ...choices },
        who,
      );
      return id;
    },
    exported: (childId = desk.nora) =>
      asPerson(desk.owner, async (db) =>
        getExportedDiary(db, await getChild(db, childId), { from: null, to: null }),
      ),
    days: (childId = desk.nora) =>
      asPerson(desk.owner, (db) => {
        const child = { familyId: desk.familyId, id: childId };
        return listDays(db, child, "2000-01-01" as CalendarDate, "2099-01-01" as CalendarDate);
      }),
  });
}

type Exported = Awaited<ReturnType<typeof getExportedDiary>>;

/** Exported entries by what they say and where they come from, whoever they are of. */
export const plain = ({ entries }: Exported) =>
  entries.map(({ id, origin, ...entry }) => {
    const { painMax, painMean, pictureId, recordedBy, isImported, ...content } = entry as Record<
      string,
      unknown
    >;
    return sorted({ ...content, origin: origin ?? `nestling:${id}` });
  });
