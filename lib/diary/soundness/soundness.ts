import { formatDate } from "#lib/kernel/date-words.ts";
import type { Locale } from "#lib/kernel/locales.ts";
import { ok, type Question, questioned, type Refused, type Result, refused } from "#lib/kernel/result.ts";
import type { Around } from "../around/around.ts";
import type { EntryContent } from "../core/entry.ts";
import { keptLines } from "../core/kept-lines.ts";
import { type NoticeScene, noticesOn } from "../notices/notices.ts";
import type { PlacedEntry } from "../placing/placing.ts";
import {
  openQuestions,
  questionOnTwin,
  questionsOnNotices,
  questionsOnVitals,
  questionsOnWriting,
} from "../questions/questions.ts";
import type { DiaryScene } from "../scene/scene.ts";

/** A refusal of what cannot be; null where nothing is wrong. `at` is what the names of the fields begin with. */
export function refusalOf(
  entries: readonly PlacedEntry[],
  { child }: DiaryScene,
  locale: Locale,
  at: (place: number) => string = () => "",
): Refused | null {
  const fields = entries.flatMap(({ faults }, place) =>
    Object.entries(faults).map(([field, code]) => [at(place) + field, code]),
  );
  if (fields.length === 0) return null;
  const bornOn = formatDate(child.bornOn, locale);
  return { ...refused("invalid", { bornOn }), fields: Object.fromEntries(fields) };
}

export type Looked = { readonly content: EntryContent; readonly questions: readonly Question[] };

/** An entry with what was pointed out about its medications, and the questions that are still open about it. */
export function lookAt(
  entry: PlacedEntry,
  around: Around,
  notices: NoticeScene | null,
  locale: Locale,
  before: EntryContent | null = null,
): Looked {
  const noticed = notices ? noticesOn(entry.content, around.given, notices) : [];
  const asked = { locale, before, emergency: notices?.emergency ?? null };
  const isSameMoment = before?.day === entry.content.day && before.minute === entry.content.minute;
  // What stands as it did, at the moment it did, keeps what was pointed out then.
  const kept = keptLines(entry.content.intakes, isSameMoment ? before.intakes : []);
  const intakes = entry.content.intakes.map((intake, place) => ({
    ...intake,
    noticed: kept[place]?.noticed ?? noticed[place] ?? [],
  }));
  const fresh = noticed.map((own, place) => (kept[place] ? [] : own));
  const onNotices = questionsOnNotices(entry, fresh, asked);
  const questions = [
    ...questionsOnWriting(entry, asked),
    ...questionsOnVitals(entry, asked),
    // The dose before it is the same thing: it is asked about once.
    ...(onNotices.some(({ code }) => code === "too-soon") ? [] : questionOnTwin(entry, around, asked)),
    ...onNotices,
  ];
  return {
    content: { ...entry.content, intakes },
    questions: openQuestions(questions, entry.confirmed),
  };
}

/** What a field is told beside what is offered for it. */
const faults: Readonly<Record<string, string>> = {
  "location-offered": "location-choose",
  "temperature-meant": "temperature-wrong",
};

/** What is still to be answered, as a refusal. */
export function answered(questions: readonly Question[]): Result<null> {
  const choices = questions.filter(({ isRefusal }) => isRefusal);
  if (choices.length === 0) return questions.length > 0 ? questioned(questions) : ok(null);
  const fields = Object.fromEntries(choices.map(({ field, code }) => [field, faults[code] ?? code]));
  // What its field says already is not said twice.
  const others = questions.filter(({ field, code }) => fields[field] !== code);
  return { ...refused("invalid"), fields, ...(others.length > 0 && { questions: others }) };
}
