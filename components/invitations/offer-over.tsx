import { LinkButton } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LogoMark } from "#components/ui/logo.tsx";
import type { OfferView } from "#lib/families/core/invitation.ts";
import { formatDate, formatList } from "#lib/kernel/date-words.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";

type OfferOverProps = { offer: OfferView; isSignedIn: boolean };

/** An invitation that was answered, taken back or has run out, in one sentence; a welcome for whoever has come in by it. */
export async function OfferOver({ offer, isSignedIn }: OfferOverProps) {
  const t = await getTranslations("invitations.over");
  const { state, inviter: name, isMember, familyName: family, children } = offer;
  const locale = await getLocale();
  const home = (
    <LinkButton href="/home" variant="primary">
      {t("home")}
    </LinkButton>
  );
  if (state === "accepted" && isMember) {
    const names = formatList(children, locale);
    return (
      <EmptyState level={1} title={t("welcome", { family })} picture={<LogoMark size={56} />} action={home}>
        {names ? t("welcomeText", { names }) : t("welcomeTextNone")}
      </EmptyState>
    );
  }
  const signIn = <LinkButton href="/sign-in">{t("signIn")}</LinkButton>;
  return (
    <EmptyState
      level={1}
      title={t(state)}
      action={isSignedIn ? home : state === "accepted" ? signIn : undefined}
    >
      {t(`${state}Text`, { name, date: formatDate(offer.answerBy, locale) })}
    </EmptyState>
  );
}
