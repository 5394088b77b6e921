import type { PainGlance } from "#lib/diary/core/trends/pain-glance.ts";
import { formatDate } from "#lib/kernel/date-words.ts";
import type { Words } from "#lib/words/words.ts";
import { figureWords } from "../words/figure-words.ts";

/** Pain of a period in a sentence or two; `t` speaks "trends.pain". */
export function painSentences(
  glance: PainGlance | null,
  { of, isPlace }: { readonly of: number; readonly isPlace: boolean },
  t: Words,
  locale: string,
): readonly string[] {
  if (!glance) return [t(isPlace ? "noneAt" : "none", { of })];
  const { told, highest, usual, halves } = glance;
  const figure = (level: number) => figureWords(level, locale);
  const summary = t(isPlace ? "summaryAt" : "summary", {
    ...{ told, of, max: figure(highest.level), day: formatDate(highest.day, locale), usual: figure(usual) },
  });
  if (!halves) return [summary];
  const { earlier, later, days } = halves;
  return [summary, t("halves", { days, later: figure(later), earlier: figure(earlier) })];
}
