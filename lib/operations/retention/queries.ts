import type { Db } from "#lib/platform/db.ts";
import { daysBefore, isDue, periods } from "./core/periods.ts";

export type DueChild = { readonly id: string; readonly familyId: string };
type PutAway<T> = T & { at: Date; timeZone: string };

/**
 * The children whose time to be fetched back is over, held until the transaction ends: nobody fetches one back meanwhile. Those
 * that closing an account put away come back with it, so they stay for as long as it can be opened again.
 */
export async function holdDueChildren(db: Db, now: Date, most: number): Promise<DueChild[]> {
  const rows = await db.$queryRaw<(PutAway<DueChild> & { closersZones: string[] })[]>`
    select c.id, c.family_id as "familyId", c.archived_at as at, f.time_zone as "timeZone", array(
        select p.time_zone from memberships m join persons p on p.id = m.person_id
        where m.family_id = c.family_id and m.revoked_at is null and p.closed_at = c.archived_at) as "closersZones"
    from children c join families f on f.id = c.family_id
    where c.archived_at <= ${daysBefore(now, periods.recovery)} order by c.archived_at limit ${most} for update of c`;
  return rows.filter(({ at, timeZone, closersZones }) =>
    [timeZone, ...closersZones].every((zone) => isDue(at, zone, now)),
  );
}

/** The accounts that were closed and can no longer be opened again, held until the transaction ends. */
export async function holdDuePersons(db: Db, now: Date, most: number): Promise<string[]> {
  const rows = await db.$queryRaw<PutAway<{ id: string }>[]>`
    select p.id, p.closed_at as at, p.time_zone as "timeZone" from persons p
    where p.closed_at <= ${daysBefore(now, periods.recovery)} order by p.closed_at limit ${most} for update`;
  return rows.filter(({ at, timeZone }) => isDue(at, timeZone, now)).map(({ id }) => id);
}

/** Accounts whose e-mail nobody confirmed, who belong to no family and have not been seen for as long. */
export async function holdUnconfirmed(db: Db, now: Date, most: number): Promise<string[]> {
  const since = daysBefore(now, periods.unconfirmed);
  const rows = await db.$queryRaw<{ id: string }[]>`
    select p.id from persons p
    where p.email_confirmed_at is null and p.closed_at is null and p.created_at <= ${since}
      and not exists (select from memberships m where m.person_id = p.id)
      and not exists (select from families f where f.founded_by = p.id)
      and not exists (select from sessions s where s.person_id = p.id and s.last_seen_at > ${since})
    order by p.created_at limit ${most} for update`;
  return rows.map(({ id }) => id);
}

/** Which of these pictures have a row. */
export async function findKeptPictures(db: Db, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db.picture.findMany({ where: { id: { in: [...ids] } }, select: { id: true } });
  return new Set(rows.map(({ id }) => id));
}
