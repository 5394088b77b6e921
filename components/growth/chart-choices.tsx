import { getTranslations } from "next-intl/server";
import { Tabs } from "#components/ui/tabs.tsx";
import { type ChartChoice, chartLines, chartRanges } from "#lib/growth/core/chart-choice.ts";
import { measures } from "#lib/growth/core/child-growth.ts";

/** Which measure, over which time, with which lines: each choice is an address. */
export async function ChartChoices({ place, choice }: { place: string; choice: ChartChoice }) {
  const t = await getTranslations("growth");
  const named = await getTranslations("accounts.settings");
  const to = (change: Partial<ChartChoice>) => `${place}?${new URLSearchParams({ ...choice, ...change })}`;
  return (
    <div className="grid gap-3">
      <Tabs
        label={t("chart.kindsLabel")}
        tabs={measures.map((kind) => ({
          href: to({ kind }),
          label: t(`kindsShort.${kind}`),
          current: kind === choice.kind,
        }))}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <Tabs
          label={t("chart.ranges")}
          tabs={chartRanges.map((range) => ({
            href: to({ range }),
            label: named(`chartRanges.${range}`),
            current: range === choice.range,
          }))}
        />
        <Tabs
          label={t("chart.lines")}
          tabs={chartLines.map((lines) => ({
            href: to({ lines }),
            label: named(`chartLineKinds.${lines}`),
            current: lines === choice.lines,
          }))}
        />
      </div>
    </div>
  );
}
