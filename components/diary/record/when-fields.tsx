import { DateField, TextField } from "#components/ui/text-field.tsx";
import { clockText } from "#lib/kernel/clock-text.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { getTranslations } from "#lib/words/words.ts";

type WhenFieldsProps = {
  day: CalendarDate;
  minute: number | null;
  bornOn: CalendarDate;
  today: CalendarDate;
};

/** The moment: now, unless somebody says otherwise. */
export async function WhenFields({ day, minute, bornOn, today }: WhenFieldsProps) {
  const t = await getTranslations("diary.record");
  return (
    <div>
      <div className="grid grid-cols-2 gap-3">
        <DateField name="day" label={t("day")} defaultValue={day} min={bornOn} max={today} />
        <TextField
          name="time"
          label={t("time")}
          type="time"
          defaultValue={minute === null ? "" : clockText(minute)}
        />
      </div>
      <p className="mt-1.5 text-sm text-quiet">{t("timeHint")}</p>
    </div>
  );
}
