import type { GivenIntake } from "#lib/diary/core/given-intake.ts";
import { dosesWithin } from "./dose-window.ts";
import { endOfDay, instantMinutes, MINUTES_PER_DAY, type ZonedMoment } from "./dosing-moment.ts";
import { decidingFigure, type Limits } from "./limits.ts";

/**
 * The later of the end of the interval and of the moment at which 24 hours hold fewer doses than the most, as ISO text. Null where that has
 * come; and where doses without a time may fill the 24 hours then: when these end, nobody can say.
 */
export function nextAllowed(
  others: readonly GivenIntake[],
  limits: Pick<Limits, "interval" | "doses">,
  moment: ZonedMoment,
): string | null {
  const now = instantMinutes(moment);
  if (now === null) return null;
  const times = others
    .map(instantMinutes)
    .filter((at) => at !== null && at <= now)
    .map(Number)
    .toSorted((a, b) => b - a);
  const interval = decidingFigure(limits.interval);
  const most = decidingFigure(limits.doses);
  const [latest] = times;
  const byInterval = interval !== null && latest !== undefined ? latest + interval : now;
  const byCount = most === null ? now : endOfCount(times, most, now);
  const next = Math.max(byInterval, byCount);
  const within = next - MINUTES_PER_DAY;
  const untimed = dosesWithin(others, moment).filter(
    ({ at, day }) => at === null && endOfDay(day, moment.zone) > within,
  ).length;
  // Beside doses without a time the timed ones leave no room before then, but it may be later.
  if (most !== null && untimed > 0 && times.filter((at) => at > within).length + untimed >= most) return null;
  return next > now ? new Date(next * 60_000).toISOString() : null;
}

/** When the dose leaves the 24 hours that makes them full. */
function endOfCount(times: readonly number[], most: number, now: number): number {
  const oldest = times[most - 1];
  return oldest === undefined ? now : oldest + MINUTES_PER_DAY;
}
