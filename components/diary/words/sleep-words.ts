import type { EntryContent } from "#lib/diary/core/entry.ts";
import { formatTime } from "#lib/kernel/date-words.ts";
import type { Words } from "#lib/words/words.ts";
import { lengthWords } from "./clock-words.ts";

type Sleep = Pick<EntryContent, "sleepMinutes" | "sleepFrom" | "sleepTo" | "zone">;

/** A sleep in a few words, "Slept 21:40 to 05:19, 7 h 39 min"; null where none is told. `t` speaks "diary.words". */
export function sleepWords(
  { sleepMinutes, sleepFrom, sleepTo, zone }: Sleep,
  t: Words,
  locale: string,
): string | null {
  if (sleepMinutes === null) return null;
  const length = lengthWords(sleepMinutes, t);
  if (!sleepFrom || !sleepTo) return t("sleep", { length });
  const [from, to] = [sleepFrom, sleepTo].map((at) => formatTime(new Date(at), zone, locale));
  return t("sleepSpan", { from: from ?? "", to: to ?? "", length });
}
