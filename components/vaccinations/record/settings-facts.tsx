import { Card } from "#components/ui/card.tsx";
import { Facts } from "#components/ui/facts.tsx";
import { Still } from "#components/ui/still.tsx";
import type { ChildView } from "#lib/families/core/child.ts";
import { formatDate } from "#lib/kernel/date-words.ts";
import { calendarFor } from "#lib/vaccinations/core/calendar.ts";
import type { VaccinationProfile } from "#lib/vaccinations/core/dose-record.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";

/** How a child's vaccinations are looked at, for those who may not change it. */
export async function SettingsFacts({ child, profile }: { child: ChildView; profile: VaccinationProfile }) {
  const t = await getTranslations("vaccinations.settings");
  const names = await getTranslations("vaccines.calendars");
  const locale = await getLocale();
  const calendar =
    profile.calendar === "automatic"
      ? t("calendar.automatic", { name: names(calendarFor(child.country).calendar.id) })
      : names(profile.calendar);
  const known = profile.observations.filter(({ code }) => t.has(`observations.${code}`));
  return (
    <Still>
      <Card title={t("title")}>
        <Facts
          facts={[
            { label: t("calendar.label"), value: calendar },
            ...known.map(({ code, on }) => ({
              label: t(`observations.${code}`),
              value: on ? formatDate(on, locale) : t("known.unknownDay"),
            })),
          ]}
        />
        {known.length === 0 && <p className="mt-3 text-quiet">{t("known.none")}</p>}
      </Card>
    </Still>
  );
}
