import { toUtcDate } from "#lib/kernel/dates.ts";
import type { Db } from "#lib/platform/db.ts";
import type { SentDecision } from "./schema.ts";

type Place = { readonly familyId: string; readonly recordedBy: string };

/** Keeps a decision, in place of those that held for the group; sent again it adds nothing. */
export async function insertDecision(
  db: Db,
  { childId, decisionId: id, group, kind, decidedOn, untilOn, reason }: SentDecision,
  { familyId, recordedBy }: Place,
): Promise<void> {
  const days = { decidedOn: toUtcDate(decidedOn), untilOn: untilOn && toUtcDate(untilOn) };
  const said = { kind, vaccineGroup: group, reason, ...days };
  const where = { familyId, childId, vaccineGroup: group, withdrawnAt: null, id: { not: id } };
  await db.vaccineDecision.updateMany({ where, data: { withdrawnAt: new Date() } });
  await db.vaccineDecision.createMany({
    data: [{ id, familyId, childId, recordedBy, ...said }],
    skipDuplicates: true,
  });
}

/** Takes a decision back at a moment, or lets it hold again with null; answers the group it is about, null when there is none. */
export async function updateDecisionWithdrawn(
  db: Db,
  childId: string,
  decisionId: string,
  withdrawnAt: Date | null,
): Promise<string | null> {
  const found = await db.vaccineDecision.findFirst({
    where: { id: decisionId, childId },
    select: { vaccineGroup: true },
  });
  if (!found) return null;
  await db.vaccineDecision.updateMany({ where: { id: decisionId, childId }, data: { withdrawnAt } });
  return found.vaccineGroup;
}
