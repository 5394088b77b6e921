import { addMonths, type CalendarDate } from "#lib/kernel/dates.ts";

/** A vaccine group that is open for a child, as it is kept; `postponedUntil` where the family put it off until a day. */
export type OpenDue = {
  readonly childId: string;
  readonly childName: string;
  readonly vaccineGroup: string;
  readonly doseNumber: number | null;
  readonly recommended: CalendarDate;
  readonly pastDue: CalendarDate | null;
  readonly computedOn: CalendarDate;
  readonly decision: { readonly kind: "refused" | "postponed"; readonly untilOn: CalendarDate | null } | null;
};

/** A day the clinic named when it gave a dose. */
export type ToldDay = {
  readonly childId: string;
  readonly childName: string;
  readonly on: CalendarDate;
  readonly changedOn: CalendarDate;
};

/**
 * What stands on one day of a child's calendar: doses recommended from that day, doses for which it is the last day in time, or what
 * the clinic said.
 */
export type FeedDay = {
  readonly childId: string;
  readonly childName: string;
  readonly kind: "recommended" | "last-day" | "told";
  readonly on: CalendarDate;
  readonly changedOn: CalendarDate;
  readonly doses: readonly Pick<OpenDue, "vaccineGroup" | "doseNumber">[];
};

/** Product choices: how long days that are over stay, and how far ahead a calendar looks. */
const keptMonths = 12;
const aheadMonths = 24;

/** One event a child, day and kind, in their order: what is due together is one visit, and one line in a calendar. */
export function feedDays(due: readonly OpenDue[], told: readonly ToldDay[], today: CalendarDate): FeedDay[] {
  const days = new Map<string, FeedDay>();
  const add = (day: FeedDay) => {
    const key = [day.childId, day.on, day.kind].join(" ");
    const known = days.get(key);
    if (!known) return days.set(key, day);
    const changedOn = latest(known.changedOn, day.changedOn);
    return days.set(key, { ...known, changedOn, doses: [...known.doses, ...day.doses] });
  };
  for (const one of due) {
    const { vaccineGroup, doseNumber, pastDue, computedOn: changedOn, decision } = one;
    const child = { childId: one.childId, childName: one.childName };
    if (decision?.kind === "refused" || (decision && !decision.untilOn)) continue;
    const on = latest(one.recommended, decision?.untilOn ?? null);
    const doses = [{ vaccineGroup, doseNumber }];
    add({ ...child, kind: "recommended", on, changedOn, doses });
    if (pastDue && pastDue > on) add({ ...child, kind: "last-day", on: pastDue, changedOn, doses });
  }
  for (const one of told) add({ ...one, kind: "told", doses: [] });
  const [from, until] = [addMonths(today, -keptMonths), addMonths(today, aheadMonths)];
  return [...days.values()].filter(({ on }) => on >= from && on <= until).sort(inOrder);
}

const latest = (day: CalendarDate, other: CalendarDate | null) => (other && other > day ? other : day);

function inOrder(a: FeedDay, b: FeedDay): number {
  const [one, other] = [a, b].map(({ on, childId, kind }) => `${on} ${childId} ${kind}`) as [string, string];
  return one < other ? -1 : 1;
}
