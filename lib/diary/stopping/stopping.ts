import { ok, type Refused, type Result, refused } from "#lib/kernel/result.ts";
import type { Db } from "#lib/platform/db.ts";
import { idFrom } from "#lib/platform/derived-id.ts";
import { LONGEST_MINUTES } from "../core/timer.ts";
import { timerEntry } from "../core/timer-entry.ts";
import { nextShown } from "../core/timer-moment.ts";
import { minutesBetween, toMinute } from "../core/whole-minutes.ts";
import { insertEntries } from "../mutations.ts";
import { findEntry } from "../queries.ts";
import { type DiaryScene, type Recorder, setDiaryScene } from "../scene/scene.ts";
import { holdTimer, type StoredTimer, updateTimer } from "../timers/mutations.ts";
import type { SentStop } from "../timers/schema.ts";

export type StoppedTimer = { readonly id: string; readonly day: string };

/** Stops one, which becomes an entry: `id` is the entry's. Stopped twice, from two devices too, it is one entry. */
export async function stopTimerAs(
  db: Db,
  { childId, timerId, stopped }: SentStop,
  caller: Recorder,
): Promise<Result<StoppedTimer>> {
  const scene = await setDiaryScene(db, childId, caller);
  if (!scene.ok) return scene;
  const { child, zone, now } = scene.value;
  const timer = await holdTimer(db, child, timerId);
  if (!timer) return refused("not-found");
  if (timer.stoppedAt) return stoppedBefore(db, timer, scene.value);
  const stoppedAt = stopped ? nextShown(stopped, timer.startedAt, zone) : now;
  const wrong = checkStop(timer.startedAt, stoppedAt, now);
  if (wrong) return wrong;
  const end = new Date(Math.max(stoppedAt.getTime(), timer.startedAt.getTime()));
  const content = timerEntry(timer, end, zone);
  // One that ran on after it was stopped becomes another entry than the one that was withdrawn.
  const id = idFrom(`timer ${timerId} ${now.toISOString()}`);
  const about = { confirmed: [], recordedBy: caller.me.id, raw: null, importId: null, origin: null };
  await insertEntries(db, [{ ...content, id, familyId: child.familyId, childId, ...about }]);
  await updateTimer(db, timerId, { stoppedAt: end, stoppedBy: caller.me.id, entryId: id });
  return ok({ id, day: content.day });
}

/** What came of one that is stopped already; refused where it was thrown away. */
async function stoppedBefore(
  db: Db,
  { entryId }: StoredTimer,
  { child }: DiaryScene,
): Promise<Result<StoppedTimer>> {
  const entry = entryId && (await findEntry(db, child, entryId));
  return entry ? ok({ id: entry.id, day: entry.day }) : refused("timer-over");
}

function checkStop(startedAt: Date, stoppedAt: Date, now: Date): Refused | null {
  const wrong = (code: string) => ({ ...refused("invalid"), fields: { stoppedTime: code } });
  if (minutesBetween(now, stoppedAt) > 0) return wrong("in-future");
  // The minute in which it began is shown all through that minute.
  if (stoppedAt < toMinute(startedAt)) return wrong("timer-before");
  return minutesBetween(toMinute(startedAt), stoppedAt) > LONGEST_MINUTES ? wrong("timer-long") : null;
}
