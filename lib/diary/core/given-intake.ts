import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { Intake } from "./entry.ts";

/** A medication that was given before, with when: what the next one is looked at beside. */
export type GivenIntake = Pick<
  Intake,
  "medicineId" | "key" | "name" | "amount" | "unit" | "perAmount" | "perUnit" | "count"
> & {
  readonly entryId: string;
  readonly day: CalendarDate;
  /** Minutes since midnight by the family's clock; null where only the day is known. */
  readonly minute: number | null;
  /** The instant, as ISO text; null when the minute is. */
  readonly at: string | null;
};
