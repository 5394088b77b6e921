import type { DaySummary } from "#lib/diary/core/day-summary.ts";
import type { Words } from "#lib/words/words.ts";
import { doseText } from "../medicines/dose-words.ts";
import { lengthWords } from "./clock-words.ts";
import { figureWords, rangeWords } from "./figure-words.ts";
import { type TemperatureUnit, temperatureWords } from "./temperature-words.ts";

export type SummaryNames = {
  /** Medications and activities by key, as they were written that day. */
  readonly nameOf: (key: string) => string;
  /** The keys of which a dose could not be read: their amounts are not added up. */
  readonly unread: ReadonlySet<string>;
};

/** What a summary is said with; `say` speaks "diary.summary", `words` "diary.words", `units` "medicines.units". */
export type SummaryVoice = {
  readonly say: Words;
  readonly words: Words;
  readonly units: Words;
  readonly locale: string;
  readonly unit: TemperatureUnit;
};

/** What a day came to, a sentence each, the medications first: they are what is asked for at night. */
export function summaryWords(day: DaySummary, names: SummaryNames, voice: SummaryVoice): string[] {
  const { say, words } = voice;
  return [
    ...day.totals.map((total) => intakeTotal(total, names, voice)),
    painSentence(day, voice),
    temperatureSentence(day, voice),
    rangeSentence("oxygen", day.oxygenLow, day.oxygenHigh, voice),
    rangeSentence("heart", day.heartLow, day.heartHigh, voice),
    rangeSentence("breathing", day.breathingLow, day.breathingHigh, voice),
    pressureSentence(day, voice),
    day.sleepMinutes !== null && say("sleep", { length: lengthWords(day.sleepMinutes, words) }),
    day.activities.length > 0 &&
      say("activity", {
        list: day.activities.map((total) => activityTotal(total, names, voice)).join(", "),
      }),
    day.moodMean !== null && say("mood", { mood: words(`moods.${Math.round(day.moodMean)}`) }),
  ].filter((sentence) => typeof sentence === "string");
}

function intakeTotal(
  { key, times, amounts }: DaySummary["totals"][number],
  { nameOf, unread }: SummaryNames,
  { say, units, locale }: SummaryVoice,
): string {
  const amount = amounts.map((each) => doseText(each.amount, each.unit, units, locale)).join(" + ");
  const told = amount !== "" && !unread.has(key);
  return say(told ? "intakeAmount" : "intake", { name: nameOf(key), count: times, amount });
}

function painSentence({ painMax, painMean, painTimes }: DaySummary, { say, locale }: SummaryVoice) {
  if (painMax === null) return null;
  if (painMax === 0) return say("painNone", { count: painTimes });
  const mean = painTimes > 1 && painMean !== null ? figureWords(painMean, locale) : "none";
  return say("pain", { max: figureWords(painMax, locale), count: painTimes, mean });
}

function temperatureSentence(
  { temperatureLow, temperatureHigh }: DaySummary,
  { say, unit, locale }: SummaryVoice,
) {
  if (temperatureLow === null || temperatureHigh === null) return null;
  const [low, high] = [temperatureLow, temperatureHigh].map((value) => temperatureWords(value, unit, locale));
  return low === high
    ? say("temperature", { value: low ?? "" })
    : say("temperatureRange", { low: low ?? "", high: high ?? "" });
}

function rangeSentence(
  key: "oxygen" | "heart" | "breathing",
  low: number | null,
  high: number | null,
  { say, locale }: SummaryVoice,
) {
  return low === null || high === null ? null : say(key, { range: rangeWords(low, high, locale) });
}

function pressureSentence(day: DaySummary, { say, locale }: SummaryVoice) {
  const { systolicLow, systolicHigh, diastolicLow, diastolicHigh } = day;
  if (systolicLow === null || systolicHigh === null || diastolicLow === null || diastolicHigh === null)
    return null;
  return say("pressure", {
    systolic: rangeWords(systolicLow, systolicHigh, locale),
    diastolic: rangeWords(diastolicLow, diastolicHigh, locale),
  });
}

function activityTotal(
  { key, times, minutes, count }: DaySummary["activities"][number],
  { nameOf }: SummaryNames,
  { say, words, locale }: SummaryVoice,
): string {
  const name = nameOf(key);
  if (minutes !== null) return say("activityMinutes", { name, length: lengthWords(minutes, words) });
  if (count !== null) return say("activityCount", { name, count: figureWords(count, locale, 2) });
  return say("activityTimes", { name, count: times });
}
