import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { DoseCondition, GivenDose } from "./assessment.ts";
import type { DoseRecord } from "./dose-record.ts";

/** What of a recorded dose is judged. */
export type JudgedDose = Pick<
  DoseRecord,
  "id" | "givenOn" | "precision" | "cvx" | "mvx" | "flaw" | "expiresOn"
>;

/**
 * A recorded dose as the rules see it. Of a month or year its first day counts, but no day before birth; one given after the last day
 * of its batch is flawed by that.
 */
export function toGivenDose(dose: JudgedDose, bornOn: CalendarDate): GivenDose {
  const { id, precision, cvx, mvx } = dose;
  const givenOn = precision !== "day" && dose.givenOn < bornOn ? bornOn : dose.givenOn;
  return { id, givenOn, cvx, mvx, condition: conditionOf(dose) };
}

/** A batch's last day says nothing where only the month or year of the dose is known. */
function conditionOf({ flaw, precision, givenOn, expiresOn }: JudgedDose): DoseCondition | null {
  if (flaw) return flaw;
  return precision === "day" && expiresOn !== null && givenOn > expiresOn ? "expired" : null;
}
