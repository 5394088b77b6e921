import type { Db } from "#lib/platform/db.ts";
import { daysBefore, periods } from "../retention/core/periods.ts";

type Sweep = (db: Db, now: Date, most: number) => Promise<number>;

/** What is left behind in the course of things, each with how it is cleared away: `most` rows at a time, answering how many. */
export const sweeps: Readonly<Record<string, Sweep>> = {
  keys: (db, now, most) => db.$executeRaw`
    delete from one_time_keys where id in (
      select id from one_time_keys where expires_at < ${daysBefore(now, periods.keys)} limit ${most})`,
  tries: (db, now, most) => db.$executeRaw`
    delete from tries where key in (select key from tries where window_ends_at < ${now} limit ${most})`,
  invitations: (db, now, most) => db.$executeRaw`
    delete from invitations where id in (
      select id from invitations
      where least(coalesce(accepted_at, declined_at, revoked_at), expires_at) < ${daysBefore(now, periods.invitations)}
      limit ${most})`,
  notices: (db, now, most) => db.$executeRaw`
    delete from notices where id in (
      select id from notices where seen_at < ${daysBefore(now, periods.notices)} limit ${most})`,
  sessions: (db, now, most) => db.$executeRaw`
    delete from sessions where id in (
      select id from sessions where least(revoked_at, expires_at) < ${daysBefore(now, periods.sessions)} limit ${most})`,
  imports: (db, now, most) => db.$executeRaw`
    delete from imports where id in (
      select i.id from imports i
      where i.committed_at is null and (i.created_at < ${daysBefore(now, periods.imports)}
        or not exists (
          select from memberships m where m.family_id = i.family_id and m.person_id = i.person_id
            and m.revoked_at is null and (m.ends_at is null or m.ends_at > ${now}))
        or not exists (
          select from consents c where c.family_id = i.family_id and c.kind = 'record' and c.withdrawn_at is null))
      limit ${most})`,
  visits: (db, now, most) => db.$executeRaw`
    delete from audit_entries where id in (
      select id from audit_entries
      where family_id is null and child_id is null and person_id is null and verb = 'steward.enter'
        and at < ${daysBefore(now, periods.visits)}
      limit ${most})`,
};
