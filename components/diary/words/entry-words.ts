import type { EntryContent } from "#lib/diary/core/entry.ts";
import type { Words } from "#lib/words/words.ts";
import { activityWords } from "./activity-words.ts";
import { intakeWords } from "./intake-words.ts";
import { painWords } from "./pain-words.ts";
import { sleepWords } from "./sleep-words.ts";
import type { TemperatureUnit } from "./temperature-words.ts";
import { vitalLines } from "./vital-words.ts";

/** What is said in figures and names, by what it is about; empty for what an entry does not tell. */
export type EntryLines = {
  readonly medicine: readonly string[];
  readonly pain: readonly string[];
  readonly vitals: readonly string[];
  readonly rest: readonly string[];
};

/** An entry in words, all but its note. `t` speaks "diary.words". */
export function entryLines(entry: EntryContent, unit: TemperatureUnit, t: Words, locale: string): EntryLines {
  const rest = [
    sleepWords(entry, t, locale),
    ...entry.activities.map((activity) => activityWords(activity, t, locale)),
    entry.mood !== null && t("mood", { mood: t(`moods.${entry.mood}`) }),
  ];
  return {
    medicine: entry.intakes.map(intakeWords),
    pain: painLines(entry, t, locale),
    vitals: vitalLines(entry, unit, t, locale),
    rest: rest.filter((line) => typeof line === "string"),
  };
}

/** All places in one line: "Pain: Head 6, Throat 4–6". */
function painLines({ pains }: EntryContent, t: Words, locale: string): string[] {
  const places = pains.map((pain) => painWords(pain, t, locale)).join(", ");
  return pains.length > 0 ? [t("painOf", { places })] : [];
}

/** The same in one breath: "Paracetamol 5 ml, 38.9 °C"; the note where there is nothing else. */
export function entryBrief(entry: EntryContent, unit: TemperatureUnit, t: Words, locale: string): string {
  const { medicine, pain, vitals, rest } = entryLines(entry, unit, t, locale);
  const said = [...medicine, ...pain, ...vitals, ...rest];
  return said.length > 0 ? said.join(", ") : (entry.note ?? "");
}
