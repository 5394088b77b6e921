import type { Locale } from "#lib/kernel/locales.ts";
import { wordsIn } from "#lib/words/words.ts";
import type { Noticed } from "../core/entry.ts";
import { noticeSentence as sentenceOf } from "../core/medicines/notice-sentence.ts";

/** A notice in words: what was found, whose figure it is beside, and whom to call where more than the most was given. */
export function noticeSentence(
  notice: Noticed,
  name: string,
  locale: Locale,
  emergency: string | null,
): string {
  return sentenceOf(notice, { name, locale, emergency }, wordsIn(locale, "medicines"));
}
