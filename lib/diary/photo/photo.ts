import type { ChildCaller } from "#lib/access/action.ts";
import { checkOpen } from "#lib/families/archive/archive.ts";
import { ok, type Result, refused } from "#lib/kernel/result.ts";
import type { Db } from "#lib/platform/db.ts";
import { insertEntryPhoto } from "./mutations.ts";

type Which = { readonly childId: string; readonly entryId: string };

/** Keeps a photo with an entry, in place of the one before; refused for a record that is put away. */
export async function keepEntryPhoto(
  db: Db,
  which: Which,
  pictureId: string,
  { me, familyId }: Pick<ChildCaller, "me" | "familyId">,
): Promise<Result<{ id: string }>> {
  const open = await checkOpen(db, which.childId);
  if (!open.ok) return open;
  const kept = await insertEntryPhoto(db, which, pictureId, { familyId, madeBy: me.id });
  return kept ? ok({ id: pictureId }) : refused("not-found");
}
