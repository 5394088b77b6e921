import { Card } from "#components/ui/card.tsx";
import { Facts } from "#components/ui/facts.tsx";
import { Still } from "#components/ui/still.tsx";
import type { DiaryProfile } from "#lib/diary/core/profile.ts";
import { clockText } from "#lib/kernel/clock-text.ts";
import { getTranslations } from "#lib/words/words.ts";
import { scaleWords } from "./scale-words.ts";

/** How a child's diary is kept, for those who may not change it. */
export async function SettingsFacts({ profile, ageMonths }: { profile: DiaryProfile; ageMonths: number }) {
  const t = await getTranslations("diary.settings");
  const facts = [
    { label: t("emergency"), value: profile.emergency },
    { label: t("scale"), value: await scaleWords(profile.scale, ageMonths) },
    { label: t("outline"), value: t(`outlines.${profile.outline}`) },
    { label: t("region"), value: t(`regions.${profile.region}`) },
    { label: t("dayStart"), value: clockText(profile.dayStart) },
  ];
  return (
    <Still>
      <Card>
        <Facts facts={facts.filter(({ value }) => value)} />
        <p className="mt-3 text-sm text-quiet">{t("readOnly")}</p>
      </Card>
    </Still>
  );
}
