import { ageOn, type CalendarDate } from "#lib/kernel/dates.ts";
import { getTranslations } from "#lib/words/words.ts";

type AgeKey = "today" | "days" | "weeks" | "months" | "years" | "yearsMonths";

/** Which words an age takes, and their figures: days, then weeks to three months, months to two years, then years and months. */
export function ageParts(bornOn: CalendarDate, on: CalendarDate): [AgeKey, Record<string, number>] {
  const age = ageOn(bornOn, on);
  if (age.totalDays <= 0) return ["today", {}];
  if (age.totalDays < 14) return ["days", { days: age.totalDays }];
  if (age.totalMonths < 3) return ["weeks", { weeks: age.totalWeeks }];
  if (age.totalMonths < 24) return ["months", { months: age.totalMonths }];
  const { years, months } = age;
  return months === 0 ? ["years", { years }] : ["yearsMonths", { years, months }];
}

/** An age the way a parent says it: "9 months old". */
export async function ageWords(bornOn: CalendarDate, on: CalendarDate): Promise<string> {
  const t = await getTranslations("families.age");
  const [key, values] = ageParts(bornOn, on);
  return t(key, values);
}
