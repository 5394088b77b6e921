import { Chart } from "#components/charts/chart.tsx";
import { valueCaption } from "#components/charts/value-caption.ts";
import type { GrowthPlan } from "#lib/growth/core/plan.ts";
import type { LineStyle } from "#lib/growth/core/reference-lines.ts";
import type { VelocityKind } from "#lib/growth/core/velocity.ts";
import { velocityChart } from "#lib/growth/core/velocity-chart.ts";
import type { Velocity } from "#lib/growth/core/velocity-pairs.ts";
import type { Units } from "#lib/kernel/units.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { lineWords, numberWords } from "../measure-words.ts";
import { kindWords } from "./finding-words.ts";
import { gainWords } from "./gain-words.ts";

type GainsChartProps = {
  child: { readonly id: string; readonly name: string };
  kind: VelocityKind;
  months: number;
  velocities: readonly Velocity[];
  plan: GrowthPlan;
  lines: LineStyle;
  units: Units;
};

/** Gains over one interval on the lines of WHO's velocity standard. */
export async function GainsChart({ child, kind, months, velocities, plan, lines, units }: GainsChartProps) {
  const t = await getTranslations("trajectory.velocity");
  const growth = await getTranslations("growth.chart");
  const named = await getTranslations("charts.lines.title");
  const locale = await getLocale();
  const over = { kind: await kindWords(kind, 0), months: t("months", { months }) };
  const said = await Promise.all(
    velocities.map(async (velocity) => [velocity, await gainWords(velocity, units)] as const),
  );
  const words = new Map(said);
  const spec = velocityChart({
    kind,
    sex: plan.birth.sex,
    gestationDays: plan.birth.gestationDays,
    intervalMonths: months,
    velocities,
    style: lines,
    units,
    words: {
      title: t("chart", over),
      summary: t("chartSummary", { ...over, name: child.name, count: velocities.length }),
      series: child.name,
      measure: t("measure"),
      age: (unit) => `${growth("age")} (${growth(`units.${unit}s`)})`,
      valueTick: (value, decimals) => numberWords(value, decimals, locale),
      line: (label) => lineWords(label, locale),
      mark: (velocity) => {
        const mark = words.get(velocity);
        const note = [mark?.period, mark?.place, mark?.z].filter(Boolean).join(" · ");
        return {
          title: mark?.gain ?? "",
          note,
          ...(velocity.to.isReading && { href: `/children/${child.id}/growth/readings/${velocity.to.id}` }),
        };
      },
    },
  });
  return (
    <Chart
      spec={spec}
      locale={locale}
      level={3}
      words={{
        live: {
          keys: growth("live.points"),
          zoomIn: growth("live.zoomIn"),
          zoomOut: growth("live.zoomOut"),
          reset: growth("live.reset"),
        },
        table: {
          open: t("open"),
          value: t("gain"),
          note: t("place"),
          reference: t("standard"),
          lines: named(lines === "z" ? "z" : "percentiles", {
            measure: valueCaption(spec.y),
          }),
          none: t("none"),
        },
      }}
    />
  );
}
