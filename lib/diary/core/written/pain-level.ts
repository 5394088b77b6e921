import type { PainBand } from "#lib/diary/core/entry.ts";
import { looksLikeDate } from "./damaged-date.ts";
import { painWord } from "./pain-words.ts";
import type { Written } from "./written.ts";
import { clean, unread, writtenText } from "./written-text.ts";

/** A level of pain as it was written: its figures in their order, 0 to 10, or the band said in place of one. */
export type PainLevel = {
  readonly levels: readonly number[];
  readonly low: number | null;
  readonly high: number | null;
  readonly mean: number | null;
  readonly band: PainBand | null;
};

const HIGHEST = 10;
/** More figures than this are no course of a pain. */
const MOST = 20;
const BETWEEN = / ?(?:[-/,;]| to | a | and | y | hasta | ) ?/;
const FIGURE = /^[~<>≈≤≥]?(\d+(?:\.\d{1,4})?)\+?$/;

/**
 * Reads a level or a course of levels: "7", "7/10", "6-7-8", "6 a 8", "6.5-7", "none", "leve". Whether the figures are a course over
 * the day or a lowest, usual and highest is not claimed. Signs such as "+" and "~" stay in the text alone.
 */
export function readPainLevel(raw: unknown): Written<PainLevel | null> {
  const text = writtenText(raw);
  if (text === null) return { value: null };
  const word = painWord(text);
  if (word) return { value: word === "none" ? levelOf([0]) : { ...levelOf([]), band: word } };
  if (looksLikeDate(text)) return { error: "looks-like-date" };
  const joined = withPoints(withoutOfTen(tidy(text)));
  if (joined === null) return { review: "ambiguous", value: null };
  if (/^-[\d.]|[\d+]-$|--/.test(joined)) return { error: "ambiguous" };
  const figures = joined.split(BETWEEN).map((part) => FIGURE.exec(part)?.[1]);
  if (figures.length > MOST || !figures.every((figure) => figure !== undefined)) return unread(text);
  const levels = figures.map(Number);
  return levels.some((level) => level > HIGHEST) ? { error: "out-of-range" } : { value: levelOf(levels) };
}

function levelOf(levels: readonly number[]): PainLevel {
  if (levels.length === 0) return { levels, low: null, high: null, mean: null, band: null };
  const [low, high] = [Math.min(...levels), Math.max(...levels)];
  const mean = clean(levels.reduce((sum, level) => sum + level, 0) / levels.length);
  return { levels, low, high, mean, band: null };
}

const tidy = (text: string) =>
  text
    .replace(/ ?- ?/g, "-")
    .replace(/\b(?:about|around|almost|approx\.?|aprox\.?|unos|casi) /g, "~")
    .replace(/([~<>≈≤≥]) /g, "$1")
    .replace(/ ?(?:out of|of|de|sobre|\/) ?10(?![\d.])/g, "/10")
    .replace(/[.,;]$/, "");

/** "7/10" is seven of ten, and "6,5/10" six and a half of it, unless other slashes make a list. */
const withoutOfTen = (text: string) =>
  /\/(?!10(?!\d))/.test(text) ? text : text.replace(/,(?=\d\/10)/g, ".").replace(/\/10(?!\d)/g, "");

/** Decimal commas as points; commas between figures stay. Null where it could be either: "6,5" is six and a half, or six then five. */
function withPoints(text: string): string | null {
  const commas = text.match(/\d,\d+/g) ?? [];
  const decimals = commas.filter((comma) => /,(?:5|\d\d)$/.test(comma) && !comma.endsWith(",10"));
  if (decimals.length === 0) return text;
  const isAlone = commas.length === 1 && /^\d+,\d$/.test(text);
  const isMixed = decimals.length !== commas.length || commas.length !== (text.match(/,/g) ?? []).length;
  if (isAlone || isMixed || /\d,\d+,/.test(text)) return /^\d+(?:, ?\d+){2,}$/.test(text) ? text : null;
  return text.replace(/,/g, ".");
}
