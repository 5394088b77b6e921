import type { Intake } from "../entry.ts";
import { ingredientKey } from "../ingredient.ts";
import { plainName } from "../plain-name.ts";
import type { Medicine } from "./medicine.ts";

type Listed = Pick<Medicine, "id" | "name" | "key">;

/** The medicine of a child's list that goes by this name; undefined where none does. */
export function medicineNamed<T extends Listed>(name: string, list: readonly T[]): T | undefined {
  const plain = plainName(name);
  return plain === "" ? undefined : list.find((medicine) => plainName(medicine.name) === plain);
}

/** What a medication of this name is counted under: the ingredient the child's list tells, or else the name itself. */
export function keyNamed(name: string, list: readonly Listed[]): string {
  return medicineNamed(name, list)?.key ?? ingredientKey(name);
}

/** A medication that was written by name, as the child's list knows it: its ingredient, and that it is of the list. */
export function asListed(intake: Intake, list: readonly Listed[]): Intake {
  const medicine = intake.medicineId === null ? medicineNamed(intake.name, list) : undefined;
  return medicine ? { ...intake, medicineId: medicine.id, key: medicine.key } : intake;
}
