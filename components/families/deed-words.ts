import { givenOnIn, readingKindsIn, takenOnIn, vaccinesIn } from "#lib/families/activity/core/deed-detail.ts";
import type { Deed } from "#lib/families/activity/core/feed.ts";
import { formatDate, formatList } from "#lib/kernel/date-words.ts";
import { slugOf } from "#lib/vaccinations/core/slug.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";

/** What somebody did, in one sentence. */
export async function deedWords(deed: Deed, childName: string): Promise<string> {
  const t = await getTranslations("activity");
  const locale = await getLocale();
  const kinds = readingKindsIn(deed.detail).map((kind) => t(`kinds.${kind}`));
  const takenOn = takenOnIn(deed.detail);
  const measured = kinds.length > 0 ? formatList(kinds, locale) : t("measure");
  const kind = String(deed.detail.kind ?? "");
  const key = t.has(`deeds.${deed.verb}`) ? deed.verb : "other";
  const sentence = t(`deeds.${key}`, {
    name: deed.isMe ? t("you") : (deed.person ?? t("gone")),
    child: childName,
    about: deed.about ?? t("somebody"),
    what: takenOn ? `${measured} ${t("takenOn", { date: formatDate(takenOn, locale) })}` : measured,
    ...(deed.verb.startsWith("vaccinations.") && (await vaccineValues(deed.detail))),
    consent: t(`consents.${t.has(`consents.${kind}`) ? kind : "other"}`),
  });
  const { token } = deed.detail;
  return typeof token === "string" ? t("through", { deed: sentence, token }) : sentence;
}

/** Which vaccines an entry is about, by the names they go by, and which group a decision is about. */
async function vaccineValues(detail: Deed["detail"]): Promise<{ vaccines: string; group: string }> {
  const t = await getTranslations("activity");
  const names = await getTranslations("vaccines");
  const locale = await getLocale();
  const said = vaccinesIn(detail).map((cvx) =>
    names.has(`vaccines.${cvx}`) ? names(`vaccines.${cvx}`) : `CVX ${cvx}`,
  );
  const vaccines = said.length > 0 ? formatList(said, locale) : t("vaccination");
  const givenOn = givenOnIn(detail);
  const slug = slugOf(String(detail.group ?? ""));
  return {
    vaccines: givenOn ? `${vaccines} ${t("givenOn", { date: formatDate(givenOn, locale) })}` : vaccines,
    group: names.has(`groups.${slug}`) ? names(`groups.${slug}`) : t("someVaccine"),
  };
}
