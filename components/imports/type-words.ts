import { getTranslations } from "#lib/words/words.ts";

/** What a row or file holds, "sleep"; a type nobody knows as the file writes it. */
export async function typeWords(type: string): Promise<string> {
  const t = await getTranslations("imports.types");
  if (/^[a-z-]{1,30}$/.test(type) && t.has(type)) return t(type);
  return type.slice(0, 40) || t("unknown");
}

/** Which app a file comes from, and what of it. */
export async function sourceWords(source: string, type?: string): Promise<string> {
  const t = await getTranslations("imports");
  const name = t(`sources.${t.has(`sources.${source}`) ? source : "generic"}`);
  return type ? t("check.what", { source: name, type: await typeWords(type) }) : name;
}
