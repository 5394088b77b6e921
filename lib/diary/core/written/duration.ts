import { decimal } from "./written-text.ts";

const HOURS = "(?:h|hs|hr|hrs|hour|hours|hora|horas)\\.?";
const MINUTES = "(?:m|min|mins|minute|minutes|minuto|minutos)\\.?";
const SECONDS = "(?:s|sec|secs|second|seconds|seg|segundo|segundos)\\.?";
const FIGURE = "\\d{1,5}(?:[.,]\\d{1,3})?";

const NAMED = new RegExp(
  `^(?:(${FIGURE}) ?${HOURS})?(?: ?(?:and |y )?(half|media))?(?: ?(?:and |y |, ?)?(${FIGURE}) ?${MINUTES})?$`,
);
const HOURS_THEN_MINUTES = /^(\d{1,2}) ?h(?:rs?)? ?(\d{2})$/;
const SHORT = new RegExp(`^(${FIGURE}) ?${SECONDS}$`);
const HALF_HOUR = /^(?:half an hour|half hour|media hora)$/;
const QUARTER_HOUR = /^(?:quarter of an hour|a quarter of an hour|un cuarto de hora|cuarto de hora)$/;

/** Minutes of a length written with its unit: "1h", "1h 30 min", "7h30", "45 minutos", "hora y media"; null when it is none. */
export function namedMinutes(text: string): number | null {
  if (HALF_HOUR.test(text)) return 30;
  if (QUARTER_HOUR.test(text)) return 15;
  const short = SHORT.exec(text)?.[1];
  if (short) return decimal(short) / 60;
  const joined = HOURS_THEN_MINUTES.exec(text);
  if (joined) return Number(joined[2]) < 60 ? Number(joined[1]) * 60 + Number(joined[2]) : null;
  const named = NAMED.exec(text.replace(/^(?:an|one|una|1)? ?(hour|hora)(?= |$)/, "1 $1"));
  if (!named || (named[1] === undefined && named[3] === undefined)) return null;
  if (named[2] && (named[1] === undefined || named[3] !== undefined)) return null;
  return decimal(named[1] ?? "0") * 60 + (named[2] ? 30 : 0) + decimal(named[3] ?? "0");
}

/** Hours and minutes of "7:30" or "7:30:00": in minutes, "bad-minutes" where there are sixty or more, null for any other text. */
export function colonMinutes(text: string): number | "bad-minutes" | null {
  const found = /^(\d{1,3}):(\d{2})(?::00)?$/.exec(text);
  if (!found) return null;
  return Number(found[2]) < 60 ? Number(found[1]) * 60 + Number(found[2]) : "bad-minutes";
}
