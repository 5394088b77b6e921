import type { Noticed } from "#lib/diary/core/entry.ts";
import type { GivenIntake } from "#lib/diary/core/given-intake.ts";
import { totalIn } from "./dose-amount.ts";
import { daysAround, nearestGaps } from "./dose-window.ts";
import type { DosingMoment } from "./dosing-moment.ts";
import type { Limit, Limits } from "./limits.ts";
import type { PublishedFigure } from "./medicine-fact.ts";
import type { TakenIntake } from "./taken-intake.ts";

/** Exactly the interval is allowed, a minute less is pointed out; by the family's figure and, where that is looser, by the published one. */
export function noticeSoon(
  interval: Limit,
  others: readonly DosingMoment[],
  moment: DosingMoment,
): readonly Noticed[] {
  const { own, published } = interval;
  const least = Math.max(own ?? 0, published?.figure ?? 0);
  return nearestGaps(others, moment)
    .filter(({ minutes }) => minutes < least)
    .map(({ minutes, isBefore }) => ({
      code: isBefore ? "too-soon" : "too-soon-after",
      detail: { minutes: Math.floor(minutes), ...told(own, published, own === null || own < least) },
    }));
}

/** More doses within 24 hours than the family's figure or the published one allows; `here` are those of the entry itself. */
export function noticeMany(
  doses: Limit,
  others: readonly DosingMoment[],
  here: number,
  moment: DosingMoment,
): readonly Noticed[] {
  const { own, published } = doses;
  const most = Math.min(own ?? Number.POSITIVE_INFINITY, published?.figure ?? Number.POSITIVE_INFINITY);
  const around = daysAround(others, moment).reduce((best, day) => (day.length > best.length ? day : best));
  const count = around.length + here;
  if (count <= most) return [];
  const untimed = around.filter(({ at }) => at === null).length;
  return [
    { code: "too-many", detail: { count, untimed, ...told(own, published, own === null || own > most) } },
  ];
}

/** The family's figure, the published one where it is to be said, or both. */
function told(own: number | null, published: PublishedFigure | null, isPublishedSaid: boolean) {
  return {
    ...(own !== null && { own }),
    ...(published && isPublishedSaid && { published: published.figure, source: published.source }),
  };
}

/** More within 24 hours than the family was told, in so far as the amounts can be read. */
export function noticeMuch(
  limit: Limits["amount"],
  others: readonly GivenIntake[],
  here: readonly TakenIntake[],
  moment: DosingMoment,
): readonly Noticed[] {
  if (!limit) return [];
  const { most, unit } = limit;
  const totals = daysAround(others, moment).map((day) => totalIn([...day, ...here], unit));
  const { amount, unread } = totals.reduce((best, each) => (each.amount > best.amount ? each : best));
  return amount > most ? [{ code: "too-much", detail: { amount, most, unit, unread } }] : [];
}
