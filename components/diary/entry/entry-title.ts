import type { Entry } from "#lib/diary/core/entry.ts";
import { clockText } from "#lib/kernel/clock-text.ts";
import { formatDate } from "#lib/kernel/date-words.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";

/** When an entry was, as it is called: "21 November 2026, 03:12". */
export async function entryTitle({ day, minute }: Pick<Entry, "day" | "minute">): Promise<string> {
  const t = await getTranslations("diary.entry");
  const date = formatDate(day, await getLocale());
  return t("at", { date, time: minute === null ? t("untimed") : clockText(minute) });
}
