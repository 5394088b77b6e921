import data from "./data/pain-scales.json" with { type: "json" };
import type { PainBand, PainScale } from "./entry.ts";

type Texts = { readonly en: string; readonly es: string };

/** One of the five things watched in the FLACC, with what its scores 0, 1 and 2 look like. */
export type FlaccItem = {
  readonly id: string;
  readonly names: Texts;
  readonly scores: readonly { readonly score: number; readonly texts: Texts }[];
};

/** A published scale: the ages in months it was tested at, who rates, the bands of its levels, and where it was published. */
export type ScaleFacts = {
  readonly id: PainScale;
  readonly kind: "observational" | "self_report";
  readonly fromMonths: number;
  readonly toMonths: number;
  readonly step: number;
  readonly source: string;
  readonly bands: readonly {
    readonly from: number;
    readonly to: number;
    readonly band: "none" | PainBand;
    readonly labels: Texts;
  }[];
};

const scales = data.scales as readonly ScaleFacts[];
export const flaccItems: readonly FlaccItem[] = data.flaccItems;

/** The levels of the six faces. */
export const facesLevels: readonly number[] = [0, 2, 4, 6, 8, 10];

export function scaleFacts(scale: PainScale): ScaleFacts {
  return scales.find(({ id }) => id === scale)!;
}

/**
 * The scale for an age: the family's own choice, or a number where the child is old enough to give one, else faces, and
 * before those what an adult sees.
 */
export function scaleFor(ageMonths: number, choice: "automatic" | PainScale): PainScale {
  if (choice !== "automatic") return choice;
  const own = (["nrs", "faces"] as const).find((scale) => ageMonths >= scaleFacts(scale).fromMonths);
  return own ?? "flacc";
}

/** The band of a level, 0 to 10; between two published bands it is the lower. */
export function bandOf(scale: PainScale, level: number): "none" | PainBand {
  if (level <= 0) return "none";
  const { bands } = scaleFacts(scale);
  return bands.findLast(({ from, band }) => band !== "none" && level >= from)?.band ?? "mild";
}
