import type { Intake } from "#lib/diary/core/entry.ts";
import type { Medicine } from "#lib/diary/core/medicines/medicine.ts";
import { figureWords } from "../words/figure-words.ts";

/** A medicine of the family's own list, as the form offers it. */
export type KnownMedicine = {
  readonly id: string;
  readonly name: string;
  /** As it is usually given: "5 ml"; empty where nobody said. */
  readonly dose: string;
  readonly route: string | null;
};

/** The list as the form needs it. */
export function knownMedicines(list: readonly Medicine[], locale: string): readonly KnownMedicine[] {
  return list.map(({ id, name, usualAmount, usualUnit, route }) => ({
    id,
    name,
    dose: usualAmount === null ? "" : `${figureWords(usualAmount, locale, 3)} ${usualUnit ?? ""}`.trim(),
    route,
  }));
}

/** The list as one line offers it: with the medicine that stands there, though it may have left the list. */
export function knownInLine(
  known: readonly KnownMedicine[],
  start: Pick<Intake, "medicineId" | "name" | "route"> | undefined,
): readonly KnownMedicine[] {
  const { medicineId: id = null, name = "", route = null } = start ?? {};
  if (id === null || known.some((medicine) => medicine.id === id)) return known;
  return [...known, { id, name, dose: "", route }];
}
