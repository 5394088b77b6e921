import { addDays, addMonths, type CalendarDate } from "#lib/kernel/dates.ts";

/**
 * The ages that childhood schedules are laid out by, from birth until the 19th birthday, each with its first day. Names are keys of
 * words. The early ones begin at the least age of their visit: the visit at 2 months may be at 6 weeks, that at 4 months at 14.
 */
const stages = [
  { name: "birth", weeks: 0 },
  { name: "m1", weeks: 4 },
  { name: "m2", weeks: 6 },
  { name: "m4", weeks: 14 },
  { name: "m6", weeks: 24 },
  { name: "m9", months: 9 },
  { name: "m12", months: 12 },
  { name: "m15", months: 15 },
  { name: "m18", months: 18 },
  { name: "y2", months: 24 },
  { name: "y4", months: 48 },
  { name: "y7", months: 84 },
  { name: "y11", months: 132 },
  { name: "y13", months: 156 },
  { name: "y16", months: 192 },
] as const;

export type AgeStage = (typeof stages)[number]["name"];

export const ageStages: readonly AgeStage[] = stages.map(({ name }) => name);

/** Finds the stage of a child's life that a day lies in; the first for days before birth, the last for all after it. */
export function ageStagesOf(bornOn: CalendarDate): (on: CalendarDate) => AgeStage {
  const begins = stages.map((stage) => ({ name: stage.name, from: firstDay(bornOn, stage) }));
  return (on) => begins.findLast(({ from }) => from <= on)?.name ?? "birth";
}

function firstDay(bornOn: CalendarDate, stage: (typeof stages)[number]): CalendarDate {
  return "weeks" in stage ? addDays(bornOn, stage.weeks * 7) : addMonths(bornOn, stage.months);
}
