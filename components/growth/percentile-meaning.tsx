import { LinkButton } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { can } from "#lib/access/core/roles.ts";
import type { ChildView } from "#lib/families/core/child.ts";
import type { GrowthPoint, Measure } from "#lib/growth/core/child-growth.ts";
import type { Placement, ReferenceSex } from "#lib/growth/core/reading.ts";
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
          {can(child, "child:edit") && (
            <LinkButton href={`/children/${child.id}/edit`} size="small">
              {t("chooseReference.action")}
            </LinkButton>
          )}
        </div>
      </Notice>
    );
  }
  if (!point?.placement) return null;
  const { kind, placement } = point;
  const values = { kind, percentile: Math.round(placement.percentile), name: child.name };
  return (
    <div>
      {child.premature && <p className="max-w-prose text-quiet">{t("premature", { name: child.name })}</p>}
      <details className="no-print">
        <summary className="flex min-h-touch cursor-pointer items-center font-semibold">
          {t("meaning")}
        </summary>
        <p className="max-w-prose text-quiet">{t(`meaningText.${meaningOf(kind, placement)}`, values)}</p>
      </details>
    </div>
  );
}

/** The outermost lines of WHO's charts; beyond them a place is explained in its own words. */
const [LOW, HIGH] = [3, 97];

function meaningOf(kind: Measure, { percentile, flag }: Placement): string {
  if (flag) return "flagged";
  if (percentile < LOW) return "low";
  if (percentile > HIGH) return "high";
  return kind === "bmi" ? "withinBmi" : "within";
}
