import type { HelpFigures } from "#lib/diary/core/trends/helps.ts";
import type { Words } from "#lib/words/words.ts";
import { figureWords } from "../words/figure-words.ts";

/** By how much a level changed, to the tenth it is shown with. */
const tenths = (value: number) => Math.round(value * 10) / 10;

/** A change with its sign: "−1.4", "+0.3", "0". */
export function signedWords(change: number, locale: string): string {
  const shown = tenths(change);
  const size = figureWords(Math.abs(shown), locale);
  return shown < 0 ? `−${size}` : shown > 0 ? `+${size}` : size;
}

/** The mean change and how sure it is, as a sentence that claims no more than that; `t` speaks "trends.helps". */
export function changeSentence({ change, interval }: HelpFigures, t: Words, locale: string): string {
  const size = (value: number) => figureWords(Math.abs(tenths(value)), locale);
  const way = tenths(change) < 0 ? "lower" : tenths(change) > 0 ? "higher" : "same";
  const [low, high] = [tenths(interval.low), tenths(interval.high)];
  if (interval.low === interval.high) return t("each", { way, change: size(change) });
  if (high < 0) return t("lower", { change: size(change), low: size(high), high: size(low) });
  if (low > 0) return t("higher", { change: size(change), low: size(low), high: size(high) });
  const ends = { low: size(Math.min(0, low)), high: size(Math.max(0, high)) };
  return way === "same" ? t("same", ends) : t("unsure", { ...ends, way, change: size(change) });
}
