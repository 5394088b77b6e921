import type { Timer } from "#lib/diary/core/timer.ts";
import { formatShortDate, formatTime } from "#lib/kernel/date-words.ts";
import { todayIn } from "#lib/kernel/dates.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import type { DiaryContext } from "../diary-context.ts";

/** What began less than so long ago needs no date: it was today or last night. */
const RECENT_MS = 20 * 3_600_000;

/** "Asleep since 21:40"; with its date where that was not today or last night. */
export async function sinceWords(
  timer: Timer,
  { child, instant }: Pick<DiaryContext, "child" | "instant">,
): Promise<string> {
  const t = await getTranslations("diary.timers");
  const locale = await getLocale();
  const started = new Date(timer.startedAt);
  const clock = formatTime(started, child.timeZone, locale);
  const isRecent = instant.getTime() - started.getTime() < RECENT_MS;
  const date = formatShortDate(todayIn(child.timeZone, started), locale);
  const time = isRecent ? clock : t("sinceDay", { time: clock, date });
  return timer.kind === "sleep" ? t("asleep", { time }) : t("doing", { name: timer.name, time });
}
