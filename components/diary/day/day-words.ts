import { formatDate } from "#lib/kernel/date-words.ts";
import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";

/** A day as a person calls it: "Today", "Yesterday", "3 May 2026". */
export async function dayWords(day: CalendarDate, today: CalendarDate): Promise<string> {
  const t = await getTranslations("diary.day");
  if (day === today) return t("today");
  if (day === addDays(today, -1)) return t("yesterday");
  return formatDate(day, await getLocale());
}
