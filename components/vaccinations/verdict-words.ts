import { formatDate } from "#lib/kernel/date-words.ts";
import { type CalendarDate, daysBetween } from "#lib/kernel/dates.ts";
import type { DoseReason } from "#lib/vaccinations/core/assessment.ts";
import type { DoseRecord } from "#lib/vaccinations/core/dose-record.ts";
import { getLocale, getTranslations, type Words } from "#lib/words/words.ts";
import { doseName } from "./record/vaccine-names.ts";
import { spanWords } from "./span-words.ts";

/**
 * Why a dose does not count (or counts although early), a sentence a reason, each once, in words and dates. By how many days it was
 * early is told only where its day is known.
 */
export async function verdictWords(
  reasons: readonly DoseReason[],
  { givenOn, precision }: Pick<DoseRecord, "givenOn" | "precision">,
): Promise<readonly string[]> {
  const t = await getTranslations("immunization.reasons");
  const locale = await getLocale();
  const exact = precision === "day" ? givenOn : null;
  const sentences = await Promise.all(reasons.map((reason) => sentenceOf(t, reason, exact, locale)));
  return [...new Set(sentences)];
}

async function sentenceOf(
  t: Words,
  { code, earliest, latest, span, after }: DoseReason,
  givenOn: CalendarDate | null,
  locale: string,
): Promise<string> {
  const values = {
    days: givenOn && earliest ? daysBetween(givenOn, earliest) : 0,
    earliest: earliest ? formatDate(earliest, locale) : "",
    latest: latest ? formatDate(latest, locale) : "",
    span: span ? await spanWords(span) : "",
    after: after ? formatDate(after.givenOn, locale) : "",
    vaccine: after ? await doseName({ cvx: after.cvx, product: null }) : "",
  };
  if (code === "too-young") return t(span ? "too-young" : "too-young-plain", values);
  if (code === "too-old") return t(latest ? "too-old" : "too-old-plain", values);
  if (code === "too-soon") return t(after && span ? "too-soon-after" : "too-soon", values);
  if (code === "vaccine-conflict") return t(after ? "vaccine-conflict-after" : "vaccine-conflict", values);
  if (code === "vaccine-age") return t(earliest ? "vaccine-age-from" : "vaccine-age-until", values);
  return t(code, values);
}
