import { Card } from "#components/ui/card.tsx";
import { Facts } from "#components/ui/facts.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { can } from "#lib/access/core/roles.ts";
import type { ChildView } from "#lib/families/core/child.ts";
import { formatDate, formatList } from "#lib/kernel/date-words.ts";
import { formatLength, formatWeight, type Units } from "#lib/kernel/units.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function ChildFacts({
  child,
  units,
  locale,
}: {
  child: ChildView;
  units: Units;
  locale: string;
}) {
  const t = await getTranslations("families");
  const length = (cm: number | null) => (cm === null ? null : formatLength(cm, units.length, locale));
  const seesGrowth = can(child, "growth:read");
  const facts = [
    { label: t("form.bornOn"), value: formatDate(child.bornOn, locale) },
    { label: t("form.sex"), value: t(`sexes.${child.sex}`) },
    child.gestationDays !== null && {
      label: t("facts.gestation"),
      value: t("facts.gestationValue", {
        weeks: Math.floor(child.gestationDays / 7),
        days: child.gestationDays % 7,
      }),
    },
    seesGrowth &&
      child.birthWeightKg !== null && {
        label: t("facts.birthWeight"),
        value: formatWeight(child.birthWeightKg, units.weight, locale),
      },
    seesGrowth &&
      child.birthLengthCm !== null && { label: t("facts.birthLength"), value: length(child.birthLengthCm) },
    seesGrowth &&
      child.birthHeadCm !== null && { label: t("facts.birthHead"), value: length(child.birthHeadCm) },
    child.interests.length > 0 && {
      label: t("tastes.interests"),
      value: formatList(child.interests, locale),
    },
    child.languages.length > 0 && {
      label: t("tastes.languages"),
      value: formatList(child.languages, locale),
    },
  ].filter((fact) => fact !== false);
  return (
    <Card
      title={t("home.details")}
      aside={
        can(child, "child:edit") && <TextLink href={`/children/${child.id}/edit`}>{t("facts.edit")}</TextLink>
      }
    >
      <Facts facts={facts} />
    </Card>
  );
}
