import { NOT_YET_TYPES } from "./codes.ts";
import { plainWords } from "./plain-words.ts";

type NotYetType = (typeof NOT_YET_TYPES)[number];

/** First letters of what trackers call their rows, in English and Spanish. */
const STEMS: readonly (readonly [stem: string, type: NotYetType])[] = [
  ["feed", "feeding"],
  ["toma", "feeding"],
  ["aliment", "feeding"],
  ["bottle", "feeding"],
  ["breast milk", "milk"],
  ["milk", "milk"],
  ["uneaten", "milk"],
  ["diaper", "diaper"],
  ["nappy", "diaper"],
  ["panal", "diaper"],
  ["sleep", "sleep"],
  ["sueno", "sleep"],
  ["nap", "sleep"],
  ["pump", "pumping"],
  ["extrac", "pumping"],
  ["tummy", "tummy-time"],
  ["temp", "temperature"],
  ["med", "medication"],
  ["solid", "solids"],
  ["food", "solids"],
  ["comida", "solids"],
  ["bath", "bath"],
  ["bano", "bath"],
  ["potty", "potty"],
  ["mileston", "milestone"],
  ["hito", "milestone"],
  ["vac", "vaccine"],
  ["impf", "vaccine"],
  ["note", "note"],
  ["nota", "note"],
  ["play", "play"],
  ["activ", "play"],
  ["story", "play"],
  ["indoor", "play"],
  ["outdoor", "play"],
  ["juego", "play"],
];

/** The type a row that is no growth belongs to; a word nobody knows is shown as written, cut to 40 characters. */
export function notYetType(word: string): string {
  const plain = plainWords(word);
  const exact = NOT_YET_TYPES.find((type) => type === plain.replaceAll(" ", "-"));
  return exact ?? STEMS.find(([stem]) => plain.startsWith(stem))?.[1] ?? word.trim().slice(0, 40);
}
