import type { GivenIntake } from "#lib/diary/core/given-intake.ts";
import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import { dosesWithin } from "./dose-window.ts";
import { MINUTES_PER_DAY, type ZonedMoment } from "./dosing-moment.ts";
import { ingredientsOf } from "./limits.ts";
import type { Medicine } from "./medicine.ts";
import type { Region } from "./medicine-fact.ts";
import { type MedicineState, stateAs } from "./medicine-state.ts";

/** A child's medicines with what was given of them lately, and whose figures they are looked at beside. */
export type Regimen = {
  readonly medicines: readonly Medicine[];
  readonly given: readonly GivenIntake[];
  readonly region: Region;
  /** Whom to call when too much was given, as the family wrote it. */
  readonly emergency: string | null;
};

/** The first day of which doses still matter: as far back as the longest rhythm or interval, two days at least. */
export function regimenSince(medicines: readonly Medicine[], today: CalendarDate): CalendarDate {
  const spans = medicines.flatMap(({ everyMinutes, minIntervalMinutes }) => [
    everyMinutes,
    minIntervalMinutes,
  ]);
  const longest = Math.max(0, ...spans.map((minutes) => minutes ?? 0));
  return addDays(today, -Math.max(2, Math.ceil(longest / MINUTES_PER_DAY) + 1));
}

export type GivenState = {
  /** The name it was last given by. */
  readonly name: string;
  /** The ingredient; the first of those that were only given together. */
  readonly key: string;
  /** True where something else is told by the same name: the ingredient tells them apart. */
  readonly isShared: boolean;
  readonly state: MedicineState;
};

/** How each ingredient stands that was given in the 24 hours before an instant, the latest first. Those given only together are told as one. */
export function recentStates(
  { medicines, given, region }: Regimen,
  moment: ZonedMoment & { readonly at: string },
): readonly GivenState[] {
  const recent = dosesWithin(given, moment).map((dose, at) => ({
    dose,
    at,
    keys: ingredientsOf(dose, medicines),
  }));
  const dosesOf = (key: string) => recent.filter(({ keys }) => keys.includes(key));
  const all = new Set(recent.flatMap(({ keys }) => keys));
  const together = Map.groupBy(all, (key) =>
    dosesOf(key)
      .map(({ at }) => at)
      .join(),
  );
  const states = [...together.values()].map((keys) => {
    const [key = ""] = keys;
    // Where all were the same product, its own figures hold.
    const [medicineId = null, ...others] = new Set(dosesOf(key).map(({ dose }) => dose.medicineId));
    const taken = { medicineId: others.length === 0 ? medicineId : null, key };
    const state = stateAs(keys, taken, { given, medicines, region, moment });
    return { key, name: state.last?.name ?? key, state };
  });
  return states
    .map((each) => ({
      ...each,
      isShared: states.some((other) => other !== each && other.name === each.name),
    }))
    .toSorted((a, b) => instantOf(b) - instantOf(a));
}

const instantOf = ({ state }: Pick<GivenState, "state">) => Date.parse(state.last?.at ?? "") || 0;
