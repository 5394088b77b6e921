import type { ChildCaller } from "#lib/access/action.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { ok, type Result } from "#lib/kernel/result.ts";
import type { Db } from "#lib/platform/db.ts";
import { updateDue } from "../due/due.ts";
import { findPlaceFor, insertVisit } from "../mutations.ts";
import { checkDoses, readDoses, setDoseScene } from "../recording/recording.ts";
import type { RecordedVisit } from "../schema.ts";

type Kept = {
  readonly id: string;
  readonly audit: { readonly cvx: string[]; readonly givenOn: CalendarDate };
};

/** Keeps a visit's doses once they are sound. The visit itself, sent again, is no dose twice; other content under its id may be. */
export async function recordVisitAs(
  db: Db,
  { entries, ...visit }: RecordedVisit,
  caller: ChildCaller,
): Promise<Result<Kept>> {
  const scene = await setDoseScene(db, visit.childId, caller);
  if (!scene.ok) return scene;
  const read = await readDoses(entries, visit);
  if (!read.ok) return read;
  const place = { familyId: caller.familyId, childId: visit.childId, recordedBy: caller.me.id };
  const own = await findPlaceFor(db, visit.visitId, read.value, place);
  const known = scene.value.known.filter(({ visitId }) => visitId !== own);
  const sound = checkDoses(read.value, visit, { ...scene.value, known });
  if (!sound.ok) return sound;
  const id = await insertVisit(db, visit, read.value, place);
  await updateDue(db, scene.value.child, scene.value.today);
  return ok({ id, audit: { cvx: read.value.map(({ cvx }) => cvx), givenOn: visit.givenOn } });
}
