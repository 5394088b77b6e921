import { colonMinutes, namedMinutes } from "./duration.ts";
import type { Written } from "./written.ts";
import { clean, decimal, unread, within, writtenText } from "./written-text.ts";

/** How long something was done, or how many times; one of them is null. */
export type ActivityAmount = { readonly minutes: number | null; readonly count: number | null };

const MINUTES_A_DAY = 1440;
const MOST = 100_000;
const BARE = /^\d{1,7}(?:[.,]\d{1,3})?$/;
const COUNT =
  /^(?:x ?(\d{1,7})|(\d{1,7}) ?(?:x|times?|vez|veces|reps?|repeticion(?:es)?|laps?|vueltas?|steps?|pasos?|sets?|series?|rounds?))$/;
const RANGE = /^\d{1,5} ?(?:-| to | a ) ?\d{1,5}(?: ?[a-z]+\.?)?$/;

/** Reads the amount of an activity: a bare figure is minutes ("30", "1:30", "1h", "45 min"), "12 reps" is a count. Not over a day. */
export function readActivity(raw: unknown): Written<ActivityAmount | null> {
  const text = writtenText(raw);
  if (text === null) return { value: null };
  const count = COUNT.exec(text);
  if (count) return answer(within(Number(count[1] ?? count[2]), 0, MOST), "count");
  if (RANGE.test(text)) return { review: "range", value: null };
  const minutes = colonMinutes(text) ?? namedMinutes(text) ?? (BARE.test(text) ? decimal(text) : null);
  if (minutes === "bad-minutes") return { error: "invalid-duration" };
  return minutes === null ? unread(text) : answer(within(clean(minutes), 0, MINUTES_A_DAY), "minutes");
}

const answer = (read: Written<number>, what: keyof ActivityAmount): Written<ActivityAmount> =>
  "error" in read ? read : { value: { minutes: null, count: null, [what]: read.value } };
