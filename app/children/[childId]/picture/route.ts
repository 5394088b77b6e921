import { childUpload } from "#lib/access/upload.ts";
import { ok } from "#lib/kernel/result.ts";
import { mostBytes } from "#lib/pictures/core/addresses.ts";
import { insertPicture } from "#lib/pictures/mutations.ts";
import { receivePicture } from "#lib/pictures/pictures.ts";

export const POST = childUpload({
  verb: "child.picture",
  needs: "child:edit",
  room: "pictures",
  mostBytes,
  prepare: receivePicture,
  async run(db, { pictureId }, { me, familyId }, { childId }) {
    await insertPicture(db, pictureId, { familyId, childId }, me.id);
    return ok({ id: pictureId });
  },
  page: ({ childId }) => `/children/${childId}/edit`,
});
