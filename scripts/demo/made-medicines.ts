import { ingredientKey } from "#lib/diary/core/ingredient.ts";
import { readDose } from "#lib/diary/core/written/dose.ts";
import { addDays } from "#lib/kernel/dates.ts";
import { instantOf } from "#lib/kernel/local-time.ts";
import type { ChildPart } from "./cast.ts";
import type { ChildRecord, MadeMedicine } from "./family-record.ts";
import { madeId } from "./made-id.ts";
import type { Recorder } from "./made-readings.ts";
import type { Random } from "./random.ts";

/** The medicines of a child's diary as its family put them on the list when it began: what the label says, nothing of its own. */
export function makeMedicines(
  random: Random,
  { diary, ageDays }: ChildPart,
  child: ChildRecord,
  [recorder]: readonly Recorder[],
  timeZone: string,
): MadeMedicine[] {
  if (!diary || !recorder) return [];
  const createdAt = instantOf(addDays(child.bornOn, ageDays - diary.days), 8 * 60, timeZone);
  return Object.values(diary.medicines).map(({ name, text, strength }) => {
    const read = readDose(text);
    const dose = "value" in read ? read.value : null;
    return {
      ...{ id: madeId(createdAt, random), familyId: child.familyId, childId: child.id },
      ...{ name, key: ingredientKey(name), strength, form: "syrup", route: "oral" },
      ...{ usualAmount: dose?.amount ?? null, usualUnit: dose?.unit ?? null },
      ...{ recordedBy: recorder.id, createdAt },
    };
  });
}
