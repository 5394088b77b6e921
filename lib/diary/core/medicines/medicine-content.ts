import type { Medicine } from "./medicine.ts";

/** What is said of a medicine, without its id and its place on the list. */
export type MedicineContent = Omit<Medicine, "id" | "listedAt">;

const names = [
  ...([
    "name",
    "key",
    "strength",
    "form",
    "route",
    "usualAmount",
    "usualUnit",
    "minIntervalMinutes",
  ] as const),
  ...(["mostDoses", "mostAmount", "times", "everyMinutes", "startsOn", "endsOn", "note"] as const),
];

/** Everything said of a medicine in one line, the same for the same: what tells one sent again from another. */
export function medicineLine(content: MedicineContent): string {
  return JSON.stringify(names.map((name) => content[name]));
}

/** What is said of a medicine alone: to keep it for another child. */
export function contentOf(medicine: Medicine): MedicineContent {
  const { id: _, listedAt: __, ...content } = medicine;
  return content;
}
