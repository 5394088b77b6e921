import { lengthWords, weightWords } from "#lib/kernel/unit-words.ts";
import type { MeasureField } from "./column-words.ts";
import { plainWords } from "./plain-words.ts";

/** A unit that is a word or an initial of its own as well: only in brackets, alone or at the end is it meant. */
const MAY_BE_OTHER = 2;

/**
 * The unit a header or a unit cell names for a measure, as a word the kernel reads ("lb", "pulgadas"); of "lb/oz" the first,
 * of "ft/in" and "Length in cm" the last. Null when it names none.
 */
export function unitOf(text: string, measure: MeasureField): string | null {
  const words = measure === "weight" ? weightWords : lengthWords;
  const bracketed = /[([]([^)\]]{1,20})[)\]]/.exec(text)?.[1];
  const tokens = plainWords(bracketed ?? text).split(" ");
  const units = tokens.filter((token, place) => {
    const isMeant = bracketed !== undefined || token.length > MAY_BE_OTHER || place === tokens.length - 1;
    return words.has(token) && (isMeant || token === "kg" || token === "lb" || token === "cm");
  });
  return (measure === "weight" ? units[0] : units.at(-1)) ?? null;
}
