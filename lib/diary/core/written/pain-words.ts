import type { PainBand } from "#lib/diary/core/entry.ts";

/** What is written in place of a level, in English and Spanish, without accents. */
const WORDS: Readonly<Record<"none" | PainBand, string>> = {
  none: "none|no|nil|nothing|zero|no pain|pain free|pain-free|cero|nada|ninguno|ninguna|ningun dolor|sin dolor|no dolor|no duele",
  mild: "mild|slight|light|minor|a little|a bit|low|leve|ligero|ligera|suave|poco|un poco|bajo",
  moderate: "moderate|medium|mod|moderado|moderada|medio|media|regular",
  severe:
    "severe|strong|intense|bad|very bad|terrible|high|severo|severa|fuerte|muy fuerte|intenso|intensa|mucho|grave|alto",
};

const bands = new Map(
  Object.entries(WORDS).flatMap(([band, words]) =>
    words.split("|").map((word) => [word, band as "none" | PainBand] as const),
  ),
);

/** The band a word says; null for any other text. */
export const painWord = (text: string): "none" | PainBand | null => bands.get(text) ?? null;
