import type { Placement } from "#lib/growth/core/reading.ts";
import { getTranslations, type Words } from "#lib/words/words.ts";

/** A place in words: "around the 62nd percentile", with the ends, and what lies beyond them, said as such. */
export async function percentileWords(placement: Placement): Promise<string> {
  return percentileIn(await getTranslations("growth.words"), placement);
}

/** The same where the words of `growth.words` are at hand: a chart says it of many points. */
export function percentileIn(t: Words, { percentile, flag }: Placement): string {
  if (flag) return t("flagged");
  if (percentile < 1) return t("below");
  return percentile > 99 ? t("above") : t("around", { percentile: Math.round(percentile) });
}
