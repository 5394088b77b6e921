import { Chart } from "#components/charts/chart.tsx";
import { valueCaption } from "#components/charts/value-caption.ts";
import { Card } from "#components/ui/card.tsx";
import type { ChildView } from "#lib/families/core/child.ts";
import type { ChartRange } from "#lib/growth/core/chart-range.ts";
import type { GrowthPoint, Measure } from "#lib/growth/core/child-growth.ts";
import { growthChart } from "#lib/growth/core/growth-chart.ts";
import type { ReferenceSex } from "#lib/growth/core/reading.ts";
import { noReference } from "#lib/growth/core/reference.ts";
import { who2006 } from "#lib/growth/core/who2006.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { Units } from "#lib/kernel/units.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { chartWords } from "./chart-words.ts";

type GrowthChartCardProps = {
  child: ChildView;
  kind: Measure;
  points: readonly GrowthPoint[];
  sex: ReferenceSex | null;
  today: CalendarDate;
  range: ChartRange;
  lines: "percentiles" | "z";
  units: Units;
  /** The latest in words, for those who cannot see the chart. */
  latest: string;
};

export async function GrowthChartCard({
  child,
  kind,
  points,
  sex,
  today,
  range,
  lines,
  units,
  latest,
}: GrowthChartCardProps) {
  const t = await getTranslations("growth.chart");
  const locale = await getLocale();
  const spec = growthChart(
    {
      kind,
      // Without a choice of reference no line is drawn, whichever half is named here.
      birth: { bornOn: child.bornOn, sex: sex ?? "female" },
      today,
      readings: points,
      range,
      lines: lines === "z" ? "z-scores" : "percentiles",
      units,
      words: await chartWords(child, kind, points, units, latest),
    },
    sex ? who2006 : noReference,
  );
  return (
    <Card>
      <Chart
        spec={spec}
        locale={locale}
        words={{
          live: {
            keys: t("live.points"),
            zoomIn: t("live.zoomIn"),
            zoomOut: t("live.zoomOut"),
            reset: t("live.reset"),
          },
          table: {
            open: t("table"),
            value: t("columns.value"),
            note: t("columns.place"),
            reference: t("reference"),
            lines: t(`columns.lines.${lines}`, { measure: valueCaption(spec.y) }),
            none: t("columns.none"),
          },
        }}
      />
      <p className="mt-3 text-sm text-quiet">
        {t("reference")}. {t("referenceEnds")}
      </p>
    </Card>
  );
}
