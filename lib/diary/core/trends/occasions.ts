/** A moment of the diary, in whole minutes of a running clock: its level of pain, if any, and what was taken or done, by key. */
export type Moment = {
  readonly at: number;
  readonly level: number | null;
  readonly medicines: readonly string[];
  /** What ended at this moment, having gone on for so many minutes; 0 where nobody said for how long. */
  readonly activities: readonly { readonly key: string; readonly minutes: number }[];
};

/**
 * Levels of the first half hour after still belong to how it was: hardly anything swallowed works sooner. A convention of this
 * app, said on the page.
 */
export const SETTLING_MINUTES = 30;

/** One time something was taken or done, with a level of pain before and at least one after. */
export type Occasion = {
  readonly before: number;
  /** The level before that one, within the same window; null where there is none. */
  readonly earlier: number | null;
  /** The mean and the lowest of the levels from half an hour after to the end of the window. */
  readonly after: number;
  readonly lowest: number;
  /** Other medications within the window before or after, in order. */
  readonly together: readonly string[];
};

export type Subject = { readonly kind: "medicine" | "activity"; readonly key: string };

/** The first moment at or after `at`; moments are in order of time. */
function firstFrom(moments: readonly Moment[], at: number): number {
  let [low, high] = [0, moments.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (moments[middle]!.at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The moments from `from` to `to`, both included. */
const within = (moments: readonly Moment[], from: number, to: number): readonly Moment[] =>
  moments.slice(firstFrom(moments, from), firstFrom(moments, to + 1));

/** From its beginning to its end; a moment is both. */
export type While = { readonly from: number; readonly to: number };

/**
 * What pain did around something, looking `window` minutes back from its beginning and ahead from its end: before is the last level
 * within the window, one written as it began among them; null without a level on either side.
 */
export function occasionOf(
  moments: readonly Moment[],
  { from, to }: While,
  window: number,
  own: string | null,
): Occasion | null {
  const around = within(moments, from - window, to + window);
  const before = around.findLast((each) => each.at <= from && each.level !== null);
  const after = around.flatMap((each) =>
    each.at >= to + SETTLING_MINUTES && each.level !== null ? [each.level] : [],
  );
  if (!before || before.level === null || after.length === 0) return null;
  const earlier = within(moments, before.at - window, before.at).findLast(
    (each) => each.at < before.at && each.level !== null,
  );
  const others = new Set(around.flatMap(({ medicines }) => medicines).filter((key) => key !== own));
  return {
    before: before.level,
    earlier: earlier?.level ?? null,
    after: after.reduce((sum, level) => sum + level, 0) / after.length,
    lowest: Math.min(...after),
    together: [...others].sort(),
  };
}

/** When it was taken, or from when to when it was done; null where this moment is not about it. */
export function whileOf({ at, medicines, activities }: Moment, { kind, key }: Subject): While | null {
  if (kind === "medicine") return medicines.includes(key) ? { from: at, to: at } : null;
  const own = activities.filter((activity) => activity.key === key);
  return own.length > 0 ? { from: at - Math.max(...own.map(({ minutes }) => minutes)), to: at } : null;
}

/**
 * The times something was taken or done, and those of them that have a level before and after. A time that falls into the window
 * after the last one that counts is not counted again: the two would be judged by the same levels.
 */
export function occasionsOf(
  moments: readonly Moment[],
  subject: Subject,
  window: number,
): { readonly times: number; readonly occasions: readonly Occasion[] } {
  const told = moments.flatMap((moment) => whileOf(moment, subject) ?? []);
  const own = subject.kind === "medicine" ? subject.key : null;
  const occasions: Occasion[] = [];
  let free = Number.NEGATIVE_INFINITY;
  for (const each of told) {
    if (each.from < free) continue;
    const occasion = occasionOf(moments, each, window, own);
    if (!occasion) continue;
    occasions.push(occasion);
    free = each.to + window;
  }
  return { times: told.length, occasions };
}
