import { getTranslations } from "#lib/words/words.ts";

/** What a device calls itself, in words: "Chrome on Android". */
export async function deviceWords(device: {
  browser: string | null;
  system: string | null;
}): Promise<string> {
  const t = await getTranslations("security.device");
  const { browser, system } = device;
  if (browser && system) return t("both", { browser, system });
  const name = browser ?? system;
  return name ? t("one", { name }) : t("unknown");
}
