import type { Entry } from "#lib/diary/core/entry.ts";
import type { ClockBlock } from "#lib/diary/core/trends/clock-chart.ts";
import { clockActivities, clockDoses, clockSleeps } from "#lib/diary/core/trends/clock-content.ts";
import type { ClockSpan } from "#lib/diary/core/trends/clock-span.ts";
import { formatTime } from "#lib/kernel/date-words.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { activityWords } from "../words/activity-words.ts";
import { lengthWords } from "../words/clock-words.ts";
import { intakeWords } from "../words/intake-words.ts";
import { whenWords } from "./short-day.ts";

type ClockLane = { readonly id: string; readonly label: string; readonly blocks: readonly ClockBlock[] };

/** What was taken, done and slept over the span, a lane each; none for what nobody wrote down. */
export async function clockLanes(entries: readonly Entry[], span: ClockSpan): Promise<readonly ClockLane[]> {
  const t = await getTranslations("trends.clock");
  const words = await getTranslations("diary.words");
  const locale = await getLocale();
  const doses = [...clockDoses(entries, span)].map(
    ([key, own]): ClockLane => ({
      id: key,
      // As it was last called.
      label: own.at(-1)?.intake.name ?? key,
      blocks: own.map(({ entry, x, intake }, turn) => ({
        ...{ id: `${entry.id} ${turn}`, from: x },
        ...{ title: intakeWords(intake), note: whenWords(entry, locale) },
      })),
    }),
  );
  const done = clockActivities(entries, span).map(({ entry, from, to, place }) => ({
    ...{ id: `${entry.id} ${place}`, from, to },
    ...{ title: activityWords(entry.activities[place]!, words, locale), note: whenWords(entry, locale) },
  }));
  const slept = clockSleeps(entries, span).map(({ entry, from, to, minutes }) => ({
    ...{ id: entry.id, from, to, title: words("sleep", { length: lengthWords(minutes, words) }) },
    note: [entry.sleepFrom, entry.sleepTo]
      .map((at) => formatTime(new Date(at ?? 0), entry.zone, locale))
      .join("–"),
  }));
  const others = [
    { id: "activities", label: t("activities"), blocks: done },
    { id: "sleep", label: t("sleep"), blocks: slept },
  ];
  return [...doses, ...others.filter(({ blocks }) => blocks.length > 0)];
}

/** What was taken and how often, as one list: "Calpol 3 times"; `t` speaks "trends.pain". */
export async function dosesTaken(entries: readonly Entry[], span: ClockSpan): Promise<readonly string[]> {
  const t = await getTranslations("trends.pain");
  return [...clockDoses(entries, span)].map(([key, own]) =>
    t("dose", { name: own.at(-1)?.intake.name ?? key, times: own.length }),
  );
}
