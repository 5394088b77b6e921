import type { GrowthPoint } from "../child-growth.ts";
import { isPreterm } from "../prematurity.ts";
import type { Birth } from "../reading.ts";
import { earlyWeeks } from "./early-weeks.ts";
import type { Finding, FirstDays } from "./finding.ts";

/** The newborn's weight against the birth weight; `regainedDay` null while it is not back, days of life counted from 0. */
export type FirstWeeks = FirstDays & {
  readonly birthKg: number;
  readonly lowestKg: number;
  readonly regainedDay: number | null;
  readonly latestDay: number;
  /** How much less than at birth the latest weight of the first eight weeks is, in %; below 0 where it is more. */
  readonly latestLostPercent: number;
  /** Whether the latest of these weights, a week after birth or later, is lower than any before it. */
  readonly stillFalling: boolean;
  readonly preterm: boolean;
};

/** NICE NG75 (2017), 1.1: to lose weight is common; more than 10 % is looked at, and most are back by 3 weeks. */
const LARGE_LOSS_PERCENT = 10;
export const REGAINED_BY_DAY = 21;
/** NICE NG75 (2017), 1.1.1: the loss usually stops after 3 or 4 days; a weight that falls after a week is told. */
const STOPS_BY_DAY = 7;
/** How long the first weeks are news. */
export const FIRST_WEEKS_UNTIL_DAY = 56;

/** How the first weeks went; null without a birth weight and a weight in the first eight weeks after it. */
export function firstWeeksOf(weights: readonly GrowthPoint[], birth: Birth): FirstWeeks | null {
  const measured = weights.filter(({ estimated, placement }) => !estimated && !placement?.flag);
  const born = measured.find(({ ageDays }) => ageDays === 0);
  const later = measured.filter(({ ageDays }) => ageDays > 0);
  const early = later.filter(({ ageDays }) => ageDays <= FIRST_WEEKS_UNTIL_DAY);
  const latest = early.at(-1);
  if (!born || !latest) return null;
  const regained = later.find(({ value }) => value >= born.value);
  const lost = early.filter(({ ageDays }) => !regained || ageDays < regained.ageDays);
  const lowest = lost.reduce((least, point) => (point.value < least.value ? point : least), born);
  const belowPercent = ({ value }: GrowthPoint) =>
    Math.round(((born.value - value) / born.value) * 1e4) / 100;
  return {
    birthKg: born.value,
    lowestKg: lowest.value,
    lowestDay: lowest.ageDays,
    lostPercent: belowPercent(lowest),
    regainedDay: regained?.ageDays ?? null,
    latestDay: latest.ageDays,
    latestLostPercent: belowPercent(latest),
    stillFalling: latest.ageDays > STOPS_BY_DAY && lost.length > 1 && lowest === latest,
    preterm: isPreterm(birth.gestationDays),
  };
}

/**
 * What the first eight weeks say on the day a child is `todayDays` old. NICE's limits are those of newborns at term: a
 * child born early often loses more and takes longer, and is told by its own (see earlyWeeks).
 */
export function firstWeeksFindings(weeks: FirstWeeks | null, todayDays: number): readonly Finding[] {
  if (!weeks || todayDays > FIRST_WEEKS_UNTIL_DAY) return [];
  const { lostPercent, lowestDay, regainedDay, latestDay } = weeks;
  const lost = { lostPercent, lowestDay };
  const kind = "weight" as const;
  if (weeks.preterm) return [earlyWeeks(weeks, todayDays)];
  if (regainedDay !== null)
    return [{ code: "regained", severity: "good", kind, detail: { ...lost, regainedDay } }];
  if (latestDay >= REGAINED_BY_DAY)
    return [{ code: "not-regained", severity: "ask", kind, detail: { ...lost, latestDay } }];
  if (todayDays > REGAINED_BY_DAY) return [{ code: "weigh-again", severity: "watch", kind, detail: lost }];
  if (weeks.latestLostPercent > LARGE_LOSS_PERCENT)
    return [{ code: "newborn-large-loss", severity: "ask", kind, detail: lost }];
  if (weeks.stillFalling)
    return [{ code: "still-falling", severity: "ask", kind, detail: { ...lost, latestDay } }];
  if (lostPercent > LARGE_LOSS_PERCENT)
    return [{ code: "gaining-again", severity: "watch", kind, detail: { ...lost, latestDay } }];
  return [{ code: "newborn-loss", severity: "neutral", kind, detail: lost }];
}
