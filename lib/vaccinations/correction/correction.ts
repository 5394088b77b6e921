import type { ChildCaller } from "#lib/access/action.ts";
import { ok, type Result, refused } from "#lib/kernel/result.ts";
import type { Db } from "#lib/platform/db.ts";
import type { DoseRecord } from "../core/dose-record.ts";
import type { DoseContent } from "../core/dose-replay.ts";
import { updateDue } from "../due/due.ts";
import { updateDose } from "../mutations.ts";
import { findDose } from "../queries.ts";
import { checkDoses, type DoseScene, figureOfDose, readDoses, setDoseScene } from "../recording/recording.ts";
import type { DoseCorrection } from "../schema.ts";

type Figure = ReturnType<typeof figureOfDose>;
type Corrected = { readonly id: string; readonly audit: { readonly before: Figure; readonly after: Figure } };

/** Puts a dose right once it is sound; answers what the trail keeps of it. */
export async function correctAs(
  db: Db,
  { entry, doseId, ...right }: DoseCorrection,
  caller: ChildCaller,
): Promise<Result<Corrected>> {
  const before = await findDose(db, right.childId, doseId);
  if (!before || before.isWithdrawn || !entry) return refused("not-found");
  const scene = await setDoseScene(db, right.childId, caller, doseId);
  if (!scene.ok) return scene;
  const source = sourceOf(right.source, before);
  const read = await readDoses([entry], { ...right, source });
  if (!read.ok) return read;
  const sound = checkDoses(read.value, right, scene.value);
  if (!sound.ok) return sound;
  const [dose] = read.value;
  if (!dose) return refused("not-found");
  // A trade name that the catalogue does not hold was chosen again as it is.
  const isAsNamed = dose.cvx === before.cvx && entry.product === before.product;
  const product = dose.product ?? (isAsNamed ? before.product : null);
  return putRight(db, before, { ...dose, product }, right.confirmed, scene.value);
}

/** Keeps a sound correction, whoever made it; what is due is computed anew. */
export async function putRight(
  db: Db,
  before: DoseRecord,
  dose: DoseContent,
  confirmed: readonly string[],
  { child, today }: DoseScene,
): Promise<Result<Corrected>> {
  if (await isInVisit(db, before, dose.cvx))
    return { ...refused("invalid"), fields: { vaccine1: "vaccine-twice" } };
  // What a signature spoke for was another vaccine, day or batch.
  const isAsSigned = dose.cvx === before.cvx && dose.givenOn === before.givenOn && dose.lot === before.lot;
  const verifiedBy = isAsSigned && dose.source === "health_card" ? before.verifiedBy : null;
  if (!(await updateDose(db, before.id, { ...dose, verifiedBy }, confirmed))) return refused("not-found");
  await updateDue(db, child, today);
  return ok({ id: before.id, audit: { before: figureOfDose(before), after: figureOfDose(dose) } });
}

/** Whether another dose of the same visit is of this vaccine, one that was removed among them. */
async function isInVisit(db: Db, { id, visitId }: DoseRecord, cvx: string): Promise<boolean> {
  return (await db.dose.count({ where: { visitId, cvx, id: { not: id } } })) > 0;
}

/** A person can say clinic, card or memory; that it came from a health card, a file or a program can only stay so. */
function sourceOf(wanted: DoseRecord["source"], before: DoseRecord): DoseRecord["source"] {
  const isTyped = wanted === "clinic" || wanted === "card" || wanted === "memory";
  return isTyped ? wanted : before.source;
}
