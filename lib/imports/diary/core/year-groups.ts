import type { MonthDay } from "#lib/diary/core/written/month-day.ts";

/** A step back by more days than this is a New Year, not a disorder. */
const NEW_YEAR_DAYS = 180;
/** So large a part of the steps may go the other way in a file that has an order. */
const DISORDER = 0.1;
/** So few say nothing. */
const FEW = 2;

export type YearGroups = {
  /** By day in the order of the file: how many New Years lie between the first of them and it. */
  readonly groups: readonly number[];
  /** True where the days follow no order. */
  readonly isScattered: boolean;
};

/** Where the New Years lie among days without years. The order, oldest or newest first, is that of most steps. */
export function yearGroups(days: readonly MonthDay[], isByDate: boolean): YearGroups {
  const places = days.map(placeInYear);
  if (isByDate && isSortedByKey(places)) return { groups: places.map(() => 0), isScattered: false };
  const steps = places.slice(1).map((place, at) => place - (places[at] ?? place));
  const forward = steps.filter(isForward).length;
  const backward = steps.filter((step) => isForward(-step)).length;
  const isNewestFirst = backward > forward;
  const odd = steps.filter((step) => isContrary(isNewestFirst ? -step : step)).length;
  if (odd > FEW && odd > steps.length * DISORDER) return { groups: places.map(() => 0), isScattered: true };
  const oldestFirst = isNewestFirst ? places.toReversed() : places;
  let years = 0;
  const groups = oldestFirst.map((place, at) => {
    if (place - (oldestFirst[at - 1] ?? place) < -NEW_YEAR_DAYS) years += 1;
    return years;
  });
  return { groups: isNewestFirst ? groups.toReversed() : groups, isScattered: false };
}

/** A step to a later day; a leap of half a year says nothing of the order. */
const isForward = (step: number) => step > 0 && step <= NEW_YEAR_DAYS;

/** A small step back, or a leap of half a year, in a file that goes forward. */
const isContrary = (step: number) => (step < 0 && step >= -NEW_YEAR_DAYS) || step > NEW_YEAR_DAYS;

/**
 * Programs that write objects put keys like "1001" before those that begin with 0: what looks like a New Year there is none where the
 * days lie closer together without it.
 */
function isSortedByKey(places: readonly number[]): boolean {
  const october = placeInYear({ month: 10, day: 1 });
  const turn = places.findIndex((place) => place < october);
  const [late, early] = [places.slice(0, turn), places.slice(turn)];
  const [firstLate, firstEarly] = [late[0], early[0]];
  if (turn < 1 || firstLate === undefined || firstEarly === undefined) return false;
  if (early.some((place) => place >= october) || !isRising(late) || !isRising(early)) return false;
  const overNewYear = firstEarly + 366 - (late.at(-1) ?? 0);
  return firstLate - (early.at(-1) ?? 0) < overNewYear;
}

const isRising = (places: readonly number[]) =>
  places.every((place, at) => at === 0 || place >= (places[at - 1] ?? 0));

const BEFORE = [0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335] as const;

/** A day's place in a leap year. */
const placeInYear = ({ month, day }: MonthDay) => (BEFORE[month - 1] ?? 0) + day;
