import { Act } from "#components/ui/act.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { can } from "#lib/access/core/roles.ts";
import { restoreChild } from "#lib/families/actions.ts";
import type { ChildView } from "#lib/families/core/child.ts";
import { getTranslations } from "#lib/words/words.ts";

/** Fetches a record back; after consent was withdrawn, the way to give it again. Nothing for those who may not. */
export async function RestoreChild({ child, label }: { child: ChildView; label: string }) {
  if (!can(child, "child:archive")) return null;
  if (!child.consented) {
    const t = await getTranslations("consent");
    return (
      <span className="text-sm">
        {t("restoreFirst")}{" "}
        <TextLink href={`/families/${child.familyId}/consent#agree`}>{t("restoreFirstAction")}</TextLink>
      </span>
    );
  }
  return <Act action={restoreChild} fields={{ childId: child.id }} label={label} />;
}
