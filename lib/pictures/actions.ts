"use server";

import { childAction, personAction } from "#lib/access/action.ts";
import { ok, refused } from "#lib/kernel/result.ts";
import { removePicture, restorePicture } from "./mutations.ts";
import { childPictureInput, ownPictureInput } from "./schema.ts";

export const removeChildPicture = childAction({
  verb: "child.remove-picture",
  needs: "child:edit",
  room: "pictures",
  input: childPictureInput,
  async run(db, { childId, pictureId }, { familyId }) {
    const removed = await removePicture(db, pictureId, { familyId, childId });
    return removed ? ok({ id: pictureId }) : refused("not-found");
  },
  to: ({ id }, { childId }) => `/children/${childId}/edit?pictures=removed&former=${id}`,
});

export const restoreChildPicture = childAction({
  verb: "child.picture",
  needs: "child:edit",
  room: "pictures",
  input: childPictureInput,
  async run(db, { childId, pictureId }, { familyId }) {
    const restored = await restorePicture(db, pictureId, { familyId, childId });
    return restored ? ok({ id: pictureId }) : refused("not-found");
  },
  to: (_, { childId }) => `/children/${childId}/edit?pictures=restored`,
});

export const removeOwnPicture = personAction({
  verb: "account.remove-picture",
  room: "pictures",
  input: ownPictureInput,
  async run(db, { pictureId }, { me }) {
    const removed = await removePicture(db, pictureId, { personId: me.id });
    return removed ? ok({ id: pictureId }) : refused("not-found");
  },
  to: ({ id }) => `/settings?pictures=removed&former=${id}`,
});

export const restoreOwnPicture = personAction({
  verb: "account.picture",
  room: "pictures",
  input: ownPictureInput,
  async run(db, { pictureId }, { me }) {
    const restored = await restorePicture(db, pictureId, { personId: me.id });
    return restored ? ok({ id: pictureId }) : refused("not-found");
  },
  to: () => "/settings?pictures=restored",
});
