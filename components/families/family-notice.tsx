import { Act } from "#components/ui/act.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { restoreMember } from "#lib/families/members/actions.ts";
import type { MemberView } from "#lib/families/members/core/member.ts";
import { getTranslations } from "#lib/words/words.ts";

type FamilyNoticeProps = {
  familyId: string;
  members: readonly MemberView[];
  saved: string | string[] | undefined;
  /** The membership ended a moment ago, with its undo. */
  revoked: string | string[] | undefined;
};

const deeds = ["founded", "edited", "member", "restored", "handed-over"] as const;

/** What was just done to the family. */
export async function FamilyNotice({ familyId, members, saved, revoked }: FamilyNoticeProps) {
  const t = await getTranslations("families.family");
  const deed = deeds.find((known) => known === saved);
  const gone = members.find(({ id, standing }) => id === revoked && standing === "revoked");
  if (gone)
    return (
      <Notice role="status">
        <div className="flex flex-wrap items-center gap-4">
          {t("revoked", { name: gone.name })}
          <Act action={restoreMember} fields={{ familyId, membershipId: gone.id }} label={t("undo")} />
        </div>
      </Notice>
    );
  return deed ? (
    <Notice tone="success" role="status">
      {t(`saved.${deed}`)}
    </Notice>
  ) : null;
}
