import { Button } from "#components/ui/button.tsx";
import { DateField, TextField } from "#components/ui/text-field.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { clockText } from "#lib/kernel/clock-text.ts";
import { getTranslations } from "#lib/words/words.ts";
import type { DiaryContext } from "../diary-context.ts";
import { type DayChoice, dayParts } from "./day-choice.ts";

type DayPickerProps = { choice: DayChoice; context: DiaryContext };

/** Another day, or a part of one: a plain form whose answer is an address. */
export async function DayPicker({ choice: { day, part }, context }: DayPickerProps) {
  const { place, today, child } = context;
  const t = await getTranslations("diary.day");
  const whole = day === today ? place : `${place}?day=${day}`;
  return (
    <details key={`${day} ${part?.fromMinute} ${part?.toMinute}`} open={part !== null}>
      <summary className="mx-auto flex min-h-touch w-fit cursor-pointer items-center text-sm underline underline-offset-4">
        {t("pick")}
      </summary>
      <form action={place} className="grid grid-cols-2 items-end gap-3 pt-1 sm:grid-cols-[2fr_1fr_1fr_auto]">
        <div className="col-span-2 sm:col-span-1">
          <DateField name="day" label={t("date")} defaultValue={day} min={child.bornOn} max={today} />
        </div>
        <TextField
          name="from"
          label={t("from")}
          type="time"
          defaultValue={part ? clockText(part.fromMinute) : ""}
        />
        <TextField
          name="to"
          label={t("to")}
          type="time"
          defaultValue={part ? clockText(part.toMinute) : ""}
        />
        <div className="col-span-2 sm:col-span-1">
          <Button type="submit" wide>
            {t("show")}
          </Button>
        </div>
      </form>
      <ul className="flex flex-wrap gap-x-5">
        {Object.entries(dayParts).map(([name, { fromMinute, toMinute }]) => (
          <li key={name} className="flex min-h-touch items-center">
            <TextLink href={`${place}?day=${day}&from=${clockText(fromMinute)}&to=${clockText(toMinute)}`}>
              {t(`parts.${name}`)}
            </TextLink>
          </li>
        ))}
        {part && (
          <li className="flex min-h-touch items-center">
            <TextLink href={whole}>{t("whole")}</TextLink>
          </li>
        )}
        {day !== today && (
          <li className="flex min-h-touch items-center">
            <TextLink href={place}>{t("toToday")}</TextLink>
          </li>
        )}
      </ul>
    </details>
  );
}
