import type { ChildCaller } from "#lib/access/action.ts";
import { ok, type Refused, type Result } from "#lib/kernel/result.ts";
import type { Db } from "#lib/platform/db.ts";
import type { ReadingPatch } from "../api/schema.ts";
import { toMeasured } from "../batch/core/entry.ts";
import type { ReadingRecord } from "../core/reading-record.ts";
import { updateReading } from "../mutations.ts";
import { checkTyped, figureOf } from "../recording/recording.ts";
import { aboutInput, type Correction, type Measured } from "../schema.ts";

type Right = Correction & { readonly measured: Measured };
type Figure = ReturnType<typeof figureOf>;
type Corrected = { readonly id: string; readonly audit: { readonly before: Figure; readonly after: Figure } };

/** Puts a reading right once it is sound; answers what the trail keeps of it. */
export async function correctAs(
  db: Db,
  before: ReadingRecord,
  right: Right,
  caller: ChildCaller,
): Promise<Result<Corrected>> {
  const { measured } = right;
  const sound = await checkTyped(db, [{ ...measured, field: "value" }], right, caller, before.id);
  if (!sound.ok) return sound;
  await updateReading(db, right, measured);
  const after = figureOf({ ...measured, takenOn: right.takenOn });
  return ok({ id: before.id, audit: { before: figureOf(before), after } });
}

/** The same where a program says so; what it leaves out stays as it is. */
export async function correctWith(
  db: Db,
  before: ReadingRecord,
  patch: ReadingPatch,
  caller: ChildCaller,
): Promise<Result<Corrected>> {
  const read = readPatch(before, patch);
  return read.ok ? correctAs(db, before, read.value, caller) : read;
}

function readPatch(
  before: ReadingRecord,
  { value, unit, confirm, estimated = before.estimated, ...patch }: ReadingPatch,
): Result<Right> {
  if ((value === undefined) !== (unit === undefined))
    return wrong(unit ? "value" : "unit", "value-with-unit");
  const { kind, typedValue, typedUnit } = before;
  // What was typed is kept to the letter where the figure is not touched.
  const measured =
    value === undefined || !unit
      ? { kind, value: before.value, typedValue, typedUnit }
      : toMeasured({ kind, value, unit });
  if (!measured) return wrong("unit", "unit-of-other");
  const { posture = before.posture, device = before.device, note = before.note } = patch;
  const about = aboutInput.safeParse({
    childId: before.childId,
    takenOn: patch.takenOn ?? before.takenOn,
    source: patch.source ?? (patch.device ? "device" : before.source),
    ...(posture && { posture }),
    ...(device && { device }),
    ...(note && { note }),
    ...(estimated && { estimated: "yes" }),
    ...(confirm && { confirmed: confirm }),
  });
  const [issue] = about.error?.issues ?? [];
  if (issue) return wrong(issue.path.join("."), issue.message);
  return ok({ ...about.data!, readingId: before.id, measured });
}

function wrong(field: string, code: string): Refused {
  return { ok: false, code: "invalid", fields: { [field]: code } };
}
