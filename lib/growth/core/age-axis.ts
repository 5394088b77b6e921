export type AgeUnit = "week" | "month" | "year";

/** A tick at `at` days of age, called `n` weeks, months or years; or the `n`th post-menstrual week, up to the due date. */
export type AgeTick = { readonly at: number; readonly n: number; readonly unit: AgeUnit | "gestation" };

/** `dueDate` is true where the axis counts post-menstrual weeks until there. */
export type AgeAxis = {
  readonly unit: AgeUnit;
  readonly ticks: readonly AgeTick[];
  readonly dueDate: boolean;
};

const DAYS: Readonly<Record<AgeUnit, number>> = { week: 7, month: 30.4375, year: 365.25 };
const WEEKS_AT_TERM = 40;

/** The finest steps that leave at most eight or nine ticks, which fit a phone, by the length of what is shown. */
const STEPS: readonly (readonly [upToDays: number, unit: AgeUnit, step: number])[] = [
  [60, "week", 1],
  [112, "week", 2],
  [250, "month", 1],
  [500, "month", 2],
  [780, "month", 3],
  [1300, "month", 6],
  [9 * 365.25, "year", 1],
  [Number.POSITIVE_INFINITY, "year", 2],
];
/** Post-menstrual weeks between two ticks; on a longer axis there is no room for them. */
const GESTATION_STEPS = [
  [80, 1],
  [160, 2],
  [330, 4],
] as const;

/**
 * Ticks for an axis of age from `fromDay` to `toDay`: weeks up to about three months, months up to about three years,
 * years beyond. Months and years have WHO's mean length (30.4375 and 365.25 days). Days before the due date are post-
 * menstrual weeks, as on the charts for babies born early. `span` is the length of what is seen of it at once.
 */
export function ageAxis(fromDay: number, toDay: number, span = toDay - fromDay): AgeAxis {
  const [, unit, step] = STEPS.find(([upTo]) => span <= upTo) ?? [0, "year", 2];
  const weeks = fromDay < 0 ? GESTATION_STEPS.find(([upTo]) => span <= upTo)?.[1] : undefined;
  const early = weeks
    ? ticksOf("gestation", DAYS.week, weeks, fromDay, Math.min(0, toDay), WEEKS_AT_TERM)
    : [];
  const after = ticksOf(unit, DAYS[unit], step, Math.max(0, fromDay), toDay);
  return { unit, ticks: [...early, ...(weeks ? after.filter(({ n }) => n > 0) : after)], dueDate: !!weeks };
}

/** The same axis as it counts through narrower windows, down to `narrowest` days; widest first. */
export function closerAxes(
  fromDay: number,
  toDay: number,
  narrowest: number,
): readonly (AgeAxis & { readonly upTo: number })[] {
  return STEPS.map(([upTo]) => upTo)
    .filter((upTo) => upTo >= narrowest && upTo < toDay - fromDay)
    .toReversed()
    .map((upTo) => ({ upTo, ...ageAxis(fromDay, toDay, upTo) }));
}

function ticksOf(
  unit: AgeTick["unit"],
  days: number,
  step: number,
  from: number,
  to: number,
  offset = 0,
): AgeTick[] {
  const ticks: AgeTick[] = [];
  for (let n = Math.ceil((from / days + offset) / step) * step; (n - offset) * days <= to; n += step)
    ticks.push({ at: (n - offset) * days, n, unit });
  return ticks;
}
