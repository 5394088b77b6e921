import { can } from "#lib/access/core/roles.ts";
import type { ChildView } from "#lib/families/core/child.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { localTimeIn } from "#lib/kernel/local-time.ts";
import { type TemperatureUnit, usualTemperatureUnit } from "./words/temperature-words.ts";

/** What the parts of a child's diary have in common. */
export type DiaryContext = {
  readonly child: ChildView;
  /** The room's address. */
  readonly place: string;
  /** The moment the page is made for, and what the family's clock shows then. */
  readonly instant: Date;
  readonly today: CalendarDate;
  readonly minute: number;
  readonly unit: TemperatureUnit;
  readonly mayRecord: boolean;
};

/** The common ground of a page, as of an instant. */
export function diaryContextOf(child: ChildView, instant: Date): DiaryContext {
  const { day, minute } = localTimeIn(child.timeZone, instant);
  return {
    child,
    place: `/children/${child.id}/diary`,
    instant,
    today: day,
    minute,
    unit: usualTemperatureUnit(child.country),
    mayRecord: can(child, "diary:record") && !child.isArchived,
  };
}

/** The moment of a page, as doses are judged at. */
export function dosingMoment({ today, instant, child }: DiaryContext) {
  return { day: today, at: instant.toISOString(), zone: child.timeZone };
}
