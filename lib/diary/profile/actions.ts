"use server";

import { childAction } from "#lib/access/action.ts";
import { getChild } from "#lib/families/queries.ts";
import { ok, refused } from "#lib/kernel/result.ts";
import { putDiaryProfile } from "./mutations.ts";
import { getProfile } from "./queries.ts";
import { arrangeDiaryInput } from "./schema.ts";

export const arrangeDiary = childAction({
  verb: "diary.arrange",
  needs: "diary:arrange",
  room: "diary",
  input: arrangeDiaryInput,
  async run(db, { childId, profile }, { me, familyId }) {
    const child = await getChild(db, childId);
    if (child.isArchived) return refused("archived");
    const { emergency: _, ...before } = await getProfile(db, child);
    const { emergency: __, ...after } = profile;
    await putDiaryProfile(db, { familyId, childId, updatedBy: me.id }, profile);
    return ok({ id: childId, audit: { before, after } });
  },
  to: ({ id }) => `/children/${id}/diary/settings?saved=arranged`,
});
