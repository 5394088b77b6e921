import { cookies } from "next/headers";
import { cookieName, cookieOptions, tokenMaxAgeSeconds } from "#lib/platform/cookie.ts";

/** Keeps a person's language and theme in cookies, so that a page's first byte needs no database. */
export async function keepChoices(choices: { locale: string; theme: string }): Promise<void> {
  const jar = await cookies();
  const options = { ...cookieOptions(), maxAge: tokenMaxAgeSeconds };
  jar.set(cookieName("locale"), choices.locale, options);
  jar.set(cookieName("theme"), choices.theme, options);
}
