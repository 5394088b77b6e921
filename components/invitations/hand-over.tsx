import { Notice } from "#components/ui/notice.tsx";
import type { InvitationView } from "#lib/families/core/invitation.ts";
import { formatDate } from "#lib/kernel/date-words.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { FreshLink } from "./fresh-link.tsx";
import { Renew } from "./renew.tsx";
import { stateWords } from "./state-words.ts";

type HandOverProps = {
  family: { readonly id: string; readonly name: string };
  invitation: InvitationView;
  /** Shown for ten minutes after it was made. */
  link: string | null;
  areLettersSent: boolean;
};

/** How an invitation gets to whom it is for: the link while it can be shown, or word of the letter. */
export async function HandOver({ family, invitation, link, areLettersSent }: HandOverProps) {
  const t = await getTranslations("invitations.made");
  const { email, answerBy, state, stands } = invitation;
  const date = formatDate(answerBy, await getLocale());
  if (state !== "pending" || !stands) return <p>{await stateWords(invitation)}</p>;
  if (email !== null)
    return (
      <div className="grid gap-4">
        <p>{t("sent", { email, date })}</p>
        {!areLettersSent && <Notice tone="warn">{t("kept")}</Notice>}
      </div>
    );
  return (
    <div className="grid gap-4">
      <p>{link ? t("linkLead", { date }) : t("gone")}</p>
      {link ? (
        <FreshLink link={link} family={family.name} />
      ) : (
        <Renew familyId={family.id} invitation={invitation} />
      )}
    </div>
  );
}
