import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { chooseLocale, isLocale, type Locale } from "#lib/kernel/locales.ts";
import { cookieName } from "../cookie.ts";
import { messages } from "./messages.ts";

/** The language of this request: what the person chose, or else what their browser asks for. */
export async function requestLocale(): Promise<Locale> {
  const chosen = (await cookies()).get(cookieName("locale"))?.value;
  return isLocale(chosen) ? chosen : chooseLocale((await headers()).get("accept-language"));
}

export default getRequestConfig(async () => {
  const locale = await requestLocale();
  return { locale, messages: messages[locale], timeZone: "UTC" };
});
