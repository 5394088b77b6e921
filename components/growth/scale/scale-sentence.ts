import { formatDate } from "#lib/kernel/date-words.ts";
import { formatWeight } from "#lib/kernel/units.ts";
import type { ScaleState } from "./scale-session.ts";
import type { ScaleWords } from "./scale-words.ts";

const KG_PER_LB = 0.45359237;

/** How far reading from a scale is, in a sentence; nothing before it was begun. */
export function scaleSentence(state: ScaleState, words: ScaleWords, today: string): string {
  if (state.at === "idle") return "";
  if (state.at === "searching") return words.searching;
  if (state.at === "failed") return words.failed[state.why];
  const name = state.name ?? words.unnamed;
  if (state.at === "connecting" || state.at === "waiting") return fill(words[state.at], { name });
  const { weight, unit, day } = state.weighing;
  const value = formatWeight(unit === "kg" ? weight : weight * KG_PER_LB, unit, words.locale);
  if (state.at === "settling") return fill(words.settling, { name, value });
  const isPast = day !== null && day < today;
  const told = fill(words.done, { name, value });
  return isPast ? `${told} ${fill(words.dated, { date: formatDate(day, words.locale) })}` : told;
}

function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (gap, name: string) => values[name] ?? gap);
}
