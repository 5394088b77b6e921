import type { EntryContent } from "#lib/diary/core/entry.ts";
import { ageMonthsOn } from "#lib/diary/core/vitals/age-months.ts";
import { countFeverDays, hadFever, type TakenTemperature } from "#lib/diary/core/vitals/fever.ts";
import type { VitalChild } from "#lib/diary/core/vitals/placement.ts";
import { type ChildView, referenceSexOf } from "#lib/families/core/child.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";

/** What figures are placed by besides the child itself: its height, and the temperatures of the days before. */
export type VitalGround = {
  /** The latest at the time, at most twelve months old (`findHeight`). */
  readonly height: { readonly cm: number; readonly takenOn: CalendarDate } | null;
  readonly temperatures: readonly TakenTemperature[];
};

/** The child as figures of a moment are placed for it. */
export function vitalChildOn(
  child: Pick<ChildView, "bornOn" | "sex" | "referenceSex">,
  moment: Pick<EntryContent, "day" | "at">,
  { height, temperatures }: VitalGround,
): VitalChild {
  return {
    ageMonths: ageMonthsOn(child.bornOn, moment.day),
    sex: referenceSexOf(child),
    heightCm: height?.cm ?? null,
    ...(height && { heightAgeMonths: ageMonthsOn(child.bornOn, height.takenOn) }),
    feverish: hadFever(temperatures, moment),
    feverDays: countFeverDays(temperatures, moment.day),
  };
}
