import type { intakeRoutes } from "#lib/diary/core/intake-route.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";

export const medicineForms = [
  "tablet",
  "capsule",
  "syrup",
  "drops",
  "suppository",
  "powder",
  "inhaler",
  "spray",
  "cream",
  "patch",
  "injection",
  "other",
] as const;
export type MedicineForm = (typeof medicineForms)[number];

export type MedicineRoute = (typeof intakeRoutes)[number];

/** A medicine on a child's own list: what the family gives and what it was told about it. */
export type Medicine = {
  readonly id: string;
  readonly name: string;
  /** Its active ingredient or plain name, as in the intakes. */
  readonly key: string;
  /** "250 mg/5 mL" */
  readonly strength: string | null;
  readonly form: MedicineForm | null;
  readonly route: MedicineRoute | null;
  /** What the family says it gives; nothing of it is worked out. */
  readonly usualAmount: number | null;
  readonly usualUnit: string | null;
  /** What this family was told; the published figures stand in where these are null. */
  readonly minIntervalMinutes: number | null;
  readonly mostDoses: number | null;
  /** In `usualUnit`, within 24 hours. */
  readonly mostAmount: number | null;
  /** Regular doses: minutes of the day, ascending, or every so many minutes after the last; neither when it is given as needed. */
  readonly times: readonly number[];
  readonly everyMinutes: number | null;
  readonly startsOn: CalendarDate | null;
  readonly endsOn: CalendarDate | null;
  readonly note: string | null;
  /** When it was put on the list, as ISO text: no dose before it is asked for. */
  readonly listedAt: string;
};

/** Whether a medicine has a rhythm of its own, so that a dose can be due. */
export function isRegular({ times, everyMinutes }: Pick<Medicine, "times" | "everyMinutes">): boolean {
  return times.length > 0 || everyMinutes !== null;
}
