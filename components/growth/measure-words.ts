import type { Measure } from "#lib/growth/core/child-growth.ts";
import { isSkinfold } from "#lib/growth/core/reading.ts";
import { formatLength, formatThickness, formatWeight, type Units } from "#lib/kernel/units.ts";

/** A measure as shown: "8.9 kg", "71.5 cm", "16.4 kg/m²", "8.5 mm". */
export function measureWords(kind: Measure, value: number, units: Units, locale: string): string {
  if (kind === "weight" || kind === "weight-for-length") return formatWeight(value, units.weight, locale);
  if (kind === "bmi") return `${numberWords(value, 1, locale)} kg/m²`;
  return isSkinfold(kind) ? formatThickness(value, locale) : formatLength(value, units.length, locale);
}

/** The number of a line, "99.6", as the person writes numbers. */
export function lineWords(label: string, locale: string): string {
  return label.replace(".", numberWords(0.1, 1, locale).charAt(1));
}

const formats = new Map<string, Intl.NumberFormat>();

/** A number with just so many decimals: "−0.57", "1,20". */
export function numberWords(value: number, decimals: number, locale: string): string {
  const key = `${locale} ${decimals}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    formats.set(key, format);
  }
  return format.format(value).replace("-", "−");
}
