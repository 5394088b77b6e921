import type { EntryContent, Pain } from "#lib/diary/core/entry.ts";
import type { Words } from "#lib/words/words.ts";
import { rangeWords } from "./figure-words.ts";
import { placeName } from "./place-name.ts";

/** How strong a pain was: "6–8", "mild"; as it was written where it is neither. `t` speaks "diary.words". */
export function levelWords({ low, high, band, text }: Pain, t: Words, locale: string): string {
  if (low !== null && high !== null) return rangeWords(low, high, locale);
  return band ? t(`bands.${band}`) : text;
}

/** One pain in a few words: "Lower back 6–8", "Left knee (severe)"; the level alone where nobody said where. */
export function painWords(pain: Pain, t: Words, locale: string): string {
  const isPlaced = pain.location !== "other" || pain.name !== null;
  const level = levelWords(pain, t, locale);
  if (!isPlaced) return level;
  return `${placeName(pain, locale)} ${pain.high === null ? `(${level})` : level}`;
}

/** What entries tell of pain without a figure, each once: "Left knee (severe)", "Head (a lot)". */
export function wordedPains(
  entries: readonly Pick<EntryContent, "pains">[],
  t: Words,
  locale: string,
): readonly string[] {
  const worded = entries.flatMap(({ pains }) => pains.filter(({ high }) => high === null));
  return [...new Set(worded.map((pain) => painWords(pain, t, locale)))];
}
