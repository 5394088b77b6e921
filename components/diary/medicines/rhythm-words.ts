import type { Medicine } from "#lib/diary/core/medicines/medicine.ts";
import { formatSpan } from "#lib/diary/core/medicines/span-words.ts";
import { clockText } from "#lib/kernel/clock-text.ts";
import { formatList, formatShortDate } from "#lib/kernel/date-words.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";

/** When a medicine is given: "Every day at 08:00 and 20:00, until 12 March 2026". */
export async function rhythmWords(
  { times, everyMinutes, startsOn, endsOn }: Medicine,
  today: CalendarDate,
): Promise<string> {
  const t = await getTranslations("medicines.item");
  const locale = await getLocale();
  const [from, until] = [startsOn, endsOn].map((day) => (day ? formatShortDate(day, locale) : ""));
  if (endsOn !== null && endsOn < today) return t("ended", { date: until ?? "" });
  const rhythm =
    everyMinutes !== null
      ? t("every", { span: formatSpan(everyMinutes) })
      : times.length > 0
        ? t("times", { times: formatList(times.map(clockText), locale) })
        : t("needed");
  const isAhead = startsOn !== null && startsOn > today;
  const days =
    isAhead && until
      ? t("between", { from: from ?? "", until })
      : isAhead
        ? t("from", { date: from ?? "" })
        : until
          ? t("until", { date: until })
          : "";
  return [rhythm, days].filter(Boolean).join(", ");
}
