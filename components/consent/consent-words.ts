import type { ConsentView } from "#lib/families/core/consent.ts";
import { formatDate } from "#lib/kernel/date-words.ts";
import { todayIn } from "#lib/kernel/dates.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";

/** Who agreed, as what and on which day, ready to be put into a sentence. */
export async function consentWords(consent: ConsentView, timeZone: string) {
  const t = await getTranslations("consent.standing");
  const locale = await getLocale();
  const day = (at: Date) => formatDate(todayIn(timeZone, at), locale);
  return {
    name: consent.givenBy?.name ?? t("gone"),
    relation: t(`relations.${consent.relation}`),
    date: day(consent.givenAt),
    withdrawn: consent.withdrawnAt && {
      name: consent.withdrawnBy ?? t("gone"),
      date: day(consent.withdrawnAt),
    },
  };
}
