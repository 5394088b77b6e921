import { AskedAct } from "#components/ui/asked-act.tsx";
import type { FamilyView } from "#lib/families/family/core/family.ts";
import { leaveFamily } from "#lib/families/ownership/actions.ts";
import { getTranslations } from "#lib/words/words.ts";

/** The way out; for the only owner what has to come before it. */
export async function LeaveFamily({ family, isLastOwner }: { family: FamilyView; isLastOwner: boolean }) {
  const t = await getTranslations("families.leave");
  if (isLastOwner) return <p className="text-sm text-quiet">{t("lastOwner")}</p>;
  return (
    <div>
      <AskedAct
        id="leave"
        action={leaveFamily}
        fields={{ familyId: family.id }}
        words={{
          title: t("title", { family: family.name }),
          text: t("text"),
          submit: t("submit"),
          cancel: t("cancel"),
        }}
        variant="quiet"
      >
        {t("open")}
      </AskedAct>
    </div>
  );
}
