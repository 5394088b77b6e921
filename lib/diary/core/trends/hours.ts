import { mean } from "../unordered.ts";

const MINUTES_A_DAY = 1440;

/** A level at a minute of the day, by the family's clock. */
export type TimedLevel = { readonly minute: number; readonly level: number };

/** An hour of the day that begins at `minute`; `mean` and `max` are null where nothing was told in it. */
export type PainHour = {
  readonly minute: number;
  readonly times: number;
  readonly mean: number | null;
  readonly max: number | null;
};

/** Levels by hour of the day: 24 hours, the first of which begins with the family's day, at the minute `dayStart`. */
export function painByHour(levels: readonly TimedLevel[], dayStart: number): readonly PainHour[] {
  const hours = Map.groupBy(levels, ({ minute }) =>
    Math.floor(((minute - dayStart + MINUTES_A_DAY) % MINUTES_A_DAY) / 60),
  );
  return Array.from({ length: 24 }, (_, place) => {
    const own = hours.get(place)?.map(({ level }) => level) ?? [];
    return {
      minute: (dayStart + place * 60) % MINUTES_A_DAY,
      times: own.length,
      mean: mean(own),
      max: own.length > 0 ? Math.max(...own) : null,
    };
  });
}

/** An hour is named as one of much or little pain from this many levels on. */
export const FEWEST_LEVELS = 3;

/** The hours with the highest and the lowest mean, of those with enough levels; null where fewer than three have. */
export function extremeHours(
  hours: readonly PainHour[],
): { readonly highest: PainHour; readonly lowest: PainHour } | null {
  const ranked = hours
    .filter(({ times }) => times >= FEWEST_LEVELS)
    .toSorted((one, other) => (one.mean ?? 0) - (other.mean ?? 0));
  const [lowest, highest] = [ranked[0], ranked.at(-1)];
  return lowest && highest && ranked.length >= 3 && lowest.mean !== highest.mean ? { highest, lowest } : null;
}
