import type { Locale } from "#lib/kernel/locales.ts";
import en from "./voices/en.json" with { type: "json" };
import es from "./voices/es.json" with { type: "json" };

/** How families of a language are called and what they write beside a figure. */
export type Voice = typeof en;
export type Mood = keyof Voice["notes"];

export const voices: Readonly<Record<Locale, Voice>> = { en, es };
