import { childUpload } from "#lib/access/upload.ts";
import { isId } from "#lib/kernel/ids.ts";
import { refused } from "#lib/kernel/result.ts";
import { mostBytes } from "#lib/pictures/core/addresses.ts";
import { receivePicture } from "#lib/pictures/pictures.ts";
import { keepReactionPicture } from "#lib/vaccinations/reactions/reactions.ts";

type Where = { childId: string; doseId: string; reactionId: string };

export const POST = childUpload<{ pictureId: string }, Where>({
  verb: "vaccinations.react",
  needs: "vaccinations:record",
  room: "pictures",
  mostBytes,
  prepare: receivePicture,
  async run(db, { pictureId }, caller, where) {
    if (!isId(where.doseId) || !isId(where.reactionId)) return refused("not-found");
    return keepReactionPicture(db, where, pictureId, caller);
  },
  page: ({ childId, doseId, reactionId }) =>
    `/children/${childId}/vaccinations/doses/${doseId}/reactions/${reactionId}`,
});
