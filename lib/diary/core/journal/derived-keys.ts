import type { Intake, Pain } from "#lib/diary/core/entry.ts";
import { painOf } from "#lib/diary/core/entry-pain.ts";
import { ingredientKey } from "#lib/diary/core/ingredient.ts";
import type { Remarks } from "./remark.ts";
import type { WrittenField } from "./written-field.ts";

/** What a table's item says a second time, for its indexes: it is compared with the entry's parts, and a difference is told. */
export function checkDerived(
  fields: readonly WrittenField[],
  { pains, intakes }: { readonly pains: readonly Pain[]; readonly intakes: readonly Intake[] },
  remarks: Remarks,
): void {
  for (const { field, value } of fields) {
    const text = value.text.trim();
    if (text === "") continue;
    if (field === "medication-taken" && !intakes.some(({ key }) => key === ingredientKey(text))) {
      const found = intakes.map(({ name }) => name).join(", ");
      remarks.look("taken-differs", { text, found });
    }
    if (field === "max-pain" && !isLevel(text, painOf(pains).painMax))
      remarks.look("max-pain-differs", { text, found: `${painOf(pains).painMax ?? ""}` });
  }
}

const isLevel = (text: string, level: number | null) =>
  /^\d{1,3}(?:\.\d{1,3})?$/.test(text) && Number(text) === level;
