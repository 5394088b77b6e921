export const locales = ["en", "es"] as const;
export type Locale = (typeof locales)[number];

export function isLocale(text: unknown): text is Locale {
  return locales.some((locale) => locale === text);
}

/** The first language of an Accept-Language header that the app speaks; English when none is. */
export function chooseLocale(acceptLanguage: string | null): Locale {
  const wanted = (acceptLanguage ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().split(";");
      const q = parameters.find((parameter) => parameter.trim().startsWith("q="));
      return { language: tag.trim().toLowerCase().split("-")[0], weight: q ? Number(q.trim().slice(2)) : 1 };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return wanted.map(({ language }) => language).find(isLocale) ?? "en";
}
