import type { CalendarDate } from "#lib/kernel/dates.ts";
import { type Result, refused } from "#lib/kernel/result.ts";
import type { Db } from "#lib/platform/db.ts";
import { type EntryDraft, emptyDraft } from "../core/entry-draft.ts";
import { findEntry } from "../queries.ts";
import { type KeptEntry, recordEntryAs } from "../recording/recording.ts";
import type { Recorder } from "../scene/scene.ts";

type SentRepeat = {
  readonly childId: string;
  /** The new entry's. */
  readonly entryId: string;
  readonly fromEntryId: string;
  readonly confirmed: readonly string[];
};

/** Records an entry's medications again, now; the notices are asked as ever. */
export async function repeatMedicationsAs(
  db: Db,
  { childId, entryId, fromEntryId, confirmed }: SentRepeat,
  caller: Recorder,
): Promise<Result<KeptEntry>> {
  const from = await findEntry(db, { familyId: caller.familyId, id: childId }, fromEntryId);
  if (!from || from.isWithdrawn || from.intakes.length === 0) return refused("not-found");
  const intakes = from.intakes.map((intake) => ({ ...intake, noticed: [] }));
  const intakePlaces = intakes.map((_, at) => at + 1);
  const draft: EntryDraft = { ...emptyDraft("" as CalendarDate), isNow: true, intakes, intakePlaces };
  return recordEntryAs(db, { childId, entryId, draft, doubts: [], confirmed }, caller);
}
