import { clockText } from "#lib/kernel/clock-text.ts";
import { formatDate } from "#lib/kernel/date-words.ts";
import type { Locale } from "#lib/kernel/locales.ts";
import { type Question, questionId } from "#lib/kernel/result.ts";
import type { Around } from "../around/around.ts";
import { bodyLocations } from "../core/body-locations.ts";
import type { EntryContent, Noticed } from "../core/entry.ts";
import { isTwin } from "../core/entry-replay.ts";
import { meantTemperature } from "../core/meant-temperature.ts";
import { isAsked } from "../core/medicines/asked-notices.ts";
import { oddVitals } from "../core/odd-vitals.ts";
import { factsOf } from "../notice-facts/notice-facts.ts";
import { noticeSentence } from "../notice-words/notice-words.ts";
import type { PlacedEntry } from "../placing/placing.ts";

type Asked = {
  readonly locale: Locale;
  /** The entry as it was, where one is put right: what stood so before is not asked again. */
  readonly before: EntryContent | null;
};

/** What was kept as it was written: whether it is right so, or which place of the body is meant. */
export function questionsOnWriting({ doubts }: PlacedEntry, { locale, before }: Asked): Question[] {
  const known = before ? textsOf(before) : [];
  return doubts.flatMap(({ field, code, text, choose }): Question[] => {
    if (choose) return choose.map((id) => placeOffered(field, id, locale));
    if (known.includes(text)) return [];
    return [field === "temperature" ? temperatureAgain(text, locale) : { code, field, detail: { text } }];
  });
}

/** A temperature is of no use without its figure, so a yes does not keep one as it was written. */
function temperatureAgain(text: string, locale: Locale): Question {
  const meant = meantTemperature(text);
  const field = "temperature";
  if (!meant) return { code: "temperature-wrong", field, isRefusal: true };
  const suggestion = locale === "es" ? meant.figure.replace(".", ",") : meant.figure;
  const detail = { value: `${suggestion} °${meant.unit}` };
  return { code: "temperature-meant", field, suggestion, detail, isRefusal: true };
}

function placeOffered(field: string, id: string, locale: Locale): Question {
  const name = bodyLocations.find((location) => location.id === id)?.names[locale] ?? id;
  return { code: "location-offered", field, suggestion: id, detail: { name }, isRefusal: true };
}

function textsOf({ pains, intakes, activities, typed }: EntryContent): string[] {
  return [...[...pains, ...intakes, ...activities].map(({ text }) => text), ...Object.values(typed)];
}

/** Whether unlikely figures are right. */
export function questionsOnVitals({ content }: PlacedEntry, { before }: Asked): Question[] {
  return oddVitals(content, before).map((field) => ({ code: "odd-figure", field }));
}

/** Whether what is written down already for the same minute happened once more. */
export function questionOnTwin({ content }: PlacedEntry, { entries }: Around, { locale }: Asked): Question[] {
  if (!entries.some((other) => isTwin(other, content))) return [];
  const { day, minute } = content;
  const clock = minute === null ? "" : clockText(minute);
  return [{ code: "twin", field: "time", detail: { moment: `${formatDate(day, locale)} ${clock}`.trim() } }];
}

/** Whether what comes under the id of an entry that was changed since is one more: it may be the same form, sent again. */
export function questionOnOther({ isCorrected = false }: { readonly isCorrected?: boolean }): Question[] {
  return isCorrected ? [{ code: "sent-before", field: "time" }] : [];
}

/** The notices that are asked about before a medication is kept. */
export function questionsOnNotices(
  entry: PlacedEntry,
  notices: readonly (readonly Noticed[])[],
  { locale, emergency }: Asked & { readonly emergency: string | null },
): Question[] {
  return entry.content.intakes.flatMap((intake, at) =>
    (notices[at] ?? []).filter(isAsked).map((notice) => ({
      code: notice.code,
      field: `medicine${entry.intakePlaces[at]}`,
      facts: factsOf(entry, intake, notice),
      detail: { sentence: noticeSentence(notice, intake.name, locale, emergency) },
    })),
  );
}

/** Those that were not answered with yes as they are, each once. */
export function openQuestions(questions: readonly Question[], confirmed: readonly string[]): Question[] {
  const open = questions.filter(
    (question) => question.isRefusal || !confirmed.includes(questionId(question)),
  );
  return open.filter(
    (one, place) =>
      place ===
      open.findIndex((other) => questionId(other) === questionId(one) && other.suggestion === one.suggestion),
  );
}
