import { daysLeft, isOver } from "#lib/families/core/archive.ts";
import type { ChildView } from "#lib/families/core/child.ts";
import { formatDate } from "#lib/kernel/date-words.ts";
import { todayIn } from "#lib/kernel/dates.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";

/** How long a record that was put away is still kept: as a sentence, and in a few words beside its name. */
export async function archiveWords({ keptUntil, timeZone }: Pick<ChildView, "keptUntil" | "timeZone">) {
  const t = await getTranslations("families.archived");
  const today = todayIn(timeZone, new Date());
  if (!keptUntil || isOver(keptUntil, today)) return { sentence: t("over"), left: t("over") };
  const date = formatDate(keptUntil, await getLocale());
  return { sentence: t("until", { date }), left: t("left", { days: daysLeft(keptUntil, today), date }) };
}
