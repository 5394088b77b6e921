import { childUpload } from "#lib/access/upload.ts";
import { keepEntryPhoto } from "#lib/diary/photo/photo.ts";
import { isId } from "#lib/kernel/ids.ts";
import { refused } from "#lib/kernel/result.ts";
import { mostBytes } from "#lib/pictures/core/addresses.ts";
import { receivePicture } from "#lib/pictures/pictures.ts";

type Where = { childId: string; entryId: string };

export const POST = childUpload<{ pictureId: string }, Where>({
  verb: "diary.photograph",
  needs: "diary:record",
  room: "pictures",
  mostBytes,
  prepare: receivePicture,
  async run(db, { pictureId }, caller, where) {
    if (!isId(where.entryId)) return refused("not-found");
    return keepEntryPhoto(db, where, pictureId, caller);
  },
  page: ({ childId, entryId }) => `/children/${childId}/diary/entries/${entryId}`,
});
