import type { Limit } from "#lib/diary/core/medicines/limits.ts";
import { type MedicineState, mostOf } from "#lib/diary/core/medicines/medicine-state.ts";
import { limitSentence } from "#lib/diary/core/medicines/notice-sentence.ts";
import { formatSpan } from "#lib/diary/core/medicines/span-words.ts";
import { plainName } from "#lib/diary/core/plain-name.ts";
import { formatShortDate, formatTime } from "#lib/kernel/date-words.ts";
import { localTimeIn } from "#lib/kernel/local-time.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import type { DiaryContext } from "../diary-context.ts";

type Clock = Pick<DiaryContext, "child" | "today">;

/** So long the last dose is told by hours and minutes, and its limit beside it. */
const RECENT_MINUTES = 24 * 60;

/** How a medicine stands before its next dose, in quiet sentences: "Last given 2 h 10 min ago, at 00:55." "NHS (UK) says at least 4 h …" */
export async function stateLines(
  state: MedicineState,
  name: string,
  context: Clock,
  isLimitSaid = true,
): Promise<readonly string[]> {
  const t = await getTranslations("medicines");
  const locale = await getLocale();
  const { last, limits, nth, untimed, nextAt } = state;
  const isRecent = last?.minutes != null && last.minutes < RECENT_MINUTES;
  const most = mostOf(state);
  const given = nth - 1;
  const count =
    given === 0
      ? ""
      : most === null
        ? t("state.nthOpen", { nth })
        : given >= most
          ? t("state.full", { given, most })
          : t("state.nth", { nth, most });
  return [
    await lastWords(state, name, context),
    isLimitSaid && isRecent && limitSentence("least", saidLimit(limits.interval, "least"), locale, t),
    count,
    given > 0 && untimed > 0 && t("state.nthUntimed", { untimed }),
    nextAt !== null && (await fromWords(nextAt, context)),
  ].filter((line) => typeof line === "string" && line !== "") as string[];
}

/** The family's figure; the published one where there is no other, or beside one that is looser. */
export function saidLimit({ own, published }: Limit, kind: "least" | "most") {
  const figure = published?.figure ?? null;
  const isLooser = own !== null && figure !== null && (kind === "least" ? own < figure : own > figure);
  return {
    own,
    published: own === null || isLooser ? figure : null,
    source: published?.source ?? "",
  };
}

async function lastWords(
  { last }: MedicineState,
  name: string,
  { child: { timeZone } }: Clock,
): Promise<string> {
  const t = await getTranslations("medicines.state");
  const locale = await getLocale();
  if (!last) return t("never");
  const date = formatShortDate(last.day, locale);
  if (last.at === null) return t("lastUntimed", { date });
  const clock = formatTime(new Date(last.at), timeZone, locale);
  if (last.minutes === null || last.minutes >= RECENT_MINUTES) return t("lastDay", { date, clock });
  const span = formatSpan(last.minutes);
  return plainName(last.name) === plainName(name)
    ? t("last", { span, clock })
    : t("lastOther", { span, clock, other: last.name });
}

async function fromWords(at: string, { child: { timeZone }, today }: Clock): Promise<string> {
  const t = await getTranslations("medicines.state");
  const locale = await getLocale();
  const instant = new Date(at);
  const { day } = localTimeIn(timeZone, instant);
  const clock = formatTime(instant, timeZone, locale);
  return day === today ? t("from", { clock }) : t("fromDay", { clock, date: formatShortDate(day, locale) });
}
