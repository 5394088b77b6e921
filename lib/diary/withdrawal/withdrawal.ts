import { ok, type Result, refused } from "#lib/kernel/result.ts";
import type { Db } from "#lib/platform/db.ts";
import { type EntryFigure, figureOf } from "../core/entry-figure.ts";
import { setEntryWithdrawn } from "../mutations.ts";
import { type FoundEntry, findEntry } from "../queries.ts";
import { noticeAgain } from "../restoring/restoring.ts";
import { type Recorder, setDiaryScene } from "../scene/scene.ts";
import { holdGiving } from "../turn/turn.ts";

export type WithdrawnEntry = {
  readonly id: string;
  readonly entry: FoundEntry;
  /** False where it was so already, and nothing was done. */
  readonly isChanged: boolean;
  /** Whether there is something to be pointed out about a medication that is there again. */
  readonly isNoticed: boolean;
  readonly audit: EntryFigure;
};

/** Takes an entry out of the record at a moment, or puts it back with null; refused for a record that is put away. */
export async function withdrawEntryAs(
  db: Db,
  { childId, entryId }: { readonly childId: string; readonly entryId: string },
  at: Date | null,
  caller: Recorder,
): Promise<Result<WithdrawnEntry>> {
  const scene = await setDiaryScene(db, childId, caller);
  if (!scene.ok) return scene;
  const { child } = scene.value;
  const entry = await findEntry(db, child, entryId);
  if (!entry) return refused("not-found");
  if (at === null && entry.intakes.length > 0) await holdGiving(db, child.id);
  const isChanged = await setEntryWithdrawn(db, child, entryId, at);
  const done = { ...entry, isWithdrawn: at !== null };
  const isBack = isChanged && at === null;
  const noticed = isBack ? await noticeAgain(db, child, done) : { entry: done, isNoticed: false };
  return ok({ id: entryId, ...noticed, isChanged, audit: figureOf(entry) });
}
