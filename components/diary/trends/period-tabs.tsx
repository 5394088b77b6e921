import { Tabs } from "#components/ui/tabs.tsx";
import { type Period, periods } from "#lib/diary/core/trends/period.ts";
import { getTranslations } from "#lib/words/words.ts";
import { trendAddress } from "./trend-address.ts";

type PeriodTabsProps = {
  path: string;
  period: Period;
  /** What else is chosen on the page. */
  choices?: Parameters<typeof trendAddress>[1];
};

/** How far back to look. */
export async function PeriodTabs({ path, period, choices = {} }: PeriodTabsProps) {
  const t = await getTranslations("trends.periods");
  return (
    <Tabs
      label={t("label")}
      tabs={periods.map((each) => ({
        href: trendAddress(path, { ...choices, period: each }),
        label: t(each),
        current: each === period,
      }))}
    />
  );
}
