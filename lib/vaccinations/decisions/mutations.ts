import { toCalendarDate, toUtcDate } from "#lib/kernel/dates.ts";
import type { Db } from "#lib/platform/db.ts";
import { idFrom } from "#lib/platform/derived-id.ts";
import type { SentDecision } from "./schema.ts";

type Place = { readonly familyId: string; readonly recordedBy: string };

/**
 * Keeps a decision, in place of those that held for the group, and answers its id. The same one sent again adds nothing; an id that
 * holds another, or one that does not hold any more, gives way to one made from what was sent.
 */
export async function insertDecision(
  db: Db,
  { childId, decisionId, group, kind, decidedOn, untilOn, reason }: SentDecision,
  { familyId, recordedBy }: Place,
): Promise<string> {
  const days = { decidedOn: toUtcDate(decidedOn), untilOn: untilOn && toUtcDate(untilOn) };
  const content = { kind, vaccineGroup: group, reason, ...days };
  const said = JSON.stringify([group, kind, decidedOn, untilOn, reason]);
  let id = decisionId;
  for (;;) {
    const data = { id, familyId, childId, recordedBy, ...content };
    const { count } = await db.vaccineDecision.createMany({ data: [data], skipDuplicates: true });
    if (count > 0) {
      await withdrawOthers(db, { id, familyId, childId, vaccineGroup: group });
      return id;
    }
    const stored = await db.vaccineDecision.findFirst({ where: { id, childId, withdrawnAt: null } });
    const known =
      stored &&
      JSON.stringify([
        stored.vaccineGroup,
        stored.kind,
        toCalendarDate(stored.decidedOn),
        stored.untilOn && toCalendarDate(stored.untilOn),
        stored.reason,
      ]);
    if (known === said) return id;
    // Always the same for the same content, so that sending that again, too, is storing it once.
    id = idFrom(`${id} ${childId} ${said}`);
  }
}

/** Takes a decision back at a moment, or lets it hold again with null, in place of those that do; answers the group it is about, null when there is none. */
export async function updateDecisionWithdrawn(
  db: Db,
  childId: string,
  decisionId: string,
  withdrawnAt: Date | null,
): Promise<string | null> {
  const found = await db.vaccineDecision.findFirst({
    where: { id: decisionId, childId },
    select: { id: true, familyId: true, childId: true, vaccineGroup: true },
  });
  if (!found) return null;
  await db.vaccineDecision.updateMany({ where: { id: decisionId, childId }, data: { withdrawnAt } });
  if (withdrawnAt === null) await withdrawOthers(db, found);
  return found.vaccineGroup;
}

type Held = {
  readonly id: string;
  readonly familyId: string;
  readonly childId: string;
  readonly vaccineGroup: string;
};

/** One decision holds for a group: the others are over. */
async function withdrawOthers(db: Db, { id, ...group }: Held): Promise<void> {
  const where = { ...group, withdrawnAt: null, id: { not: id } };
  await db.vaccineDecision.updateMany({ where, data: { withdrawnAt: new Date() } });
}
