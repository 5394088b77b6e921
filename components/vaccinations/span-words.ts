import type { Span } from "#lib/vaccinations/core/assessment.ts";
import { getTranslations } from "#lib/words/words.ts";

const units = ["years", "months", "weeks", "days"] as const;

/** A stretch of time in words: "11 years 6 months", "6 weeks less 4 days". */
export async function spanWords(span: Span): Promise<string> {
  const t = await getTranslations("vaccines.ages");
  const own = await getTranslations("immunization.span");
  const told = (sign: 1 | -1) =>
    units
      .filter((unit) => span[unit] * sign > 0)
      .map((unit) => t(unit, { count: span[unit] * sign }))
      .reduce((larger, smaller) => (larger ? t("together", { larger, smaller }) : smaller), "");
  const [whole, less] = [told(1), told(-1)];
  if (!whole) return own("zero");
  return less ? own("less", { span: whole, days: less }) : whole;
}

export const isNoTime = (span: Span): boolean => units.every((unit) => span[unit] === 0);
