import { SelectField } from "#components/ui/select-field.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { weekdayDay } from "../trends/short-day.ts";

type MomentFieldsProps = {
  name: "started" | "stopped";
  timerId: string;
  today: CalendarDate;
  /** What stands there to begin with: "HH:MM" or "", and the day; null for the one that follows from the time. */
  time: string;
  day: CalendarDate | null;
  /** The days that can be meant. */
  days: readonly CalendarDate[];
  /** Which day follows from the time. */
  hint: string;
};

/** When something began or ended: the time, and the day, which follows from the time unless somebody says it. */
export async function MomentFields({ name, timerId, today, time, day, days, hint }: MomentFieldsProps) {
  const t = await getTranslations("diary.timers");
  const hintId = `${timerId}-${name}`;
  const options = await Promise.all(
    days.map(async (each) => ({ value: `${each}`, label: await dayName(each, today) })),
  );
  return (
    <>
      <div className="grid w-full max-w-md grid-cols-2 items-start gap-2">
        <TextField name={`${name}Time`} label={t(`${name}At`)} type="time" defaultValue={time} />
        <SelectField
          name={`${name}On`}
          label={t("day")}
          options={[{ value: "", label: t("dayAutomatic") }, ...options]}
          defaultValue={day ?? ""}
          aria-describedby={hintId}
        />
      </div>
      <p id={hintId} className="text-sm text-quiet">
        {hint}
      </p>
    </>
  );
}

async function dayName(day: CalendarDate, today: CalendarDate): Promise<string> {
  const t = await getTranslations("diary.day");
  if (day === today) return t("today");
  return day === addDays(today, -1) ? t("yesterday") : weekdayDay(day, await getLocale());
}
