import type { GivenIntake } from "#lib/diary/core/given-intake.ts";
import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import { dosesWithin } from "./dose-window.ts";
import { MINUTES_PER_DAY } from "./dosing-moment.ts";
import { ingredientOf } from "./limits.ts";
import type { Medicine } from "./medicine.ts";
import type { Region } from "./medicine-fact.ts";
import { type MedicineState, medicineState } from "./medicine-state.ts";

/** A child's medicines with what was given of them lately, and whose figures they are looked at beside. */
export type Regimen = {
  readonly medicines: readonly Medicine[];
  readonly given: readonly GivenIntake[];
  readonly region: Region;
  /** Whom to call when too much was given, as the family wrote it. */
  readonly emergency: string | null;
};

/** The first day of which doses still matter for what is due: as far back as the longest rhythm, two days at least. */
export function regimenSince(medicines: readonly Medicine[], today: CalendarDate): CalendarDate {
  const longest = Math.max(0, ...medicines.map(({ everyMinutes }) => everyMinutes ?? 0));
  return addDays(today, -Math.max(2, Math.ceil(longest / MINUTES_PER_DAY) + 1));
}

export type GivenState = {
  /** The name it was last given by. */
  readonly name: string;
  readonly key: string;
  readonly state: MedicineState;
};

/** How each ingredient stands that was given in the 24 hours before an instant, the latest first. */
export function recentStates(
  { medicines, given, region }: Regimen,
  moment: { readonly day: CalendarDate; readonly at: string },
): readonly GivenState[] {
  const byKey = Map.groupBy(dosesWithin(given, moment), (dose) => ingredientOf(dose, medicines));
  return [...byKey]
    .map(([key, doses]) => {
      // Where all were the same product, its own figures hold.
      const [medicineId = null, ...others] = new Set(doses.map((dose) => dose.medicineId));
      const taken = { medicineId: others.length === 0 ? medicineId : null, key };
      const state = medicineState(taken, given, medicines, region, moment);
      return { key, name: state.last?.name ?? key, state };
    })
    .toSorted((a, b) => ((a.state.last?.at ?? "") < (b.state.last?.at ?? "") ? 1 : -1));
}
