import { Tabs } from "#components/ui/tabs.tsx";
import { type ChartChoice, chartLines, chartRanges } from "#lib/growth/core/chart-choice.ts";
import { measures } from "#lib/growth/core/child-growth.ts";
import { getTranslations } from "#lib/words/words.ts";
import { measureName } from "./measure-name.ts";

type ChoiceProps = { place: string; choice: ChartChoice };

function addressOf(place: string, choice: ChartChoice): string {
  return `${place}?${new URLSearchParams(choice)}`;
}

/** Which measure: each choice is an address. */
export async function MeasureTabs({ place, choice, ageDays }: ChoiceProps & { ageDays: number }) {
  const t = await getTranslations("growth");
  return (
    <Tabs
      label={t("chart.kindsLabel")}
      tabs={measures.map((kind) => ({
        href: addressOf(place, { ...choice, kind }),
        label: t(`kindsShort.${measureName(kind, ageDays)}`),
        current: kind === choice.kind,
      }))}
    />
  );
}

/** Over which time and with which lines. */
export async function ChartChoices({ place, choice }: ChoiceProps) {
  const t = await getTranslations("growth.chart");
  const named = await getTranslations("accounts.settings");
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <Tabs
        label={t("ranges")}
        tabs={chartRanges.map((range) => ({
          href: addressOf(place, { ...choice, range }),
          label: named(`chartRanges.${range}`),
          current: range === choice.range,
        }))}
      />
      <Tabs
        label={t("lines")}
        tabs={chartLines.map((lines) => ({
          href: addressOf(place, { ...choice, lines }),
          label: named(`chartLineKinds.${lines}`),
          current: lines === choice.lines,
        }))}
      />
    </div>
  );
}
