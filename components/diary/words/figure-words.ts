const formats = new Map<string, Intl.NumberFormat>();

/** A figure with at most so many decimals, as the language writes it: "38.9", "38,9". */
export function figureWords(value: number, locale: string, decimals = 1): string {
  const key = `${locale} ${decimals}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, { maximumFractionDigits: decimals, useGrouping: false });
    formats.set(key, format);
  }
  return format.format(value);
}

/** What lies between two figures, or the one they both are: "6–8", "7". */
export function rangeWords(low: number, high: number, locale: string, decimals = 1): string {
  const [from, to] = [figureWords(low, locale, decimals), figureWords(high, locale, decimals)];
  return from === to ? from : `${from}–${to}`;
}
