import { buttonClass } from "#components/ui/button-class.ts";
import { Card } from "#components/ui/card.tsx";
import { DateField } from "#components/ui/text-field.tsx";
import { formatDate } from "#lib/kernel/date-words.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";

type DiaryExportProps = {
  place: string;
  span: { readonly count: number; readonly first: CalendarDate | null; readonly last: CalendarDate | null };
  today: CalendarDate;
};

const formats = ["json", "csv"] as const;

/** From when to when, and as what: a plain form whose answer is the file. */
export async function DiaryExport({ place, span: { count, first, last }, today }: DiaryExportProps) {
  const t = await getTranslations("journal.export");
  const locale = await getLocale();
  const [from, to] = [first, last].map((day) => (day ? formatDate(day, locale) : ""));
  return (
    <Card>
      <form className="grid gap-5">
        <p>{t("count", { count, from: from ?? "", to: to ?? "" })}</p>
        <div className="grid gap-2">
          <div className="grid gap-4 sm:grid-cols-2">
            <DateField name="from" label={t("fromDay")} max={today} {...(first && { min: first })} />
            <DateField name="to" label={t("toDay")} max={today} {...(first && { min: first })} />
          </div>
          <p className="text-sm text-quiet">{t("hint")}</p>
        </div>
        <ul className="grid gap-4 sm:grid-cols-2">
          {formats.map((format) => (
            <li key={format} className="grid content-start gap-2">
              <div>
                <button
                  type="submit"
                  formAction={`${place}/${format}`}
                  className={buttonClass({ variant: format === "json" ? "primary" : "secondary" })}
                >
                  {t(format)}
                </button>
              </div>
              <p className="text-sm text-quiet">{t(`${format}Text`)}</p>
            </li>
          ))}
        </ul>
        <p className="text-sm text-quiet">
          {t("large")} {t("photos")}
        </p>
      </form>
    </Card>
  );
}
