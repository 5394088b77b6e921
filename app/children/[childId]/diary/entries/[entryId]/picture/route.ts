import { childUpload } from "#lib/access/upload.ts";
import { photoOfEntry } from "#lib/diary/photo/mutations.ts";
import { isId } from "#lib/kernel/ids.ts";
import { refused } from "#lib/kernel/result.ts";
import { mostBytes } from "#lib/pictures/core/addresses.ts";
import type { ReceivedPhoto } from "#lib/pictures/core/photo.ts";
import { keepPhoto } from "#lib/pictures/photos/photos.ts";
import { receivePhoto } from "#lib/pictures/pictures.ts";

type Where = { childId: string; entryId: string };

export const POST = childUpload<ReceivedPhoto, Where>({
  verb: "diary.photograph",
  needs: "diary:record",
  room: "pictures",
  mostBytes,
  prepare: receivePhoto,
  async run(db, photo, caller, where) {
    if (!isId(where.entryId)) return refused("not-found");
    return keepPhoto(db, photoOfEntry(where), photo, caller);
  },
  page: ({ childId, entryId }) => `/children/${childId}/diary/entries/${entryId}`,
});
