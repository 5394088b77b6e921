import { plainWords } from "#lib/imports/core/plain-words.ts";
import type { BodySite, DoseRoute } from "#lib/vaccinations/core/sites.ts";
import { bodySites, doseRoutes } from "#lib/vaccinations/core/sites.ts";

const LEFT = /\b(?:left|izquierd[oa]|izq|lt|links|linke[rs]?|gauche)\b/;
const RIGHT = /\b(?:right|derech[oa]|der|rt|rechts|rechte[rs]?|droite?)\b/;

/** Body parts by what they are called in English, Spanish, German and French, the narrower first. */
const PARTS: readonly (readonly [part: string, words: RegExp])[] = [
  ["forearm", /\b(?:forearm|antebrazo|unterarm|avant bras)\b/],
  ["thigh", /\b(?:thigh|leg|vastus|muslo|pierna|oberschenkel|bein|cuisse|jambe)\b/],
  ["arm", /\b(?:arm|deltoid|brazo|deltoides|oberarm|schulter|bras|deltoide)\b/],
];

const WHOLE: readonly (readonly [site: BodySite, words: RegExp])[] = [
  ["buttock", /\b(?:buttock|gluteus|gluteal|gluteo|nalga|gesass|fesse)\b/],
  ["mouth", /\b(?:mouth|oral|boca|mund|bouche)\b/],
  ["nose", /\b(?:nose|nasal|nostril|nariz|nase|nez)\b/],
];

/** The abbreviations on cards and in registries (HL7 table 0163): left thigh, left arm, left deltoid, left forearm. */
const SHORT: Readonly<Record<string, BodySite>> = {
  lt: "left-thigh",
  rt: "right-thigh",
  lvl: "left-thigh",
  rvl: "right-thigh",
  la: "left-arm",
  ra: "right-arm",
  ld: "left-arm",
  rd: "right-arm",
  lua: "left-arm",
  rua: "right-arm",
  llfa: "left-forearm",
  rlfa: "right-forearm",
  lg: "buttock",
  rg: "buttock",
};

/** Where on the body a cell says that a vaccine was given; null where that is none of the places that are kept. */
export function siteOf(text: string): BodySite | null {
  const exact = bodySites.find((site) => site === text.trim());
  if (exact) return exact;
  const plain = plainWords(text);
  const short = SHORT[plain];
  if (short) return short;
  const whole = WHOLE.find(([, words]) => words.test(plain));
  if (whole) return whole[0];
  const part = PARTS.find(([, words]) => words.test(plain))?.[0];
  const side = LEFT.test(plain) ? "left" : RIGHT.test(plain) ? "right" : null;
  return bodySites.find((site) => part && side && site === `${side}-${part}`) ?? null;
}

/** Routes by their words, and by the abbreviations of HL7 table 0162. */
const ROUTES: readonly (readonly [route: DoseRoute, words: RegExp])[] = [
  ["intramuscular", /\b(?:im|i m|intramuscular\w*|intramuskular\w*)\b/],
  ["subcutaneous", /\b(?:sc|s c|sq|subq|subcut|subcutane\w*|subkutan\w*)\b/],
  ["intradermal", /\b(?:id|i d|intraderm\w*|intrakutan\w*)\b/],
  ["oral", /\b(?:po|p o|oral\w*|by mouth|boca|bucal|orale?)\b/],
  ["nasal", /\b(?:ns|nasal\w*|intranasal\w*)\b/],
];

/** How a cell says that a vaccine was given; null where that is none of the ways that are kept. */
export function routeOf(text: string): DoseRoute | null {
  const exact = doseRoutes.find((route) => route === text.trim());
  return exact ?? ROUTES.find(([, words]) => words.test(plainWords(text)))?.[0] ?? null;
}
