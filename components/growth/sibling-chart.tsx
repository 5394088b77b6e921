import { Chart } from "#components/charts/chart.tsx";
import { Card } from "#components/ui/card.tsx";
import type { ChildView } from "#lib/families/core/child.ts";
import { type SiblingsChart, siblingsChart } from "#lib/growth/core/chart-siblings.ts";
import type { GrowthPoint } from "#lib/growth/core/child-growth.ts";
import { formatList } from "#lib/kernel/date-words.ts";
import type { Units } from "#lib/kernel/units.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { chartFrameWords } from "./chart-frame-words.ts";
import { chartWords, pointNotes } from "./chart-words.ts";

/** A child of a comparison, with the points of the measure compared. */
export type Sibling = { readonly child: ChildView; readonly points: readonly GrowthPoint[] };

type SiblingChartProps = {
  kind: SiblingsChart<GrowthPoint>["kind"];
  siblings: readonly Sibling[];
  units: Units;
};

/** Children of one family at the same age: a colour, a shape and a dash for each, named on the line. */
export async function SiblingChart({ kind, siblings, units }: SiblingChartProps) {
  const t = await getTranslations("charts.siblings");
  const locale = await getLocale();
  const oldest = siblings.flatMap(({ points }) => points).toSorted((a, b) => a.ageDays - b.ageDays);
  const child = siblings[0]?.child;
  if (!child) return null;
  const words = await chartWords({ child, kind, points: oldest, units, latest: "", references: [] });
  const notes = new Map<string, (point: GrowthPoint) => string>();
  for (const each of siblings) notes.set(each.child.id, await pointNotes(each.child, units, true));
  const names = formatList(
    siblings.map((each) => each.child.name),
    locale,
  );
  const spec = siblingsChart({
    kind,
    children: siblings.map((each) => ({ id: each.child.id, name: each.child.name, readings: each.points })),
    units,
    words: {
      ...words,
      title: t("chart", { kind: words.title }),
      summary: t("summary", { kind: words.title, names }),
      mark: (point, of) => ({
        ...words.mark(point),
        title: `${of.name}: ${words.mark(point).title}`,
        note: notes.get(of.id)?.(point) ?? "",
        ...(point.isReading && { href: `/children/${of.id}/growth/readings/${point.id}` }),
      }),
    },
  });
  const isCorrected = oldest.some(({ ageDays, placedDay }) => ageDays !== placedDay);
  return (
    <Card>
      <Chart spec={spec} locale={locale} words={await chartFrameWords(spec, "percentiles")} />
      <div className="mt-3 grid max-w-prose gap-1 text-sm text-quiet">
        {isCorrected && <p>{t("corrected")}</p>}
        <p>{t("lines")}</p>
      </div>
    </Card>
  );
}
