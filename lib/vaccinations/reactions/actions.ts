"use server";

import { childAction } from "#lib/access/action.ts";
import { checkOpen } from "#lib/families/archive/archive.ts";
import { ok, refused } from "#lib/kernel/result.ts";
import { bringPhotoBack, takePhotoAway } from "#lib/pictures/photos/photos.ts";
import { insertReaction, photoOfReaction, updateReaction, updateReactionWithdrawn } from "./mutations.ts";
import { checkReaction } from "./reactions.ts";
import { reactionInput, reactionOnlyInput, reactionPictureInput } from "./schema.ts";

type At = { readonly childId: string; readonly doseId: string };

// The page of one reaction, and of the dose it came after.
const pageOfDose = ({ childId, doseId }: At) => `/children/${childId}/vaccinations/doses/${doseId}`;
const pageOf = (at: At, id: string) => `${pageOfDose(at)}/reactions/${id}`;

const recording = { needs: "vaccinations:record", room: "vaccinations" } as const;

export const recordReaction = childAction({
  verb: "vaccinations.react",
  ...recording,
  input: reactionInput,
  async run(db, sent, caller) {
    const sound = await checkReaction(db, sent, caller);
    if (!sound.ok) return sound;
    const id = await insertReaction(db, sent, { familyId: caller.familyId, recordedBy: caller.me.id });
    return ok({ id, audit: { kinds: sent.kinds, severity: sent.severity } });
  },
  to: ({ id }, at) => `${pageOf(at, id)}?saved=saved`,
});

export const correctReaction = childAction({
  verb: "vaccinations.react",
  ...recording,
  input: reactionInput,
  async run(db, sent, caller) {
    const sound = await checkReaction(db, sent, caller);
    if (!sound.ok) return sound;
    const found = await updateReaction(db, sent);
    return found
      ? ok({ id: sent.reactionId, audit: { kinds: sent.kinds, severity: sent.severity } })
      : refused("not-found");
  },
  to: ({ id }, at) => `${pageOf(at, id)}?saved=saved`,
});

export const removeReaction = childAction({
  verb: "vaccinations.remove-reaction",
  ...recording,
  input: reactionOnlyInput,
  async run(db, which) {
    const open = await checkOpen(db, which.childId);
    if (!open.ok) return open;
    const found = await updateReactionWithdrawn(db, which, new Date());
    return found ? ok({ id: which.reactionId }) : refused("not-found");
  },
  to: ({ id }, at) => `${pageOfDose(at)}?removed=${id}`,
});

export const restoreReaction = childAction({
  verb: "vaccinations.react",
  ...recording,
  input: reactionOnlyInput,
  async run(db, which) {
    const open = await checkOpen(db, which.childId);
    if (!open.ok) return open;
    const found = await updateReactionWithdrawn(db, which, null);
    return found ? ok({ id: which.reactionId }) : refused("not-found");
  },
  to: ({ id }, at) => `${pageOf(at, id)}?saved=restored`,
});

export const removeReactionPicture = childAction({
  verb: "vaccinations.react",
  ...recording,
  input: reactionPictureInput,
  run: (db, { pictureId, ...which }) => takePhotoAway(db, photoOfReaction(which), pictureId),
  to: ({ id }, { reactionId, ...at }) => `${pageOf(at, reactionId)}?pictures=removed&former=${id}`,
});

export const restoreReactionPicture = childAction({
  verb: "vaccinations.react",
  ...recording,
  input: reactionPictureInput,
  run: (db, { pictureId, ...which }) => bringPhotoBack(db, photoOfReaction(which), pictureId),
  to: (_, { reactionId, ...at }) => `${pageOf(at, reactionId)}?pictures=restored`,
});
