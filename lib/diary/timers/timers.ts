import { todayIn } from "#lib/kernel/dates.ts";
import { ok, type Refused, type Result, refused } from "#lib/kernel/result.ts";
import type { Db } from "#lib/platform/db.ts";
import { idFrom } from "#lib/platform/derived-id.ts";
import { LONGEST_MINUTES } from "../core/timer.ts";
import { latestChange } from "../core/timer-days.ts";
import { lastShown } from "../core/timer-moment.ts";
import { minutesBetween } from "../core/whole-minutes.ts";
import { setEntryWithdrawn } from "../mutations.ts";
import { type DiaryScene, type Recorder, setDiaryScene } from "../scene/scene.ts";
import { holdTimer, insertTimer, isRunning, updateTimer } from "./mutations.ts";
import type { SentChange, SentTimer } from "./schema.ts";

type Told = { readonly id: string };

/** Starts a sleep or an activity; the same start sent twice is one. */
export async function startTimerAs(
  db: Db,
  { childId, timerId, kind, name, started }: SentTimer,
  caller: Recorder,
): Promise<Result<Told>> {
  const scene = await setDiaryScene(db, childId, caller);
  if (!scene.ok) return scene;
  const { child, now } = scene.value;
  const startedAt = started ? lastShown(started, scene.value) : now;
  const early = checkStart(startedAt, now, scene.value);
  if (early) return early;
  let id = timerId;
  for (;;) {
    const known = await holdTimer(db, child, id);
    if (known?.kind === kind && known.name === name) return ok({ id });
    if (await isRunning(db, child, { id, kind, name })) return refused("timer-running");
    const timer = { id, familyId: child.familyId, childId, kind, name, startedAt, startedBy: caller.me.id };
    if (!known && (await insertTimer(db, timer))) return ok({ id });
    // Somebody may have started it just now: then it is there by now. An id that holds something else gives way.
    if (known || !(await holdTimer(db, child, id))) id = idFrom(`${id} ${kind} ${name}`);
  }
}

/** Puts the start of one that is running right. */
export async function changeTimerAs(
  db: Db,
  { childId, timerId, started }: SentChange,
  caller: Recorder,
): Promise<Result<Told>> {
  const scene = await setDiaryScene(db, childId, caller);
  if (!scene.ok) return scene;
  const timer = await holdTimer(db, scene.value.child, timerId);
  if (!timer || !started) return refused("not-found");
  if (timer.stoppedAt) return refused("timer-over");
  const startedAt = lastShown(started, scene.value);
  const early = checkStart(startedAt, latestChange(timer.startedAt, scene.value.now), scene.value);
  if (early) return early;
  await updateTimer(db, timerId, { startedAt });
  return ok({ id: timerId });
}

/** Throws one away, or lets it run on as if it had not been; what came of one that was stopped is then withdrawn. */
export async function setTimerDropped(
  db: Db,
  { childId, timerId }: { readonly childId: string; readonly timerId: string },
  isDropped: boolean,
  caller: Recorder,
): Promise<Result<Told>> {
  const scene = await setDiaryScene(db, childId, caller);
  if (!scene.ok) return scene;
  const { child, now } = scene.value;
  const timer = await holdTimer(db, child, timerId);
  if (!timer) return refused("not-found");
  const isOver = isDropped || minutesBetween(timer.startedAt, now) > LONGEST_MINUTES;
  if (timer.entryId && isOver) return refused("timer-over");
  if ((timer.stoppedAt !== null) === isDropped) return ok({ id: timerId });
  if (!isDropped && (await isRunning(db, child, timer))) return refused("timer-running");
  if (timer.entryId) await setEntryWithdrawn(db, child, timer.entryId, now);
  // The two servers' clocks may differ by a little.
  const stoppedAt = new Date(Math.max(now.getTime(), timer.startedAt.getTime()));
  await updateTimer(
    db,
    timerId,
    isDropped
      ? { stoppedAt, stoppedBy: caller.me.id, entryId: null }
      : { stoppedAt: null, stoppedBy: null, entryId: null },
  );
  return ok({ id: timerId });
}

/** Whether one can have begun at a moment: not in time to come, nor before birth, nor more than a day before `until`. */
function checkStart(startedAt: Date, until: Date, { now, zone, child }: DiaryScene): Refused | null {
  const wrong = (code: string) => ({ ...refused("invalid"), fields: { startedTime: code } });
  if (startedAt > now) return wrong("in-future");
  if (todayIn(zone, startedAt) < child.bornOn) return wrong("timer-early");
  return minutesBetween(startedAt, until) > LONGEST_MINUTES ? wrong("timer-early") : null;
}
