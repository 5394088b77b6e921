import { Card } from "#components/ui/card.tsx";
import { Facts } from "#components/ui/facts.tsx";
import { heightUnit } from "#components/ui/unit-label.ts";
import { isPreterm } from "#lib/growth/core/prematurity.ts";
import { formatLength } from "#lib/kernel/units.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import type { ArrangementProps } from "./arrange-form.tsx";
import { ReferenceReason } from "./reference-reason.tsx";

/** The same for somebody who may read it and not change it. */
export async function ArrangementFacts({ child, profile, units, chartReference }: ArrangementProps) {
  const heights = heightUnit(units);
  const t = await getTranslations("references.settings");
  const locale = await getLocale();
  const height = (cm: number | null) => (cm === null ? t("parents.none") : formatLength(cm, heights, locale));
  const facts = [
    {
      label: t("reference.title"),
      value: t(`reference.${profile.reference}`),
      note: <ReferenceReason child={child} profile={profile} chartReference={chartReference} />,
    },
    isPreterm(child.gestationDays) && {
      label: t("corrected.label"),
      value: t(`corrected.choices.${profile.correctedUntilMonths}`),
      note: `${t("corrected.guidance")} ${t("corrected.source")}`,
    },
    { label: t("parents.mother"), value: height(profile.motherHeightCm) },
    { label: t("parents.father"), value: height(profile.fatherHeightCm) },
  ].filter((fact) => fact !== false);
  return (
    <Card>
      <Facts facts={facts} />
      <p className="mt-4 text-sm text-quiet">{t("readOnly")}</p>
    </Card>
  );
}
