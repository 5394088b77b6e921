import { LinkButton } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { can } from "#lib/access/core/roles.ts";
import type { ChildView } from "#lib/families/core/child.ts";
import { getTranslations } from "#lib/words/words.ts";

/** Without a chosen half of the reference nothing is placed, and no course is told. */
export async function ChooseReference({ child }: { child: ChildView }) {
  const t = await getTranslations("growth.chart.chooseReference");
  return (
    <Notice title={t("title", { name: child.name })}>
      <div className="grid justify-items-start gap-3">
        {t("text")}
        {can(child, "child:edit") && (
          <LinkButton href={`/children/${child.id}/edit`} size="small">
            {t("action")}
          </LinkButton>
        )}
      </div>
    </Notice>
  );
}
