import type { Noticed } from "#lib/diary/core/entry.ts";
import { daysAround, nearestGaps } from "./dose-window.ts";
import type { DosingMoment } from "./dosing-moment.ts";
import type { Limit } from "./limits.ts";
import type { PublishedFigure } from "./medicine-fact.ts";
import { isNamedAs, otherNames } from "./other-names.ts";

type NamedDose = DosingMoment & { readonly name: string };

/** The doses that one is looked at beside. */
type Doses<T> = {
  readonly own: { readonly name: string };
  /** With the same ingredient, of other entries. */
  readonly others: readonly T[];
  readonly moment: DosingMoment;
};

/**
 * Exactly the interval is allowed, a minute less is pointed out; by the family's figure and, where that is looser, by the published one. Of
 * two doses it is the later one's figure that counts, whichever is written down first: `intervalOf` tells that of another dose. `other` is
 * what the other dose was called, where that is another name.
 */
export function noticeSoon<T extends NamedDose>(
  interval: Limit,
  intervalOf: (dose: T) => Limit,
  { own: { name }, others, moment }: Doses<T>,
): readonly Noticed[] {
  return nearestGaps(others, moment).flatMap(({ minutes, isBefore, dose }) => {
    const { own, published } = isBefore ? interval : intervalOf(dose);
    const least = Math.max(own ?? 0, published?.figure ?? 0);
    if (minutes >= least) return [];
    const code = isBefore ? "too-soon" : "too-soon-after";
    const other = isNamedAs(dose, { name }) ? {} : { other: dose.name };
    const figures = told(own, published, own === null || own < least);
    return [{ code, detail: { minutes: Math.floor(minutes), ...other, ...figures } }];
  });
}

/**
 * More doses within 24 hours than the family's figure or the published one allows; `besides` are the others of the entry itself. `untimed`
 * of them have no time and are counted by their day, the entry's own among them where it has none; `others` names what was counted with it.
 */
export function noticeMany<T extends NamedDose>(
  doses: Limit,
  besides: readonly { readonly name: string }[],
  { own: dose, others, moment }: Doses<T>,
): readonly Noticed[] {
  const { own, published } = doses;
  const most = Math.min(own ?? Number.POSITIVE_INFINITY, published?.figure ?? Number.POSITIVE_INFINITY);
  const around = daysAround(others, moment).reduce((best, day) => (day.length > best.length ? day : best));
  const here = 1 + besides.length;
  const count = around.length + here;
  if (count <= most) return [];
  const untimed = around.filter(({ at }) => at === null).length + (moment.at === null ? here : 0);
  const names = otherNames(dose, [...besides, ...around]);
  const counted = { count, untimed, ...(names !== null && { others: names }) };
  return [{ code: "too-many", detail: { ...counted, ...told(own, published, own === null || own > most) } }];
}

/** The family's figure, the published one where it is to be said, or both. */
function told(own: number | null, published: PublishedFigure | null, isPublishedSaid: boolean) {
  return {
    ...(own !== null && { own }),
    ...(published && isPublishedSaid && { published: published.figure, source: published.source }),
  };
}
