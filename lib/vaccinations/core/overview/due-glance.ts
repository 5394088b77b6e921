import type { CalendarDate } from "#lib/kernel/dates.ts";
import { statusOf } from "../catch-up-status.ts";
import type { DecisionRecord } from "../dose-record.ts";

/** A vaccine group with a dose to come, as it was last worked out, with what the family decided about it. */
export type DueGroup = {
  readonly vaccineGroup: string;
  readonly doseNumber: number | null;
  readonly earliest: CalendarDate;
  readonly recommended: CalendarDate;
  readonly pastDue: CalendarDate | null;
  readonly decision: Pick<DecisionRecord, "kind" | "untilOn"> | null;
};

/** `isBlank`: the first dose of everything is open and some are overdue, so that the card was hardly copied yet. */
export type DueGlance = {
  readonly isBlank: boolean;
  readonly overdue: readonly DueGroup[];
  readonly due: readonly DueGroup[];
  /** The next to come, all of one day; only where nothing is due. */
  readonly soon: readonly DueGroup[];
};

/** What is worth a line where vaccinations are but one thing of many: what is due or, if nothing is, what comes soon. */
export function dueGlance(groups: readonly DueGroup[], today: CalendarDate): DueGlance {
  const open = groups.filter(
    ({ decision }) => decision === null || (decision.untilOn !== null && decision.untilOn <= today),
  );
  const of = (status: "overdue" | "due" | "soon") =>
    open
      .filter((group) => statusOf({ status: "not-complete", ...group }, today) === status)
      .toSorted((a, b) => a.recommended.localeCompare(b.recommended));
  const [overdue, due] = [of("overdue"), of("due")];
  const soon = overdue.length + due.length > 0 ? [] : of("soon");
  const isBlank = overdue.length > 0 && groups.every(({ doseNumber }) => doseNumber === 1);
  return {
    isBlank,
    overdue,
    due,
    soon: soon.filter(({ recommended }) => recommended === soon[0]?.recommended),
  };
}
