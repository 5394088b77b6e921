import type { GivenIntake } from "#lib/diary/core/given-intake.ts";
import { dueByClock } from "./due-by-clock.ts";
import { dueBySpan } from "./due-by-span.ts";
import { type DueStanding, isoOf, type TakenDoses } from "./due-standing.ts";
import { contentsOf, ingredientsOf } from "./limits.ts";
import { isRegular, type Medicine } from "./medicine.ts";

export type DueDose = DueStanding & {
  readonly medicine: Medicine;
  /** When it was last given, as ISO text; null where that has no time. */
  readonly lastAt: string | null;
};

/**
 * The regular medicines with where each of them stands. A time that went by is not asked for any more once the next one is near: only one
 * dose of a medicine is ever due.
 */
export function dueDoses(
  medicines: readonly Medicine[],
  given: readonly GivenIntake[],
  now: Date,
  zone: string,
): readonly DueDose[] {
  return medicines.filter(isRegular).map((medicine) => {
    const taken = dosesOf(medicine, medicines, given, now);
    const standing = (medicine.everyMinutes === null ? dueByClock : dueBySpan)(medicine, taken, now, zone);
    return { medicine, lastAt: isoOf(taken.timed.at(-1) ?? null), ...standing };
  });
}

/** The doses of one medicine of the list. */
function dosesOf(
  medicine: Medicine,
  all: readonly Medicine[],
  given: readonly GivenIntake[],
  now: Date,
): TakenDoses {
  const own = given.filter((dose) => regularOf(dose, all) === medicine);
  const timed = own.flatMap(({ at }) => (at === null ? [] : [Date.parse(at)]));
  return {
    timed: timed.filter((at) => at <= now.getTime()).toSorted((a, b) => a - b),
    untimed: own.filter(({ at }) => at === null).map(({ day }) => day),
  };
}

/**
 * The medicine of the list that a dose is of. One that was written down by name alone is of the first regular one of which it has every
 * ingredient, of one with more ingredients before one with fewer.
 */
function regularOf(dose: GivenIntake, all: readonly Medicine[]): Medicine | undefined {
  const listed = all.find(({ id }) => id === dose.medicineId);
  if (listed) return listed;
  const keys = ingredientsOf(dose, all);
  return all
    .filter((medicine) => isRegular(medicine) && contentsOf(medicine).every((key) => keys.includes(key)))
    .toSorted((a, b) => contentsOf(b).length - contentsOf(a).length)[0];
}

/** What is to be given now, the longest overdue first. */
export function toGive(doses: readonly DueDose[]): readonly DueDose[] {
  return doses
    .filter(({ status }) => status === "overdue" || status === "due" || status === "soon")
    .toSorted((a, b) => Date.parse(a.dueAt ?? "") - Date.parse(b.dueAt ?? ""));
}

/** What comes later, the soonest first. */
export function comingUp(doses: readonly DueDose[]): readonly DueDose[] {
  return doses
    .filter(({ status, dueAt }) => (status === "later" || status === "taken") && dueAt !== null)
    .toSorted((a, b) => Date.parse(a.dueAt ?? "") - Date.parse(b.dueAt ?? ""));
}
