"use server";

import { childAction } from "#lib/access/action.ts";
import { getChild } from "#lib/families/queries.ts";
import { todayIn } from "#lib/kernel/dates.ts";
import { ok, refused } from "#lib/kernel/result.ts";
import { toldObservations } from "../core/told-observations.ts";
import { updateDue } from "../due/due.ts";
import { getVaccinations } from "../queries.ts";
import { putVaccinationProfile } from "./mutations.ts";
import { arrangeVaccinationsInput } from "./schema.ts";

export const arrangeVaccinations = childAction({
  verb: "vaccinations.arrange",
  needs: "vaccinations:arrange",
  room: "vaccinations",
  input: arrangeVaccinationsInput,
  async run(db, { childId, calendar, observations }, { me, familyId, timeZone }) {
    const child = await getChild(db, childId);
    if (child.isArchived) return refused("archived");
    const today = todayIn(timeZone, new Date());
    const late = observations.filter(({ on }) => on !== null && on > today);
    if (late.length > 0) {
      const fields = Object.fromEntries(late.map(({ code }) => [`on${code}`, "observation-future"]));
      return { ...refused("invalid"), fields };
    }
    const { profile: before } = await getVaccinations(db, child);
    // What the form does not ask for, as an import may have brought it, stays.
    const others = before.observations.filter(({ code }) => !toldObservations.includes(code));
    const arrangement = { calendar, observations: [...observations, ...others] };
    await putVaccinationProfile(db, { familyId, childId, updatedBy: me.id }, arrangement);
    await updateDue(db, child, today);
    // What a doctor said is health data: the trail keeps that it changed, and the calendar, but not what.
    return ok({ id: childId, audit: { before: before.calendar, after: calendar } });
  },
  to: ({ id }) => `/children/${id}/vaccinations/settings?saved=arranged`,
});
