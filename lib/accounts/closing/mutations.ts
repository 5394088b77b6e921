import { writeAudit } from "#lib/access/audit.ts";
import { insertNotices } from "#lib/access/notices.ts";
import { ok, type Result, refused } from "#lib/kernel/result.ts";
import type { Db } from "#lib/platform/db.ts";
import { endSessions } from "../password/mutations.ts";
import { type ClosingPlan, planClosing } from "./core/plan.ts";
import { listStakes, listWhoIsTold } from "./queries.ts";

/**
 * Closes an account: its sessions end, it leaves the families that go on without it, and puts away the children of those that do not.
 * Who comes back within thirty days finds these again by the moment they were put away. Steward only.
 */
export async function closeAccount(
  db: Db,
  { id, name }: { id: string; name: string },
  at: Date,
): Promise<Result<ClosingPlan>> {
  // Two owners who leave at once come one after the other.
  await db.$queryRaw`
    select f.id from families f where f.id in (select family_id from memberships where person_id = ${id}::uuid and revoked_at is null)
    order by f.id for update`;
  const plan = planClosing(await listStakes(db, id));
  const { handOver, alone, leaving } = plan;
  if (handOver.length > 0)
    return refused("hand-over-first", { families: handOver.map(({ familyName }) => familyName).join(", ") });
  await db.child.updateMany({
    where: { familyId: { in: alone.map(({ familyId }) => familyId) }, archivedAt: null },
    data: { archivedAt: at },
  });
  await db.invitation.updateMany({
    where: { invitedBy: id, acceptedAt: null, declinedAt: null, revokedAt: null },
    data: { revokedAt: at },
  });
  for (const { familyId, familyName, membershipId } of leaving) {
    await db.membership.update({
      where: { id: membershipId },
      data: { revokedAt: at },
      select: { id: true },
    });
    await writeAudit(db, { verb: "member.leave", personId: id, familyId, subjectId: membershipId });
    await insertNotices(db, await listWhoIsTold(db, familyId), "member-left", { name, family: familyName });
  }
  await db.person.update({ where: { id }, data: { closedAt: at }, select: { id: true } });
  await endSessions(db, id, null);
  await writeAudit(db, { verb: "account.close", personId: id, subjectId: id });
  return ok(plan);
}

/** Opens a closed account again, with the children that closing it put away. Steward only. */
export async function reopenAccount(db: Db, personId: string): Promise<void> {
  const person = await db.person.findUnique({ where: { id: personId }, select: { closedAt: true } });
  if (!person?.closedAt) return;
  await db.child.updateMany({
    where: {
      archivedAt: person.closedAt,
      family: { memberships: { some: { personId, revokedAt: null } } },
    },
    data: { archivedAt: null },
  });
  await db.person.update({ where: { id: personId }, data: { closedAt: null }, select: { id: true } });
  await writeAudit(db, { verb: "account.reopen", personId, subjectId: personId });
}
