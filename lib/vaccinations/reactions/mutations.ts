import { toCalendarDate, toUtcDate } from "#lib/kernel/dates.ts";
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

/** Keeps a photo with a reaction, in place of the one before; it is seen by those whom vaccinations are open to. */
export async function insertReactionPicture(
  db: Db,
  which: Which,
  pictureId: string,
  { familyId, recordedBy }: Place,
): Promise<boolean> {
  const before = await findReaction(db, which);
  if (!before) return false;
  const { childId } = which;
  await db.picture.createMany({
    data: [{ id: pictureId, familyId, childId, madeBy: recordedBy, area: "vaccinations" }],
  });
  await showPicture(db, which, pictureId);
  if (before.pictureId) await removePicture(db, childId, before.pictureId);
  return true;
}

/** Takes a photo away from a reaction; false when it is no photo of this child's vaccinations. */
export async function removeReactionPicture(db: Db, which: Which, pictureId: string): Promise<boolean> {
  const reaction = await findReaction(db, which);
  if (!reaction) return false;
  if (reaction.pictureId === pictureId) await showPicture(db, which, null);
  return removePicture(db, which.childId, pictureId);
}

/**
 * Shows a removed photo again; false when it is no removed photo of this child's vaccinations, another reaction has it, or another photo
 * has taken its place. One that is shown already stays so.
 */
export async function restoreReactionPicture(db: Db, which: Which, pictureId: string): Promise<boolean> {
  const reaction = await findReaction(db, which);
  if (!reaction || (reaction.pictureId ?? pictureId) !== pictureId) return false;
  const others = { none: { id: { not: which.reactionId } } };
  const where = { id: pictureId, childId: which.childId, area: "vaccinations", reactions: others };
  const removed = { ...where, removedAt: { not: null } };
  const { count } = await db.picture.updateMany({ where: removed, data: { removedAt: null } });
  if (count > 0) await showPicture(db, which, pictureId);
  return count > 0 || reaction.pictureId === pictureId;
}

const findReaction = (db: Db, { childId, doseId, reactionId }: Which) =>
  db.reaction.findFirst({
    where: { id: reactionId, childId, doseId, withdrawnAt: null },
    select: { pictureId: true },
  });

async function showPicture(
  db: Db,
  { childId, doseId, reactionId }: Which,
  pictureId: string | null,
): Promise<void> {
  await db.reaction.updateMany({ where: { id: reactionId, childId, doseId }, data: { pictureId } });
}

async function removePicture(db: Db, childId: string, id: string): Promise<boolean> {
  const where = { id, childId, area: "vaccinations" };
  return (await db.picture.updateMany({ where, data: { removedAt: new Date() } })).count > 0;
}
