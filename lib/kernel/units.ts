import {
  CM_PER_IN,
  KG_PER_LB,
  lengthWords,
  readQuantity,
  thicknessWords,
  weightWords,
} from "./unit-words.ts";

/** "lb" is pounds and ounces. */
export type WeightUnit = "kg" | "g" | "lb";

/** "in" is inches alone, "ft" feet and inches. */
export type LengthUnit = "cm" | "in" | "ft";

export type Units = { readonly weight: WeightUnit; readonly length: LengthUnit };

/**
 * Reads a typed weight ("7,35", "7 lb 9 oz", "16 oz", "3450 g"); a bare number is in `unit`.
 * The answer's `unit` is the one typed. Null when it is no weight.
 */
export function parseWeight(text: string, unit: WeightUnit): { kg: number; unit: WeightUnit } | null {
  const read = readQuantity(text, unit, weightWords);
  return read && { kg: read.si, unit: read.unit };
}

/**
 * Reads a typed length ("71,5", "2 ft 1.5 in", "24\""); a bare number is in `unit`.
 * The answer's `unit` is the one typed. Null when it is no length.
 */
export function parseLength(text: string, unit: LengthUnit): { cm: number; unit: LengthUnit } | null {
  const read = readQuantity(text, unit, lengthWords);
  return read && { cm: read.si, unit: read.unit };
}

/** Reads a typed skinfold ("8,5", "8.5 mm", "0.85 cm"); a bare number is in millimetres. Null when it is none. */
export function parseThickness(text: string): { mm: number; unit: "mm" } | null {
  const read = readQuantity(text, "mm", thicknessWords);
  // Without the dust of binary fractions: 0.72 cm is 7.2 mm.
  return read && { mm: Number(read.si.toPrecision(12)), unit: read.unit };
}

/** A weight as shown: "8.9 kg", "8,9 kg", "3450 g", "19 lb 10 oz". */
export function formatWeight(kg: number, unit: WeightUnit, locale: string): string {
  if (unit === "g") return `${decimal(Math.round(kg * 1000), locale)} g`;
  if (unit === "kg") return `${decimal(shown(kg, 0.01, 0.001), locale)} kg`;
  const totalOunces = shown((kg / KG_PER_LB) * 16, 1, 0.5);
  const pounds = Math.floor(totalOunces / 16);
  const ounces = `${decimal(totalOunces - pounds * 16, locale)} oz`;
  return pounds > 0 ? `${decimal(pounds, locale)} lb ${ounces}` : ounces;
}

/** A length as shown: "71.5 cm", "28.1 in", "2 ft 4.1 in". */
export function formatLength(cm: number, unit: LengthUnit, locale: string): string {
  if (unit === "cm") return `${decimal(shown(cm, 0.1, 0.1), locale)} cm`;
  const totalInches = shown(cm / CM_PER_IN, 0.1, 0.25);
  const feet = unit === "ft" ? Math.floor(totalInches / 12) : 0;
  const inches = `${decimal(totalInches - feet * 12, locale)} in`;
  return feet > 0 ? `${decimal(feet, locale)} ft ${inches}` : inches;
}

/** A skinfold as shown: "8.5 mm". */
export function formatThickness(mm: number, locale: string): string {
  return `${decimal(shown(mm, 0.1, 0.1), locale)} mm`;
}

/** To `coarse`, unless the figure sits on a `fine` step: then someone read it off a finer scale, and it is kept. */
function shown(value: number, coarse: number, fine: number): number {
  const finer = Math.round(value / fine) * fine;
  return Math.abs(value - finer) < fine * 1e-2 ? finer : Math.round(value / coarse) * coarse;
}

const formats = new Map<string, Intl.NumberFormat>();

function decimal(value: number, locale: string): string {
  let format = formats.get(locale);
  if (!format) {
    format = new Intl.NumberFormat(locale, { maximumFractionDigits: 3, useGrouping: false });
    formats.set(locale, format);
  }
  return format.format(value);
}
