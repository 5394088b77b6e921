import { Card } from "#components/ui/card.tsx";
import { Facts } from "#components/ui/facts.tsx";
import { FIRST_WEEKS_UNTIL_DAY, type FirstWeeks } from "#lib/growth/core/trajectory/first-weeks.ts";
import type { Units } from "#lib/kernel/units.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { measureWords } from "../measure-words.ts";
import { percentWords } from "./finding-words.ts";

type FirstWeeksCardProps = { weeks: FirstWeeks; todayDays: number; units: Units };

/** How far the weight went down after birth, and when it was back. */
export async function FirstWeeksCard({ weeks, todayDays, units }: FirstWeeksCardProps) {
  const t = await getTranslations("trajectory.firstWeeks");
  const locale = await getLocale();
  const weight = (kg: number) => measureWords("weight", kg, units, locale);
  const lost = weeks.lostPercent > 0;
  const notBack = todayDays <= FIRST_WEEKS_UNTIL_DAY ? t("soon") : t("notYet");
  const back = weeks.regainedDay === null ? notBack : t("backOn", { day: weeks.regainedDay });
  return (
    <Card title={t("title")}>
      <Facts
        facts={[
          { label: t("birth"), value: weight(weeks.birthKg) },
          {
            label: t("lowest"),
            value: lost
              ? t("lowestOn", {
                  weight: weight(weeks.lowestKg),
                  percent: percentWords(weeks.lostPercent, locale),
                })
              : t("noLoss"),
            ...(lost && { note: t("onDay", { day: weeks.lowestDay }) }),
          },
          { label: t("back"), value: back },
        ]}
      />
    </Card>
  );
}
