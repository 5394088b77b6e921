const formats = new Map<string, Intl.DateTimeFormat>();

/** A moment in words, as the clocks of a time zone show it: "3 May 2026 at 14:05", "3 de mayo de 2026 a las 14:05". */
export function formatMoment(at: Date, timeZone: string, locale: string): string {
  const key = `${locale} ${timeZone}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, {
      dateStyle: "long",
      timeStyle: "short",
      timeZone,
    });
    formats.set(key, format);
  }
  return format.format(at);
}

/** A place as a proxy names it, with its country in words: "Madrid, ES" is "Madrid, Spain". */
export function formatPlace(place: string, locale: string): string {
  const [, before = "", code = ""] = /^(?:(.*), )?([A-Z]{2})$/.exec(place) ?? [];
  const country = code && new Intl.DisplayNames(locale, { type: "region", fallback: "none" }).of(code);
  return country ? [before, country].filter(Boolean).join(", ") : place;
}
