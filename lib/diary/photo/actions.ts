"use server";

import { childAction } from "#lib/access/action.ts";
import { bringPhotoBack, takePhotoAway } from "#lib/pictures/photos/photos.ts";
import { photoOfEntry } from "./mutations.ts";
import { entryPhotoInput } from "./schema.ts";

type At = { readonly childId: string; readonly entryId: string };
const pageOf = ({ childId, entryId }: At) => `/children/${childId}/diary/entries/${entryId}`;

const recording = { needs: "diary:record", room: "diary", input: entryPhotoInput } as const;

export const removeEntryPhoto = childAction({
  verb: "diary.remove-photo",
  ...recording,
  run: (db, { pictureId, ...which }) => takePhotoAway(db, photoOfEntry(which), pictureId),
  to: ({ id }, at) => `${pageOf(at)}?pictures=removed&former=${id}`,
});

export const restoreEntryPhoto = childAction({
  verb: "diary.restore-photo",
  ...recording,
  run: (db, { pictureId, ...which }) => bringPhotoBack(db, photoOfEntry(which), pictureId),
  to: (_, at) => `${pageOf(at)}?pictures=restored`,
});
