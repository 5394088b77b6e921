import { ScrollRegion } from "#components/ui/scroll-region.tsx";
import { formatShortDate } from "#lib/kernel/date-words.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { formatGivenOn } from "#lib/vaccinations/core/dose-date-words.ts";
import type { DoseRow, RowDose } from "#lib/vaccinations/core/overview/dose-rows.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { rowName } from "./group-words.ts";
import { doseSigns } from "./immunization-signs.tsx";

/** More do not fit the paper: the last column holds all that follow. */
const COLUMNS = 6;

/** The usual face of an immunization record: a line for each disease, a column for each dose. */
export async function ImmunizationGrid({ rows }: { rows: readonly DoseRow[] }) {
  const t = await getTranslations("immunization.print");
  const named = await Promise.all(rows.map(async (row) => ({ ...row, name: await rowName(row) })));
  const longest = Math.max(...rows.map(({ doses }) => doses.length));
  const most = Math.min(longest, COLUMNS);
  const numbers = Array.from({ length: most }, (_, at) => at + 1);
  return (
    <ScrollRegion className="print-scroll" label={t("byDisease")}>
      <table className="print-readings">
        <caption>{t("byDisease")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("against")}</th>
            {numbers.map((number) => (
              <th key={number} scope="col">
                {t(number === COLUMNS && longest > COLUMNS ? "doseOn" : "dose", { number })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {named.map(({ of, slug, name, doses }) => (
            <tr key={`${of} ${slug}`}>
              <th scope="row">{name}</th>
              {numbers.map((number) => (
                <td key={number}>
                  {doses.slice(number - 1, number === COLUMNS ? undefined : number).map((each) => (
                    <DoseDate key={each.dose.id} of={each} />
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

async function DoseDate({ of: { dose, status } }: { of: RowDose }) {
  const locale = await getLocale();
  const date = shortGivenOn(dose.givenOn, dose.precision, locale);
  return (
    <span className="block whitespace-nowrap">
      {date}
      {await doseSigns(dose, status !== null && status !== "valid")}
    </span>
  );
}

/** A day in few letters; a month or year as far as it is known. */
export function shortGivenOn(
  givenOn: CalendarDate,
  precision: RowDose["dose"]["precision"],
  locale: string,
): string {
  return precision === "day" ? formatShortDate(givenOn, locale) : formatGivenOn(givenOn, precision, locale);
}
