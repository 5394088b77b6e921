import { ageOn, type CalendarDate } from "#lib/kernel/dates.ts";
import { getTranslations } from "#lib/words/words.ts";

/** An age the way a parent says it: days, then weeks to three months, months to two years, then years and months. */
export async function ageWords(bornOn: CalendarDate, on: CalendarDate): Promise<string> {
  const t = await getTranslations("families.age");
  const age = ageOn(bornOn, on);
  if (age.totalDays <= 0) return t("today");
  if (age.totalDays < 14) return t("days", { days: age.totalDays });
  if (age.totalMonths < 3) return t("weeks", { weeks: age.totalWeeks });
  if (age.totalMonths < 24) return t("months", { months: age.totalMonths });
  return age.months === 0
    ? t("years", { years: age.years })
    : t("yearsMonths", { years: age.years, months: age.months });
}
