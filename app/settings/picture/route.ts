import { personUpload } from "#lib/access/upload.ts";
import { ok } from "#lib/kernel/result.ts";
import { mostBytes } from "#lib/pictures/core/addresses.ts";
import { insertPicture } from "#lib/pictures/mutations.ts";
import { receivePicture } from "#lib/pictures/pictures.ts";

export const POST = personUpload({
  verb: "account.picture",
  room: "pictures",
  mostBytes,
  prepare: receivePicture,
  async run(db, { pictureId }, { me }) {
    await insertPicture(db, pictureId, { personId: me.id }, me.id);
    return ok({ id: pictureId });
  },
  page: () => "/settings",
});
