import { TextLink } from "#components/ui/text-link.tsx";
import { referencesOf } from "#lib/growth/core/chart-of.ts";
import { hasStages } from "#lib/growth/core/plan.ts";
import type { GrowthProfile } from "#lib/growth/core/profile.ts";
import type { ChartSpec } from "#lib/kernel/chart-spec.ts";
import { formatList } from "#lib/kernel/date-words.ts";
import { daysBetween } from "#lib/kernel/dates.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import type { ChildChart } from "./child-chart.ts";

type ReferenceInUseProps = { spec: ChartSpec; asked: ChildChart; profile: GrowthProfile };

/** Which references the chart compares with, by name, and where to change that; and what the hollow and the faint dots are. */
export async function ReferenceInUse({ spec, asked, profile }: ReferenceInUseProps) {
  const { child, plan, choice, points, today } = asked;
  const t = await getTranslations();
  const marks = spec.series.flatMap((series) => series.marks);
  const hasEstimates = marks.some(({ tone }) => tone === "estimated");
  if (!hasStages(plan)) {
    return hasEstimates && <p className="mt-3 text-sm text-quiet">{t("charts.reference.estimated")}</p>;
  }
  const drawn = new Set(marks.map(({ id }) => id));
  const used = referencesOf(
    plan,
    choice.kind,
    points.filter(({ id }) => drawn.has(id)),
    daysBetween(child.bornOn, today),
  );
  const names = formatList(
    used.map((id) => t(`references.names.${id}`)),
    await getLocale(),
  );
  const hasTwins = marks.some(({ twinX }) => twinX !== undefined);
  return (
    <div className="mt-3 grid gap-1 text-sm text-quiet">
      <p>
        {used.length > 0 ? t("charts.reference.inUse", { names }) : t("charts.reference.none")}{" "}
        <TextLink href={`/children/${child.id}/growth/settings`}>{t("charts.reference.change")}</TextLink>
      </p>
      {hasEstimates && <p>{t("charts.reference.estimated")}</p>}
      {hasTwins && <p>{t("charts.reference.corrected", { until: profile.correctedUntilMonths })}</p>}
    </div>
  );
}
