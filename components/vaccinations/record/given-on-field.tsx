import { Segmented } from "#components/ui/segmented.tsx";
import { SelectField } from "#components/ui/select-field.tsx";
import { DateField, TextField } from "#components/ui/text-field.tsx";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { type DatePrecision, datePrecisions } from "#lib/vaccinations/core/dose-record.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";

type GivenOnFieldProps = { givenOn: CalendarDate; precision: DatePrecision };

/** When a dose was given: the day, or the month or year where no more is known. CSS alone shows what fits. */
export async function GivenOnField({ givenOn, precision }: GivenOnFieldProps) {
  const t = await getTranslations("vaccinations.record");
  const locale = await getLocale();
  const monthName = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" });
  const months = Array.from({ length: 12 }, (_, at) => ({
    value: `${at + 1}`.padStart(2, "0"),
    label: monthName.format(Date.UTC(2000, at, 1)),
  }));
  return (
    <div className="given-on grid gap-4">
      <div className="given-day">
        <DateField name="givenOn" label={t("day")} defaultValue={givenOn} />
      </div>
      <div className="given-loosely grid grid-cols-2 gap-4">
        <div className="given-month">
          <SelectField
            name="givenMonth"
            label={t("month")}
            options={months}
            defaultValue={givenOn.slice(5, 7)}
          />
        </div>
        <TextField
          name="givenYear"
          label={t("year")}
          inputMode="numeric"
          maxLength={4}
          defaultValue={givenOn.slice(0, 4)}
        />
      </div>
      <Segmented
        name="precision"
        label={t("known")}
        defaultValue={precision}
        options={datePrecisions.map((value) => ({ value, label: t(`precisions.${value}`) }))}
      />
    </div>
  );
}
