import type { InvitationView } from "#lib/families/core/invitation.ts";
import { formatDate } from "#lib/kernel/date-words.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";

/** What has become of an invitation, for those who see to the family's members. */
export async function stateWords(invitation: InvitationView): Promise<string> {
  const t = await getTranslations("invitations.list");
  const { state, stands, answerBy, label, inviter } = invitation;
  const date = formatDate(answerBy, await getLocale());
  if (state === "declined") return t("declined");
  if (state === "revoked") return t("revoked", { label });
  if (state === "accepted") return t("accepted");
  if (!stands) return t("void", { name: inviter });
  return t(state === "expired" ? "expired" : "waits", { date });
}
