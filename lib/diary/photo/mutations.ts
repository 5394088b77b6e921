import { checkOpen } from "#lib/families/archive/archive.ts";
import type { PhotoPlace } from "#lib/pictures/photos/mutations.ts";

type Which = { readonly childId: string; readonly entryId: string };

/** Where an entry keeps its photo. */
export const photoOfEntry = ({ childId, entryId }: Which): PhotoPlace => ({
  childId,
  area: "diary",
  checkOpen: (db) => checkOpen(db, childId),
  isNoOthers: { entries: { none: { id: { not: entryId } } } },
  async hold(db) {
    const rows = await db.$queryRaw<{ pictureId: string | null }[]>`
      select e.picture_id as "pictureId" from diary_entries e
      where e.id = ${entryId}::uuid and e.child_id = ${childId}::uuid and e.withdrawn_at is null for update`;
    return rows[0] ?? null;
  },
  async show(db, pictureId) {
    await db.$executeRaw`
      update diary_entries set picture_id = ${pictureId}::uuid, updated_at = now()
      where id = ${entryId}::uuid and child_id = ${childId}::uuid`;
  },
});
