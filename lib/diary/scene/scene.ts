import type { ChildCaller } from "#lib/access/action.ts";
import type { ChildView } from "#lib/families/core/child.ts";
import { getChild } from "#lib/families/queries.ts";
import { type CalendarDate, todayIn } from "#lib/kernel/dates.ts";
import { ok, type Result, refused } from "#lib/kernel/result.ts";
import type { Db } from "#lib/platform/db.ts";

/** What a door knows of whoever asks; the time zone is the family's. */
export type Recorder = Pick<ChildCaller, "me" | "familyId" | "timeZone">;

/** A child's diary as something new meets it. */
export type DiaryScene = {
  readonly child: ChildView;
  readonly zone: string;
  readonly now: Date;
  readonly today: CalendarDate;
};

/** What an entry is checked against; refused for a record that is put away. */
export async function setDiaryScene(
  db: Db,
  childId: string,
  { timeZone: zone }: Pick<Recorder, "timeZone">,
): Promise<Result<DiaryScene>> {
  const child = await getChild(db, childId);
  if (child.isArchived) return refused("archived");
  const now = new Date();
  return ok({ child, zone, now, today: todayIn(zone, now) });
}
