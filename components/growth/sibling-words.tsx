import { Card } from "#components/ui/card.tsx";
import { type SameAge, sameAges } from "#lib/growth/core/chart-same-ages.ts";
import type { GrowthPoint } from "#lib/growth/core/child-growth.ts";
import { formatList } from "#lib/kernel/date-words.ts";
import type { Units } from "#lib/kernel/units.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { measureWords } from "./measure-words.ts";
import { percentileIn } from "./percentile-words.ts";
import type { Sibling } from "./sibling-chart.tsx";

type SiblingWordsProps = { siblings: readonly Sibling[]; units: Units };

/** More ages than these say nothing new. */
const MOST = 8;

/** The same comparison in sentences, with where each lies: "At 6 months Mia weighed 7.9 kg (around the 62nd percentile) and…" */
export async function SiblingWords({ siblings, units }: SiblingWordsProps) {
  const t = await getTranslations("charts.siblings");
  const words = await getTranslations("growth.words");
  const locale = await getLocale();
  const compared = siblings.map(({ child, points }) => ({
    id: child.id,
    name: child.name,
    readings: points,
  }));
  const ages = sameAges(compared).slice(0, MOST);
  const sentence = ({ unit, n, at }: SameAge<GrowthPoint>) => {
    const said = at.flatMap((point, place) => {
      if (!point) return [];
      const value = measureWords(point.kind, point.value, units, locale);
      const sentence = t(`value.${point.kind}`, { name: compared[place]?.name ?? "", value });
      const placed = point.placement && percentileIn(words, point.placement);
      return [placed ? t("placed", { said: sentence, place: placed }) : sentence];
    });
    const list = formatList(said, locale);
    const isDue = at.some((point) => point && point.placedDay !== point.ageDays);
    if (unit === "gestation") return t("atGestation", { weeks: n, list });
    if (n === 0) return t(isDue ? "atDueDate" : "atBirth", { list });
    return n >= 24 && n % 12 === 0
      ? t("atYears", { years: n / 12, list })
      : t("atMonths", { months: n, list });
  };
  return (
    <Card title={t("words")}>
      {ages.length > 0 ? (
        <>
          <ul className="grid gap-2">
            {ages.map((age) => (
              <li key={`${age.unit} ${age.n}`}>{sentence(age)}</li>
            ))}
          </ul>
          <p className="mt-3 text-sm text-quiet">{t("near")}</p>
        </>
      ) : (
        <p className="text-quiet">{t("noSameAge")}</p>
      )}
    </Card>
  );
}
