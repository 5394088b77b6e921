"use server";

import { childAction } from "#lib/access/action.ts";
import { getChild } from "#lib/families/queries.ts";
import { todayIn } from "#lib/kernel/dates.ts";
import { ok, refused } from "#lib/kernel/result.ts";
import { insertDecision, updateDecisionWithdrawn } from "./mutations.ts";
import { decideInput, decisionOnlyInput } from "./schema.ts";

const recording = { needs: "vaccinations:record", room: "vaccinations" } as const;

export const decideVaccine = childAction({
  verb: "vaccinations.decide",
  ...recording,
  input: decideInput,
  async run(db, decision, { me, familyId, timeZone }) {
    if ((await getChild(db, decision.childId)).isArchived) return refused("archived");
    const today = todayIn(timeZone, new Date());
    if (decision.decidedOn > today) return { ...refused("invalid"), fields: { decidedOn: "date-future" } };
    const isPast = decision.untilOn !== null && decision.untilOn < today;
    if (isPast || (decision.untilOn ?? today) < decision.decidedOn)
      return { ...refused("invalid"), fields: { untilOn: "until-past" } };
    const id = await insertDecision(db, decision, { familyId, recordedBy: me.id });
    const { group, kind } = decision;
    return ok({ id, audit: { group, decision: kind } });
  },
  to: (_, { childId }) => `/children/${childId}/vaccinations/decide?saved=saved`,
});

export const takeBackDecision = childAction({
  verb: "vaccinations.take-back-decision",
  ...recording,
  input: decisionOnlyInput,
  async run(db, { childId, decisionId }) {
    if ((await getChild(db, childId)).isArchived) return refused("archived");
    const group = await updateDecisionWithdrawn(db, childId, decisionId, new Date());
    return group ? ok({ id: decisionId, audit: { group } }) : refused("not-found");
  },
  to: ({ id }, { childId }) => `/children/${childId}/vaccinations/decide?taken=${id}`,
});

export const restoreDecision = childAction({
  verb: "vaccinations.decide",
  ...recording,
  input: decisionOnlyInput,
  async run(db, { childId, decisionId }) {
    if ((await getChild(db, childId)).isArchived) return refused("archived");
    const group = await updateDecisionWithdrawn(db, childId, decisionId, null);
    return group ? ok({ id: decisionId, audit: { group } }) : refused("not-found");
  },
  to: (_, { childId }) => `/children/${childId}/vaccinations/decide?saved=saved`,
});
