import { instantOf, localTimeIn } from "#lib/kernel/local-time.ts";
import { type DueStanding, isoOf, statusAt, type TakenDoses } from "./due-standing.ts";
import type { Medicine } from "./medicine.ts";

/** Where a medicine stands that is given so long after its last dose; the first is due from the day it begins. */
export function dueBySpan(
  { everyMinutes, startsOn, endsOn }: Medicine,
  { timed, untimed }: TakenDoses,
  now: Date,
  zone: string,
): DueStanding {
  const at = now.getTime();
  const today = localTimeIn(zone, now).day;
  if (endsOn !== null && endsOn < today) return { status: "ended", dueAt: null };
  const begins = startsOn === null ? null : instantOf(startsOn, 0, zone).getTime();
  const last = timed.findLast((dose) => begins === null || dose >= begins);
  // One given today without a time may have been the last: when the next is due, nobody can say.
  if (untimed.includes(today) && (last === undefined || localTimeIn(zone, new Date(last)).day < today))
    return { status: "taken", dueAt: null };
  const due = last === undefined ? (begins ?? at) : last + (everyMinutes ?? 0) * 60_000;
  if (endsOn !== null && localTimeIn(zone, new Date(due)).day > endsOn)
    return { status: "ended", dueAt: null };
  // Where it was never given, no time was missed.
  const status = last === undefined && due <= at ? "due" : statusAt(due, at);
  return { status, dueAt: isoOf(due) };
}
