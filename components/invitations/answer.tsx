import { ActionForm } from "#components/ui/action-form.tsx";
import { LinkButton } from "#components/ui/button.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { Notice } from "#components/ui/notice.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { OfferView } from "#lib/families/core/invitation.ts";
import { acceptInvitation } from "#lib/families/offers/actions.ts";
import { getTranslations } from "#lib/words/words.ts";
import { Decline } from "./decline.tsx";

type AnswerProps = { offer: OfferView; invitationKey: string; email: string | null };

/** What whoever looks at a pending invitation can do: accept, sign in first, or learn why neither. */
export async function Answer({ offer, invitationKey, email }: AnswerProps) {
  const t = await getTranslations("invitations.offer");
  const { reception, inviter, isForEmail } = offer;
  const own = email ?? "";
  switch (reception) {
    case "may-accept":
      return (
        <div className="grid gap-4">
          <ActionForm
            action={acceptInvitation}
            words={await formWords(t("accepting"))}
            className="grid gap-3"
          >
            <input type="hidden" name="key" value={invitationKey} />
            <SubmitButton wide>{t("accept")}</SubmitButton>
          </ActionForm>
          <Decline inviter={inviter} invitationKey={invitationKey} />
          <p className="text-center text-sm break-words text-quiet">
            {t("as", { email: own })}
            {!isForEmail && (
              <>
                {" "}
                <TextLink href={signIn(invitationKey)}>{t("other")}</TextLink>
              </>
            )}
          </p>
        </div>
      );
    case "sign-in":
      return (
        <div className="grid gap-4">
          {isForEmail && <Notice>{t("forEmail")}</Notice>}
          <LinkButton href={signIn(invitationKey)} variant="primary" wide>
            {t("signIn")}
          </LinkButton>
          <LinkButton href={signUp(invitationKey)} wide>
            {t("signUp")}
          </LinkButton>
          {isForEmail ? (
            <p className="text-center text-sm text-quiet">{t("letItBe")}</p>
          ) : (
            <Decline inviter={inviter} invitationKey={invitationKey} />
          )}
        </div>
      );
    case "member":
      return (
        <div className="grid gap-4">
          <Notice>{t("member")}</Notice>
          <LinkButton href="/home" variant="primary" wide>
            {t("home")}
          </LinkButton>
        </div>
      );
    case "unconfirmed":
      return (
        <div className="grid gap-4">
          <Notice tone="warn">{t("unconfirmed", { email: own })}</Notice>
          <LinkButton href="/settings/email" variant="primary" wide>
            {t("confirm")}
          </LinkButton>
        </div>
      );
    case "other-address":
      return (
        <div className="grid gap-4">
          <Notice tone="warn">{t("otherAddress", { email: own })}</Notice>
          <LinkButton href={signIn(invitationKey)} variant="primary" wide>
            {t("otherSignIn")}
          </LinkButton>
          <LinkButton href={signUp(invitationKey)} wide>
            {t("signUp")}
          </LinkButton>
        </div>
      );
  }
}

const back = (key: string) => new URLSearchParams({ to: `/invitations/${key}` });
const signIn = (key: string) => `/sign-in?${back(key)}`;
const signUp = (key: string) => `/sign-up?${back(key)}`;
