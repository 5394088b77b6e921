import type { YearMonth } from "#lib/diary/core/trends/year-sheet.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { getTranslations } from "#lib/words/words.ts";
import { monthId } from "./year-sheet.tsx";

type MonthLinksProps = { months: readonly YearMonth[]; monthName: (first: CalendarDate) => string };

/** The way down to a month: on a phone they are below one another. */
export async function MonthLinks({ months, monthName }: MonthLinksProps) {
  if (months.length < 2) return null;
  const t = await getTranslations("trends.year");
  return (
    <nav aria-label={t("months")} className="no-print sm:hidden">
      <ul className="flex flex-wrap gap-x-4">
        {months.map(({ first }) => (
          <li key={first} className="flex min-h-touch items-center">
            <a href={`#${monthId(first)}`} className="text-link">
              {monthName(first)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
