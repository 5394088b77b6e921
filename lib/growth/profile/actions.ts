"use server";

import { childAction } from "#lib/access/action.ts";
import { getChild } from "#lib/families/queries.ts";
import { ok, refused } from "#lib/kernel/result.ts";
import type { GrowthProfile } from "../core/profile.ts";
import { putProfile } from "./mutations.ts";
import { getProfile } from "./queries.ts";
import { arrangeGrowthInput } from "./schema.ts";

export const arrangeGrowth = childAction({
  verb: "growth.arrange",
  needs: "growth:arrange",
  room: "growth",
  input: arrangeGrowthInput,
  async run(db, { childId, ...arrangement }, { me, familyId }) {
    if ((await getChild(db, childId)).isArchived) return refused("archived");
    const before = await getProfile(db, childId);
    await putProfile(db, { familyId, childId, updatedBy: me.id }, arrangement);
    return ok({
      id: childId,
      audit: { before: settingsOf(before), after: settingsOf({ ...before, ...arrangement }) },
    });
  },
  to: ({ id }) => `/children/${id}/growth/settings?saved=arranged`,
});

function settingsOf({ reference, correctedUntilMonths, motherHeightCm, fatherHeightCm }: GrowthProfile) {
  return { reference, correctedUntilMonths, motherHeightCm, fatherHeightCm };
}
