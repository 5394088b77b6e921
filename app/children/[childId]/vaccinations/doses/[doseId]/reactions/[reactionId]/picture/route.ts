import { childUpload } from "#lib/access/upload.ts";
import { isId } from "#lib/kernel/ids.ts";
import { ok, refused } from "#lib/kernel/result.ts";
import { mostBytes } from "#lib/pictures/core/addresses.ts";
import { receivePicture } from "#lib/pictures/pictures.ts";
import { insertReactionPicture } from "#lib/vaccinations/reactions/mutations.ts";

type Where = { childId: string; doseId: string; reactionId: string };

export const POST = childUpload<{ pictureId: string }, Where>({
  verb: "vaccinations.react",
  needs: "vaccinations:record",
  room: "pictures",
  mostBytes,
  prepare: receivePicture,
  async run(db, { pictureId }, { me, familyId }, where) {
    if (!isId(where.doseId) || !isId(where.reactionId)) return refused("not-found");
    const place = { familyId, recordedBy: me.id };
    const kept = await insertReactionPicture(db, where, pictureId, place);
    return kept ? ok({ id: pictureId }) : refused("not-found");
  },
  page: ({ childId, doseId, reactionId }) =>
    `/children/${childId}/vaccinations/doses/${doseId}/reactions/${reactionId}`,
});
