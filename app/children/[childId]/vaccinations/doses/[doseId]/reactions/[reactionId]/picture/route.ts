import { childUpload } from "#lib/access/upload.ts";
import { isId } from "#lib/kernel/ids.ts";
import { refused } from "#lib/kernel/result.ts";
import { mostBytes } from "#lib/pictures/core/addresses.ts";
import type { ReceivedPhoto } from "#lib/pictures/core/photo.ts";
import { keepPhoto } from "#lib/pictures/photos/photos.ts";
import { receivePhoto } from "#lib/pictures/pictures.ts";
import { photoOfReaction } from "#lib/vaccinations/reactions/mutations.ts";

type Where = { childId: string; doseId: string; reactionId: string };

export const POST = childUpload<ReceivedPhoto, Where>({
  verb: "vaccinations.react",
  needs: "vaccinations:record",
  room: "pictures",
  mostBytes,
  prepare: receivePhoto,
  async run(db, photo, caller, where) {
    if (!isId(where.doseId) || !isId(where.reactionId)) return refused("not-found");
    return keepPhoto(db, photoOfReaction(where), photo, caller);
  },
  page: ({ childId, doseId, reactionId }) =>
    `/children/${childId}/vaccinations/doses/${doseId}/reactions/${reactionId}`,
});
