import type { ChartTableWords } from "#components/charts/chart-table.tsx";
import type { LiveWords } from "#components/charts/live-words.ts";
import { getTranslations } from "#lib/words/words.ts";

/** What a chart's own controls and tables say. */
export async function frameWords(): Promise<{ live: LiveWords; table: ChartTableWords }> {
  const t = await getTranslations("trends");
  return {
    live: {
      keys: t("live.keys"),
      zoomIn: t("live.zoomIn"),
      zoomOut: t("live.zoomOut"),
      reset: t("live.reset"),
    },
    table: {
      open: t("table.open"),
      value: t("table.value"),
      note: t("table.note"),
      none: t("table.none"),
    },
  };
}
