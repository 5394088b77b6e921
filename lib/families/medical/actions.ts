"use server";

import { childAction } from "#lib/access/action.ts";
import { ok } from "#lib/kernel/result.ts";
import { putMedical } from "./mutations.ts";
import { medicalInput } from "./schema.ts";

export const editMedical = childAction({
  verb: "medical.edit",
  needs: "medical:edit",
  room: "families",
  input: medicalInput,
  async run(db, { childId, ...profile }, { me, familyId }) {
    await putMedical(db, { familyId, childId, updatedBy: me.id }, profile);
    return ok({ id: childId });
  },
  to: ({ id }) => `/children/${id}/medical?saved`,
});
