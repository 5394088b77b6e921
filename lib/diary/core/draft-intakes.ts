import { isId } from "#lib/kernel/ids.ts";
import type { DraftSheet } from "./draft-sheet.ts";
import type { Intake } from "./entry.ts";
import { ingredientKey } from "./ingredient.ts";
import { intakeRoutes } from "./intake-route.ts";
import { plainName } from "./plain-name.ts";
import { type Dose, readDose } from "./written/dose.ts";
import type { WrittenMedicine } from "./written-entry.ts";

/** The lines of medications. One chosen from the family's list may have no name yet: it is the list's. */
export function readIntakes(written: readonly WrittenMedicine[], sheet: DraftSheet): Intake[] {
  return written.map(({ place, name, medicineId, dose, route }) => {
    const said = sheet.words(`medicine${place}`, name.replace(/\s+/g, " "));
    if (said === "" && medicineId === "") sheet.fault(`medicine${place}`, "medicine-missing");
    if (medicineId !== "" && !isId(medicineId)) sheet.fault(`medicine${place}`, "medicine-unknown");
    const read = sheet.take(`dose${place}`, dose, readDose, "dose-wrong", isDose);
    return {
      medicineId: medicineId || null,
      key: plainName(ingredientKey(said)) || plainName(said),
      name: said,
      text: dose,
      amount: read?.amount ?? null,
      unit: read?.unit ?? null,
      perAmount: read?.perAmount ?? null,
      perUnit: read?.perUnit ?? null,
      count: read?.count ?? null,
      route: intakeRoutes.find((each) => each === route) ?? null,
      noticed: [],
    };
  });
}

const isDose = ({ amount, count, perAmount, unit, perUnit }: Dose): boolean =>
  amount >= 0 &&
  (count ?? 1) > 0 &&
  (perAmount ?? 1) > 0 &&
  [amount, count ?? 1, perAmount ?? 1].every(Number.isFinite) &&
  [unit ?? "", perUnit ?? ""].every((each) => each.length <= 20);
