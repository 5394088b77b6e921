import { Card } from "#components/ui/card.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import type { OfferView } from "#lib/families/core/invitation.ts";
import { formatDate } from "#lib/kernel/date-words.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { Answer } from "./answer.tsx";
import { Terms } from "./terms.tsx";

type OfferProps = {
  offer: OfferView;
  invitationKey: string;
  /** The address of who is signed in. */
  email: string | null;
};

/** An invitation that waits for its answer: who invites, what is given, and what can be said to it. */
export async function Offer({ offer, invitationKey, email }: OfferProps) {
  const t = await getTranslations("invitations.offer");
  const { inviter, familyName, answerBy } = offer;
  return (
    <>
      <PageHeading title={t("heading", { name: inviter })} lead={t("lead", { family: familyName })} />
      <div className="grid gap-6">
        <Card>
          <Terms terms={offer} reader="invited" inviter={inviter} />
        </Card>
        <p className="text-quiet">{t("answerBy", { date: formatDate(answerBy, await getLocale()) })}</p>
        <Answer offer={offer} invitationKey={invitationKey} email={email} />
      </div>
    </>
  );
}
