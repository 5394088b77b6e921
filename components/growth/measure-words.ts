import type { Measure } from "#lib/growth/core/child-growth.ts";
import { formatLength, formatWeight, type Units } from "#lib/kernel/units.ts";

/** A measure as shown: "8.9 kg", "71.5 cm", "16.4 kg/m²". */
export function measureWords(kind: Measure, value: number, units: Units, locale: string): string {
  if (kind === "weight") return formatWeight(value, units.weight, locale);
  if (kind !== "bmi") return formatLength(value, units.length, locale);
  return `${numberWords(value, 1, locale)} kg/m²`;
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
