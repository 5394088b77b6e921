import type { Activity } from "#lib/diary/core/entry.ts";
import type { Words } from "#lib/words/words.ts";
import { lengthWords } from "./clock-words.ts";
import { figureWords } from "./figure-words.ts";

/** Something done, in a few words: "Walking 16 min", "Steps: 300". `t` speaks "diary.words". */
export function activityWords({ name, text, minutes, count }: Activity, t: Words, locale: string): string {
  const whole = [name, minutes === null ? "" : lengthWords(minutes, t)].filter(Boolean).join(" ");
  if (count !== null) return t("activityCount", { name: whole, count: figureWords(count, locale, 2) });
  return minutes === null && text !== "" ? t("activityCount", { name, count: text }) : whole;
}
