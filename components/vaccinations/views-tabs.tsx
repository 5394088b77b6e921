import { Tabs } from "#components/ui/tabs.tsx";
import type { Calendar } from "#lib/vaccinations/core/calendar.ts";
import { getTranslations } from "#lib/words/words.ts";

/** By the CDC's rules, which judge, or by the chosen calendar, which shows ages. */
export type VaccinationsBy = "cdc" | "calendar";

/** The view an address asks for; without one, the chosen calendar, which for that of the United States are the rules. */
export function readBy(asked: string | string[] | undefined, calendar: Calendar): VaccinationsBy {
  if (asked === "cdc" || asked === "calendar") return asked;
  return calendar.judgesValidity ? "cdc" : "calendar";
}

type ViewsTabsProps = { place: string; by: VaccinationsBy; calendar: Calendar };

/** The views of a child's vaccinations, the usual one first. */
export async function ViewsTabs({ place, by, calendar }: ViewsTabsProps) {
  const t = await getTranslations();
  const name = t(`vaccines.calendars.${calendar.id}`);
  const cdc = {
    href: `${place}?by=cdc`,
    label: t(calendar.judgesValidity ? "immunization.views.rules" : "immunization.views.cdc"),
    current: by === "cdc",
  };
  const shown = {
    href: `${place}?by=calendar`,
    label: calendar.judgesValidity ? t("immunization.views.calendar") : name,
    name: t("immunization.views.calendarOf", { name }),
    current: by === "calendar",
  };
  return (
    <Tabs
      label={t("immunization.views.label")}
      tabs={calendar.judgesValidity ? [cdc, shown] : [shown, cdc]}
    />
  );
}
