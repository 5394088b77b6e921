import { Card } from "#components/ui/card.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { formatMoment, formatPlace } from "#lib/kernel/moment-words.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { deviceWords } from "./device-words.ts";

type LastSignInProps = {
  /** The sign-in before this one. */
  previous: {
    browser: string | null;
    system: string | null;
    place: string | null;
    createdAt: Date;
  } | null;
  timeZone: string;
};

export async function LastSignIn({ previous, timeZone }: LastSignInProps) {
  const t = await getTranslations("security.last");
  const locale = await getLocale();
  if (!previous) {
    return (
      <Card title={t("title")}>
        <p className="text-quiet">{t("first")}</p>
      </Card>
    );
  }
  const { place, createdAt } = previous;
  const where = [await deviceWords(previous), place && formatPlace(place, locale)].filter(Boolean);
  return (
    <Card title={t("title")}>
      <p>{t("on", { when: formatMoment(createdAt, timeZone, locale) })}</p>
      <p>{where.join(", ")}</p>
      <p className="mt-2 text-sm text-quiet">
        {t("note")} <TextLink href="/settings/password">{t("password")}</TextLink>
      </p>
    </Card>
  );
}
