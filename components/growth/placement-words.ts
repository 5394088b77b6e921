import type { Placement } from "#lib/growth/core/reading.ts";
import { getTranslations } from "#lib/words/words.ts";
import { numberWords } from "./measure-words.ts";
import { percentileWords } from "./percentile-words.ts";
import { referenceName } from "./reference-words.ts";

/** A place with the reference it is told by: "around the 62nd percentile on the WHO standard (corrected age)". */
export async function placementWords(placement: Placement): Promise<string> {
  const t = await getTranslations("references");
  const on = await referenceName(placement.reference, placement.basis);
  return t("placed", { place: await percentileWords(placement), on });
}

/** The same in two lines: the place, and what it is told by: "on the WHO standard · z-score −0.58". */
export async function placedWords(
  placement: Placement,
  locale: string,
): Promise<{ readonly place: string; readonly told: string }> {
  const t = await getTranslations("growth.words");
  const on = await referenceName(placement.reference, placement.basis);
  const score = t("zScore", { z: numberWords(placement.z, 2, locale) });
  return { place: await percentileWords(placement), told: `${on} · ${score}` };
}
