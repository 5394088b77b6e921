import { colonMinutes, namedMinutes } from "./duration.ts";
import type { Written } from "./written.ts";
import { unread, within, writtenText } from "./written-text.ts";

const MINUTES_A_DAY = 1440;
/** "7.5" is seven and a half hours; "7.30" may be half past, and no one pads a decimal. */
const HOURS = /^\d{0,2}\.(?:\d{3}|\d?[1-9])$/;
const UNCLEAR = /^\d{1,4}$|^\d{0,2}[.,]\d{1,3}$|^\d{1,2}:\d$/;

/** Reads the length of a sleep as whole minutes: "7:30", "7.5", "7h30", "8 horas". Never a time of day; "730" could be either. */
export function readSleep(raw: unknown): Written<number | null> {
  const text = writtenText(raw);
  if (text === null) return { value: null };
  const minutes = colonMinutes(text) ?? namedMinutes(text) ?? (HOURS.test(text) ? Number(text) * 60 : null);
  if (minutes === "bad-minutes") return { error: "invalid-duration" };
  if (minutes !== null) return within(Math.round(minutes), 0, MINUTES_A_DAY);
  return UNCLEAR.test(text) ? { review: "ambiguous", value: null } : unread(text);
}
