import { Card } from "#components/ui/card.tsx";
import { getTranslations } from "#lib/words/words.ts";
import { CalendarRow, type CalendarShown } from "./calendar-row.tsx";

type CalendarListProps = { calendars: readonly CalendarShown[]; timeZone: string };

/** The addresses a person has given to calendar apps. */
export async function CalendarList({ calendars, timeZone }: CalendarListProps) {
  const t = await getTranslations("vaccinations.calendar.list");
  return (
    <Card title={t("title")}>
      {calendars.length === 0 && <p className="text-quiet">{t("none")}</p>}
      {calendars.length > 0 && (
        <ul className="divide-y divide-line">
          {calendars.map((calendar) => (
            <CalendarRow key={calendar.id} calendar={calendar} timeZone={timeZone} />
          ))}
        </ul>
      )}
    </Card>
  );
}
