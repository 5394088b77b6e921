import { scaleFor } from "#lib/diary/core/pain-scales.ts";
import type { DiaryProfile } from "#lib/diary/core/profile.ts";
import { getTranslations } from "#lib/words/words.ts";

/** A choice of scale in words; of the automatic one, the scale it comes to at an age. */
export async function scaleWords(choice: DiaryProfile["scale"], ageMonths: number): Promise<string> {
  const t = await getTranslations("diary");
  const scale = t(`words.scales.${scaleFor(ageMonths, "automatic")}`);
  return t(`settings.scales.${choice}`, { scale });
}
