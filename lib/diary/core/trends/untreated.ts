import { mean } from "../unordered.ts";
import { type Moment, occasionOf, type Subject, whileOf } from "./occasions.ts";

/** A level counts as about the same when it is no further away than this. */
export const ABOUT = 1;

/** What pain did from about the same level with no medication written down before or after. */
export type Untreated = { readonly times: number; readonly change: number };

/**
 * What to hold a change against: pain that is high tends to be lower a few hours later whatever is done (regression to the mean).
 * Counts moments with a level about as high as `level`, no medication within the window on either side, and, for an activity, not
 * that activity either; like occasions, none within the window after another. Null where there are none.
 */
export function untreatedChange(
  moments: readonly Moment[],
  subject: Subject,
  window: number,
  level: number,
): Untreated | null {
  const given = moments.filter((each) => each.medicines.length > 0 || whileOf(each, subject) !== null);
  const changes: number[] = [];
  let [free, next] = [Number.NEGATIVE_INFINITY, 0];
  for (const moment of moments) {
    while (next < given.length && given[next]!.at < moment.at - window) next += 1;
    const isFree = moment.at >= free && (given[next]?.at ?? Number.POSITIVE_INFINITY) > moment.at + window;
    if (!isFree || moment.level === null || Math.abs(moment.level - level) > ABOUT) continue;
    const occasion = occasionOf(moments, { from: moment.at, to: moment.at }, window, null);
    if (!occasion) continue;
    changes.push(occasion.after - moment.level);
    free = moment.at + window;
  }
  const change = mean(changes);
  return change === null ? null : { times: changes.length, change };
}
