import { LinkButton } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { can } from "#lib/access/core/roles.ts";
import type { ChildView } from "#lib/families/core/child.ts";
import type { GrowthPoint } from "#lib/growth/core/child-growth.ts";
import type { ReferenceSex } from "#lib/growth/core/reading.ts";
import { getTranslations } from "#lib/words/words.ts";

type PercentileMeaningProps = { point: GrowthPoint | undefined; sex: ReferenceSex | null; child: ChildView };

/** What a percentile says and does not say; or, where no reference is chosen, the question which one to use. */
export async function PercentileMeaning({ point, sex, child }: PercentileMeaningProps) {
  const t = await getTranslations("growth.chart");
  if (!sex) {
    return (
      <Notice title={t("chooseReference.title", { name: child.name })}>
        <div className="grid justify-items-start gap-3">
          {t("chooseReference.text")}
          {can(child.role, "child:edit") && (
            <LinkButton href={`/children/${child.id}/edit`} size="small">
              {t("chooseReference.action")}
            </LinkButton>
          )}
        </div>
      </Notice>
    );
  }
  if (!point?.placement || point.placement.flag) return null;
  const percentile = Math.min(99, Math.max(1, Math.round(point.placement.percentile)));
  return (
    <details className="no-print">
      <summary className="flex min-h-touch cursor-pointer items-center font-semibold">{t("meaning")}</summary>
      <p className="max-w-prose text-quiet">{t("meaningText", { percentile })}</p>
    </details>
  );
}
