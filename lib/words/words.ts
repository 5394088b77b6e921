import { cookies, headers } from "next/headers";
import { createTranslator } from "next-intl";
import { cache } from "react";
import { chooseLocale, isLocale, type Locale } from "#lib/kernel/locales.ts";
import { cookieName } from "#lib/platform/cookie.ts";
import { messages } from "./messages.ts";

/** The language of this request: what the person chose, or else what their browser asks for. */
export const getLocale = cache(async (): Promise<Locale> => {
  const chosen = (await cookies()).get(cookieName("locale"))?.value;
  return isLocale(chosen) ? chosen : chooseLocale((await headers()).get("accept-language"));
});

type Values = Readonly<Record<string, string | number>>;

/** Says a message of one namespace: `t("history.title")`, `t("age.days", { days: 3 })`. */
export type Words = {
  (key: string, values?: Values): string;
  has(key: string): boolean;
};

const spoken = new Map<string, Words>();

/** The words of a namespace ("growth.chart"; all of them without one) in this request's language. */
export async function getTranslations(namespace = ""): Promise<Words> {
  return wordsIn(await getLocale(), namespace);
}

/** The words of a namespace in a language: for letters, which speak their reader's and not the request's. */
export function wordsIn(locale: Locale, namespace = ""): Words {
  const key = `${locale} ${namespace}`;
  let words = spoken.get(key);
  if (!words) {
    // Kept from request to request: a message is parsed, and a number format made, once in a server's life.
    words = createTranslator({
      locale,
      messages: messages[locale],
      timeZone: "UTC",
      ...(namespace && { namespace }),
    } as Parameters<typeof createTranslator>[0]) as unknown as Words;
    spoken.set(key, words);
  }
  return words;
}
