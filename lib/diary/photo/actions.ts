"use server";

import { childAction } from "#lib/access/action.ts";
import { checkOpen } from "#lib/families/archive/archive.ts";
import { ok, refused } from "#lib/kernel/result.ts";
import { removeEntryPhoto as removePhoto, restoreEntryPhoto as restorePhoto } from "./mutations.ts";
import { entryPhotoInput } from "./schema.ts";

type At = { readonly childId: string; readonly entryId: string };
const pageOf = ({ childId, entryId }: At) => `/children/${childId}/diary/entries/${entryId}`;

const recording = { needs: "diary:record", room: "diary", input: entryPhotoInput } as const;

export const removeEntryPhoto = childAction({
  verb: "diary.remove-photo",
  ...recording,
  async run(db, { pictureId, ...which }) {
    const open = await checkOpen(db, which.childId);
    if (!open.ok) return open;
    return (await removePhoto(db, which, pictureId)) ? ok({ id: pictureId }) : refused("not-found");
  },
  to: ({ id }, at) => `${pageOf(at)}?pictures=removed&former=${id}`,
});

export const restoreEntryPhoto = childAction({
  verb: "diary.restore-photo",
  ...recording,
  async run(db, { pictureId, ...which }) {
    const open = await checkOpen(db, which.childId);
    if (!open.ok) return open;
    return (await restorePhoto(db, which, pictureId)) ? ok({ id: pictureId }) : refused("not-found");
  },
  to: (_, at) => `${pageOf(at)}?pictures=restored`,
});
