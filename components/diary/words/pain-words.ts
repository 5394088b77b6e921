import type { Pain } from "#lib/diary/core/entry.ts";
import type { Words } from "#lib/words/words.ts";
import { rangeWords } from "./figure-words.ts";
import { placeName } from "./place-name.ts";

/** How strong a pain was: "6–8", "mild"; as it was written where it is neither. `t` speaks "diary.words". */
export function levelWords({ low, high, band, text }: Pain, t: Words, locale: string): string {
  if (low !== null && high !== null) return rangeWords(low, high, locale);
  return band ? t(`bands.${band}`) : text;
}

/** One pain in a few words: "Lower back 6–8"; the level alone where nobody said where. */
export function painWords(pain: Pain, t: Words, locale: string): string {
  const isPlaced = pain.location !== "other" || pain.name !== null;
  return [isPlaced && placeName(pain, locale), levelWords(pain, t, locale)].filter(Boolean).join(" ");
}
