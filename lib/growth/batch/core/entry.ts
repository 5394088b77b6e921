import type { CalendarDate } from "#lib/kernel/dates.ts";
import { lengthWords, thicknessWords, type UnitWords, weightWords } from "#lib/kernel/unit-words.ts";
import { isSkinfold, type Reading, type ReadingKind, type ReadingSource } from "../../core/reading.ts";

/** A reading as a program names it: a number in a unit that it says. */
export type Named = {
  readonly kind: ReadingKind;
  readonly value: number;
  readonly unit: NamedUnit;
};

export type NamedUnit = "kg" | "g" | "lb" | "oz" | "cm" | "in" | "mm";

/** A reading about to be stored. */
export type Entry = Reading & {
  readonly childId: string;
  readonly typedValue: string;
  readonly typedUnit: string;
  readonly source: ReadingSource;
  readonly device: string | null;
  readonly note: string | null;
  readonly estimated: boolean;
  readonly confirmed: readonly string[];
  /** Where it stood among those sent, as the names of its fields begin: "readings.3.", or nothing. */
  readonly at: string;
};

const unitsOf: Readonly<Record<ReadingKind, readonly NamedUnit[]>> = {
  weight: ["kg", "g", "lb", "oz"],
  length: ["cm", "in"],
  head: ["cm", "in"],
  arm: ["cm", "in"],
  triceps: ["mm"],
  subscapular: ["mm"],
};

const wordsOf = (kind: ReadingKind): UnitWords<string> => {
  if (kind === "weight") return weightWords;
  return isSkinfold(kind) ? thicknessWords : lengthWords;
};

/**
 * A figure as it is stored, in kg, cm or mm; null for a unit its measure is not given in. A program's number is a number: what a
 * person types as "3.312 g" are thousands, what a program sends so is not.
 */
export function toMeasured({ kind, value, unit }: Named) {
  const word = unitsOf[kind].includes(unit) ? wordsOf(kind).get(unit) : undefined;
  if (!word) return null;
  const typedValue = unit === "oz" ? `${value} oz` : readable(value, unit);
  return { kind, value: (value * word.times) / word.over, typedValue, typedUnit: word.unit };
}

/** The number as a form reads it when it is opened again: three decimals of so small a unit would be thousands there. */
function readable(value: number, unit: NamedUnit): string {
  const isSmall = unit === "g" || unit === "mm";
  return isSmall && /\.\d{3}$/.test(String(value)) ? `${value}0` : String(value);
}

/** The ids of entries that stand twice, by their place. */
export function standingTwice(entries: readonly Pick<Entry, "id" | "at">[]): string[] {
  const seen = new Set<string>();
  return entries.filter(({ id }) => seen.has(id) || !seen.add(id)).map(({ at }) => at);
}

/** Which check-up each belongs to, as a count: those of one day with different measures were taken together. */
export function checkUpsOf(
  entries: readonly { readonly kind: ReadingKind; readonly takenOn: CalendarDate }[],
): number[] {
  const seen = new Map<string, number>();
  const places = new Map<string, number>();
  return entries.map(({ kind, takenOn }) => {
    const turn = seen.get(`${kind} ${takenOn}`) ?? 0;
    seen.set(`${kind} ${takenOn}`, turn + 1);
    const checkUp = `${takenOn} ${turn}`;
    const place = places.get(checkUp) ?? places.size;
    places.set(checkUp, place);
    return place;
  });
}
