import { checkOpen } from "#lib/families/archive/archive.ts";
import { toCalendarDate, toUtcDate } from "#lib/kernel/dates.ts";
import type { PhotoPlace } from "#lib/pictures/photos/mutations.ts";
import type { Db } from "#lib/platform/db.ts";
import { idFrom } from "#lib/platform/derived-id.ts";
import type { SentReaction } from "./schema.ts";

type Place = { readonly familyId: string; readonly recordedBy: string };

const contentOf = ({ kinds, onset, severity, startedOn, note }: SentReaction) => ({
  kinds: [...kinds],
  onset,
  severity,
  startedOn: startedOn && toUtcDate(startedOn),
  note,
});

/**
 * Stores a reaction and answers its id. The same one sent again adds nothing; an id that holds another, or one removed since, gives way
 * to one made from what was sent.
 */
export async function insertReaction(
  db: Db,
  sent: SentReaction,
  { familyId, recordedBy }: Place,
): Promise<string> {
  const { childId, doseId } = sent;
  const said = JSON.stringify([sent.kinds, sent.onset, sent.severity, sent.startedOn, sent.note]);
  let id = sent.reactionId;
  for (;;) {
    const data = { id, familyId, childId, doseId, recordedBy, ...contentOf(sent) };
    const { count } = await db.reaction.createMany({ data: [data], skipDuplicates: true });
    if (count > 0) return id;
    const stored = await db.reaction.findFirst({ where: { id, childId, doseId, withdrawnAt: null } });
    const { kinds, onset, severity, startedOn, note } = stored ?? {};
    const known = JSON.stringify([
      kinds,
      onset,
      severity,
      startedOn ? toCalendarDate(startedOn) : null,
      note,
    ]);
    if (stored && known === said) return id;
    // Always the same for the same content, so that sending that again, too, is storing it once.
    id = idFrom(`${id} ${doseId} ${said}`);
  }
}

/** Puts a reaction right; false when there is none. */
export async function updateReaction(db: Db, sent: SentReaction): Promise<boolean> {
  const { childId, doseId, reactionId } = sent;
  const where = { id: reactionId, childId, doseId, withdrawnAt: null };
  return (await db.reaction.updateMany({ where, data: contentOf(sent) })).count > 0;
}

type Which = { readonly childId: string; readonly doseId: string; readonly reactionId: string };

/** Takes a reaction out of the record, or puts it back with null; false when there is none. */
export async function updateReactionWithdrawn(
  db: Db,
  { childId, doseId, reactionId }: Which,
  withdrawnAt: Date | null,
): Promise<boolean> {
  const where = { id: reactionId, childId, doseId };
  return (await db.reaction.updateMany({ where, data: { withdrawnAt } })).count > 0;
}

/** Where a reaction keeps its photo. */
export const photoOfReaction = ({ childId, doseId, reactionId }: Which): PhotoPlace => ({
  childId,
  area: "vaccinations",
  checkOpen: (db) => checkOpen(db, childId),
  isNoOthers: { reactions: { none: { id: { not: reactionId } } } },
  async hold(db) {
    const rows = await db.$queryRaw<{ pictureId: string | null }[]>`
      select r.picture_id as "pictureId" from reactions r
      where r.id = ${reactionId}::uuid and r.child_id = ${childId}::uuid and r.dose_id = ${doseId}::uuid and r.withdrawn_at is null
      for update`;
    return rows[0] ?? null;
  },
  async show(db, pictureId) {
    await db.reaction.updateMany({ where: { id: reactionId, childId, doseId }, data: { pictureId } });
  },
});
