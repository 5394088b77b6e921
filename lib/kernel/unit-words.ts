import { parseQuantity } from "./quantity.ts";

/** A unit as typed: one of it is `times / over` in SI; `next` is the smaller unit that may follow ("7 lb 9 oz"). */
type UnitWord<U> = {
  readonly unit: U;
  readonly times: number;
  readonly over: number;
  readonly next?: { readonly word: string; readonly below: number; readonly mayBeBare: boolean };
};
export type UnitWords<U> = ReadonlyMap<string, UnitWord<U>>;

/** Exact since the international yard and pound agreement of 1959. */
export const KG_PER_LB = 0.45359237;
export const CM_PER_IN = 2.54;

export const weightWords = unitWords<"kg" | "g" | "lb">([
  ["kg kgs kilo kilos kilogram kilograms kilogramo kilogramos", 1, 1, "kg", ["g", 1000, false]],
  ["g gr grs gram grams gramo gramos", 1, 1000, "g"],
  ["lb lbs pound pounds libra libras", KG_PER_LB, 1, "lb", ["oz", 16, true]],
  ["oz ounce ounces onza onzas", KG_PER_LB, 16, "lb"],
]);

export const lengthWords = unitWords<"cm" | "in" | "ft">([
  ["cm cms centimeter centimeters centimetre centimetres centimetro centimetros", 1, 1, "cm"],
  ["mm millimeter millimeters millimetre millimetres milimetro milimetros", 1, 10, "cm"],
  ["m meter meters metre metres metro metros", 100, 1, "cm", ["cm", 100, false]],
  ['in ins inch inches pulg pulgada pulgadas "', CM_PER_IN, 1, "in"],
  ["ft foot feet pie pies '", 12 * CM_PER_IN, 1, "ft", ["in", 12, true]],
]);

/** Of a skinfold, read in millimetres. */
export const thicknessWords = unitWords<"mm">([
  ["mm millimeter millimeters millimetre millimetres milimetro milimetros", 1, 1, "mm"],
  ["cm cms centimeter centimeters centimetre centimetres centimetro centimetros", 10, 1, "mm"],
  ['in ins inch inches pulg pulgada pulgadas "', CM_PER_IN * 10, 1, "mm"],
]);

/** The SI amount typed and the unit it was typed in; a bare number is in `unit`. Null when it is no such quantity. */
export function readQuantity<U extends string>(
  text: string,
  unit: U,
  words: UnitWords<U>,
): { readonly si: number; readonly unit: U } | null {
  const parts = parseQuantity(text, unit);
  const [first, second] = parts ?? [];
  const major = words.get(first?.word || unit);
  if (!parts || !first || !major || parts.length > 2) return null;
  if (!second) return { si: (first.amount * major.times) / major.over, unit: major.unit };
  const next = major.next;
  const minor = next && words.get(second.word || (next.mayBeBare ? next.word : ""));
  const fits = minor === words.get(next?.word ?? "") && Number.isInteger(first.amount);
  if (!next || !minor || !fits || second.amount >= next.below) return null;
  return {
    si: (first.amount * major.times) / major.over + (second.amount * minor.times) / minor.over,
    unit: major.unit,
  };
}

type Row<U> = [
  words: string,
  times: number,
  over: number,
  unit: U,
  next?: [word: string, below: number, mayBeBare: boolean],
];

function unitWords<U>(rows: readonly Row<U>[]): UnitWords<U> {
  return new Map(
    rows.flatMap(([words, times, over, unit, next]) => {
      const follows = next && { next: { word: next[0], below: next[1], mayBeBare: next[2] } };
      const entry: UnitWord<U> = { unit, times, over, ...follows };
      return words.split(" ").map((word) => [word, entry] as const);
    }),
  );
}
