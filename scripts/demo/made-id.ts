import type { Random } from "./random.ts";

/** An id of the form `newId` gives (UUID version 7), made at `at`, the same every time for the same draws. */
export function madeId(at: Date, random: Random): string {
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, "0");
  const moment = hex(at.getTime(), 12);
  const [third, fourth] = [hex(random.whole(0, 0xfff), 3), hex(random.whole(0x8000, 0xbfff), 4)];
  const last = hex(random.whole(0, 0xffffff), 6) + hex(random.whole(0, 0xffffff), 6);
  return `${moment.slice(0, 8)}-${moment.slice(8)}-7${third}-${fourth}-${last}`;
}
