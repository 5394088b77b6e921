import { Tabs } from "#components/ui/tabs.tsx";
import { type ChartChoice, chartLines, chartRanges } from "#lib/growth/core/chart-choice.ts";
import type { Measure } from "#lib/growth/core/child-growth.ts";
import { getTranslations } from "#lib/words/words.ts";
import { measureName } from "./measure-name.ts";

type ChoiceProps = { place: string; choice: ChartChoice };

function addressOf(place: string, choice: ChartChoice): string {
  return `${place}?${new URLSearchParams(choice)}`;
}

type MeasureTabsProps = ChoiceProps & { kinds: readonly Measure[]; ageDays: number };

/** Which measure: each choice is an address. */
export async function MeasureTabs({ place, choice, kinds, ageDays }: MeasureTabsProps) {
  const t = await getTranslations("growth");
  return (
    <Tabs
      label={t("chart.kindsLabel")}
      tabs={kinds.map((kind) => ({
        href: addressOf(place, { ...choice, kind }),
        label: t(`kindsShort.${measureName(kind, ageDays)}`),
        ...(kind === "weight-for-length" && { name: t(`kinds.${measureName(kind, ageDays)}`) }),
        current: kind === choice.kind,
      }))}
    />
  );
}

/** Over which time (not of weight by length, which has none) and with which lines. */
export async function ChartChoices({ place, choice }: ChoiceProps) {
  const t = await getTranslations("growth.chart");
  const ranges = await getTranslations("accounts.settings.chartRanges");
  const named = await getTranslations("accounts.settings.chartLineKinds");
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      {choice.kind !== "weight-for-length" && (
        <Tabs
          label={t("ranges")}
          tabs={chartRanges.map((range) => ({
            href: addressOf(place, { ...choice, range }),
            label: ranges(range),
            current: range === choice.range,
          }))}
        />
      )}
      <Tabs
        label={t("lines")}
        tabs={chartLines.map((lines) => ({
          href: addressOf(place, { ...choice, lines }),
          label: named(lines),
          current: lines === choice.lines,
        }))}
      />
    </div>
  );
}
