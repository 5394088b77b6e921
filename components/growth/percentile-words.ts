import type { Placement } from "#lib/growth/core/reading.ts";
import { getTranslations } from "#lib/words/words.ts";

/** A place in words: "around the 62nd percentile", with the ends, and what lies beyond them, said as such. */
export async function percentileWords({ percentile, flag }: Placement): Promise<string> {
  const t = await getTranslations("growth.words");
  if (flag) return t("flagged");
  if (percentile < 1) return t("below");
  return percentile > 99 ? t("above") : t("around", { percentile: Math.round(percentile) });
}
