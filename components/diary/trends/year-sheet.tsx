import { shadeOf, type YearCell, type YearMonth } from "#lib/diary/core/trends/year-sheet.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { figureWords } from "../words/figure-words.ts";

type YearSheetProps = {
  months: readonly YearMonth[];
  today: CalendarDate;
  bornOn: CalendarDate;
  caption: string;
  monthName: (first: CalendarDate) => string;
  /** In the order of the columns; short, and whole for who hears them. */
  weekdays: readonly { readonly short: string; readonly long: string }[];
  locale: string;
};

/**
 * A year as one table, a body of rows for each month. A square is the day's number with its highest level, in a colour by class and a
 * link by the shortest address: there are 365 of them.
 */
export function YearSheet({ months, today, bornOn, caption, monthName, weekdays, locale }: YearSheetProps) {
  return (
    <table className="year-sheet">
      <caption className="sr-only">{caption}</caption>
      {months.map(({ first, weeks }) => (
        <tbody key={first} id={monthId(first)}>
          <tr>
            <th colSpan={7} scope="rowgroup">
              {monthName(first)}
            </th>
          </tr>
          <tr>
            {weekdays.map(({ short, long }) => (
              <th key={long} scope="col" abbr={long}>
                {short}
              </th>
            ))}
          </tr>
          {weeks.map((week) => (
            <tr key={week.find((cell) => cell)?.day}>
              {week.map((cell, column) => (
                <td key={cell?.day ?? `empty ${column}`}>
                  {cell && <Square cell={cell} today={today} bornOn={bornOn} locale={locale} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** Where a month is on the page: "m05". */
export const monthId = (first: CalendarDate): string => `m${first.slice(5, 7)}`;

type SquareProps = { cell: NonNullable<YearCell> } & Pick<YearSheetProps, "today" | "bornOn" | "locale">;

function Square({ cell: { date, day, told }, today, bornOn, locale }: SquareProps) {
  if (day > today || day < bornOn) return <span>{date}</span>;
  const level = told?.painMax ?? null;
  const mark = level === null ? told && "•" : figureWords(level, locale);
  return (
    <a
      href={`../diary?day=${day}`}
      className={told ? (level === null ? "e" : `s${shadeOf(level)}`) : undefined}
    >
      {date}
      {mark && <b> {mark}</b>}
    </a>
  );
}
