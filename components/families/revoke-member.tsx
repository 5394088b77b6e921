import { AskedAct } from "#components/ui/asked-act.tsx";
import { revokeMember } from "#lib/families/members/actions.ts";
import type { MemberView } from "#lib/families/members/core/member.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function RevokeMember({ familyId, member }: { familyId: string; member: MemberView }) {
  const t = await getTranslations("families.member");
  return (
    <div>
      <AskedAct
        id="revoke"
        action={revokeMember}
        fields={{ familyId, membershipId: member.id }}
        words={{
          title: t("revokeTitle", { name: member.name }),
          text: t("revokeText", { name: member.name }),
          submit: t("revokeSubmit"),
          cancel: t("cancel"),
        }}
        variant="quiet"
      >
        {t("revoke")}
      </AskedAct>
    </div>
  );
}
