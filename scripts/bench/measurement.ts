import type { Spread } from "./spread.ts";

/** What was promised of a measurement, in words, and whether it was kept. */
export type Target = { readonly words: string; readonly met: boolean };

/** Something asked again and again: a page, a door, a query. */
export type Load = {
  readonly what: string;
  readonly perSecond: number;
  readonly spread: Spread;
  readonly errors: number;
  /** The server's resident memory afterwards, in MiB. */
  readonly memoryMiB?: number;
  readonly targets: readonly Target[];
};

/** Something measured once. */
export type Figure = { readonly what: string; readonly value: string; readonly targets: readonly Target[] };

export type Findings = { readonly loads: readonly Load[]; readonly figures: readonly Figure[] };

export const below = (limit: number, value: number, words: string): Target => ({ words, met: value < limit });
export const atLeast = (limit: number, value: number, words: string): Target => ({
  words,
  met: value >= limit,
});
