import type { Db } from "#lib/platform/db.ts";
import type { TimerKind } from "../core/timer.ts";
import type { ChildKey } from "../queries.ts";

/** A timer as it is kept. */
export type StoredTimer = {
  readonly id: string;
  readonly kind: TimerKind;
  readonly name: string;
  readonly startedAt: Date;
  readonly stoppedAt: Date | null;
  readonly entryId: string | null;
};

export type NewTimer = Pick<StoredTimer, "id" | "kind" | "name" | "startedAt"> & {
  readonly familyId: string;
  readonly childId: string;
  readonly startedBy: string;
};

/** Stores one that begins to run; false where its id is taken or the same is running already. */
export async function insertTimer(db: Db, timer: NewTimer): Promise<boolean> {
  const { count } = await db.diaryTimer.createMany({ data: [timer], skipDuplicates: true });
  return count > 0;
}

/** A timer as it is now, held until the end, so that of two who stop it the second sees what the first did; null when there is none. */
export async function holdTimer(
  db: Db,
  { familyId, id: childId }: ChildKey,
  timerId: string,
): Promise<StoredTimer | null> {
  const rows = await db.$queryRaw<StoredTimer[]>`
    select t.id, t.kind::text, t.name, t.started_at as "startedAt", t.stopped_at as "stoppedAt", t.entry_id as "entryId"
    from diary_timers t
    where t.family_id = ${familyId}::uuid and t.child_id = ${childId}::uuid and t.id = ${timerId}::uuid for update`;
  return rows[0] ?? null;
}

/** Whether a sleep, or this activity, is running. */
export async function isRunning(
  db: Db,
  { familyId, id: childId }: ChildKey,
  { kind, name, id }: Pick<StoredTimer, "kind" | "name" | "id">,
): Promise<boolean> {
  const rows = await db.$queryRaw<{ found: boolean }[]>`
    select true as found from diary_timers t
    where t.family_id = ${familyId}::uuid and t.child_id = ${childId}::uuid and t.stopped_at is null and t.kind = ${kind}::timer_kind
      and lower(t.name) = lower(${name}) and t.id <> ${id}::uuid limit 1`;
  return rows.length > 0;
}

/** What is kept of a timer that is held. */
type TimerChange =
  | { readonly startedAt: Date }
  | { readonly stoppedAt: Date; readonly stoppedBy: string; readonly entryId: string | null }
  | { readonly stoppedAt: null; readonly stoppedBy: null; readonly entryId: null };

/** Changes a timer that is held. */
export async function updateTimer(db: Db, timerId: string, change: TimerChange): Promise<void> {
  await db.diaryTimer.updateMany({ where: { id: timerId }, data: change });
}
