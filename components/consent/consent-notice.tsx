import { LinkButton } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { can } from "#lib/access/core/roles.ts";
import type { ChildView } from "#lib/families/core/child.ts";
import { getTranslations } from "#lib/words/words.ts";

/**
 * Where open records wait for a parent's agreement: a parent is led to the text, a caregiver is told why nothing can be recorded.
 * A family that withdrew has no open records, and is not asked again.
 */
export async function ConsentNotice({ of }: { of: readonly ChildView[] }) {
  const waiting = of.filter(({ consented, isArchived }) => !consented && !isArchived);
  const families = [...new Map(waiting.map((child) => [child.familyId, child])).values()];
  const t = await getTranslations("consent.notice");
  return families.map((child) => {
    if (can(child, "consent:give")) {
      return (
        <Notice key={child.familyId} tone="warn" title={t("title")}>
          <div className="grid justify-items-start gap-3">
            {t("parent", { family: child.familyName })}
            <LinkButton href={`/families/${child.familyId}/consent`} size="small" variant="primary">
              {t("action")}
            </LinkButton>
          </div>
        </Notice>
      );
    }
    return can(child, "growth:record") ? (
      <Notice key={child.familyId} title={t("carerTitle")}>
        {t("carer", { family: child.familyName })}
      </Notice>
    ) : null;
  });
}
