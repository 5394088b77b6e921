import { toUtcDate } from "#lib/kernel/dates.ts";
import type { Db } from "#lib/platform/db.ts";
import { idFrom } from "#lib/platform/derived-id.ts";
import { contentOf, type MedicineContent, medicineLine } from "../core/medicines/medicine-content.ts";
import type { ChildKey } from "../queries.ts";
import { findMedicine } from "./queries.ts";

/**
 * Puts a medicine on a child's list and answers its id. The same one sent again adds nothing; an id that holds another, or one that was
 * taken off, gives way to one made from what was sent.
 */
export async function insertMedicine(
  db: Db,
  child: ChildKey,
  medicineId: string,
  content: MedicineContent,
  recordedBy: string,
): Promise<string> {
  let id = medicineId;
  for (;;) {
    const data = { id, familyId: child.familyId, childId: child.id, recordedBy, ...columnsOf(content) };
    const { count } = await db.medicine.createMany({ data: [data], skipDuplicates: true });
    if (count > 0) return id;
    const stored = await findMedicine(db, child, id);
    if (stored && !stored.isWithdrawn) {
      const { isWithdrawn: _, recordedBy: __, ...medicine } = stored;
      if (medicineLine(contentOf(medicine)) === medicineLine(content)) return id;
    }
    // Always the same for the same content, so that sending that again, too, is storing it once.
    id = idFrom(`${id} ${child.id} ${medicineLine(content)}`);
  }
}

/** Puts what is said of a medicine right; false when there is none that this person may change. */
export async function updateMedicine(
  db: Db,
  child: ChildKey,
  medicineId: string,
  content: MedicineContent,
): Promise<boolean> {
  const { count } = await db.medicine.updateMany({
    where: { id: medicineId, familyId: child.familyId, childId: child.id, withdrawnAt: null },
    data: columnsOf(content),
  });
  return count > 0;
}

/** Takes a medicine off the list at a moment, or puts it back with null; what was given of it stays. False when there is none. */
export async function updateMedicineWithdrawn(
  db: Db,
  child: ChildKey,
  medicineId: string,
  withdrawnAt: Date | null,
): Promise<boolean> {
  const { count } = await db.medicine.updateMany({
    where: { id: medicineId, familyId: child.familyId, childId: child.id },
    data: { withdrawnAt },
  });
  return count > 0;
}

function columnsOf({ startsOn, endsOn, times, ...content }: MedicineContent) {
  return {
    ...content,
    times: [...times],
    startsOn: startsOn && toUtcDate(startsOn),
    endsOn: endsOn && toUtcDate(endsOn),
  };
}
