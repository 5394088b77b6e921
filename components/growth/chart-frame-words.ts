import type { ChartTableWords } from "#components/charts/chart-table.tsx";
import type { LiveWords } from "#components/charts/live-words.ts";
import { valueCaption } from "#components/charts/value-caption.ts";
import type { ChartChoice } from "#lib/growth/core/chart-choice.ts";
import type { ChartSpec } from "#lib/kernel/chart-spec.ts";
import { getTranslations } from "#lib/words/words.ts";

/** What the chart's own controls and tables say. */
export async function chartFrameWords(
  spec: ChartSpec,
  lines: ChartChoice["lines"],
  more?: ChartTableWords["more"],
): Promise<{ live: LiveWords; table: ChartTableWords }> {
  const t = await getTranslations();
  return {
    live: {
      keys: t("growth.chart.live.points"),
      zoomIn: t("growth.chart.live.zoomIn"),
      zoomOut: t("growth.chart.live.zoomOut"),
      reset: t("growth.chart.live.reset"),
    },
    table: {
      open: t("growth.chart.table"),
      value: t("growth.chart.columns.value"),
      note: t("growth.chart.columns.place"),
      reference: spec.curves.length > 0 ? spec.stretches?.[0]?.label : undefined,
      lines: t(`charts.lines.title.${lines}`, { measure: valueCaption(spec.y) }),
      none: t("growth.chart.columns.none"),
      more,
    },
  };
}
