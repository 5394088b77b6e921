import { formatDate, formatList } from "#lib/kernel/date-words.ts";
import type { ReactionRecord } from "#lib/vaccinations/core/dose-record.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";

/** What was seen, in one line: "Fever and rash". */
export async function kindWords({ kinds }: Pick<ReactionRecord, "kinds">): Promise<string> {
  const t = await getTranslations("vaccinations.reactions");
  const said = kinds.map((kind) => t(`kind.${kind}`));
  // In the middle of a line only the first word keeps its capital.
  const lowered = said.map((word, at) => (at === 0 ? word : word.slice(0, 1).toLowerCase() + word.slice(1)));
  return formatList(lowered, await getLocale());
}

/** When and how strong: "Within a few hours · Mild · Began on 3 May 2026". */
export async function reactionLine({
  onset,
  severity,
  startedOn,
}: Pick<ReactionRecord, "onset" | "severity" | "startedOn">): Promise<string> {
  const t = await getTranslations("vaccinations.reactions");
  const began = startedOn && `${t("startedOn")} ${formatDate(startedOn, await getLocale())}`;
  return [t(`onsets.${onset}`), t(`severities.${severity}`), began].filter(Boolean).join(" · ");
}
