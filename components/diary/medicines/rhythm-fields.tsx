import { DateField, TextField } from "#components/ui/text-field.tsx";
import type { Medicine } from "#lib/diary/core/medicines/medicine.ts";
import { formatSpan } from "#lib/diary/core/medicines/span-words.ts";
import { TIMES } from "#lib/diary/core/medicines/written-medicine.ts";
import { clockText } from "#lib/kernel/clock-text.ts";
import { getTranslations } from "#lib/words/words.ts";

/** The fields of a regular medicine: times of the day, or so long after the last dose, and from when to when. */
export async function RhythmFields({ medicine }: { medicine: Medicine | null }) {
  const t = await getTranslations("medicines.form");
  const optional = (await getTranslations("access.form"))("optional");
  const { times = [], everyMinutes = null, startsOn, endsOn } = medicine ?? {};
  return (
    <>
      <p className="text-quiet">{t("rhythmText")}</p>
      <div className="grid gap-5">
        <fieldset className="min-w-0">
          <legend className="mb-1.5 font-semibold">{t("times")}</legend>
          <div className="grid grid-cols-2 gap-3 sm:grid-cols-3">
            {Array.from({ length: TIMES }, (_, at) => (
              <TextField
                // biome-ignore lint/suspicious/noArrayIndexKey: places are what the fields are
                key={at}
                name={`time${at + 1}`}
                type="time"
                label={<span className="font-normal">{t("time", { number: at + 1 })}</span>}
                defaultValue={times[at] === undefined ? "" : clockText(times[at])}
              />
            ))}
          </div>
        </fieldset>
        <TextField
          name="every"
          label={t("every")}
          hint={t("everyHint")}
          optional={optional}
          defaultValue={everyMinutes === null ? "" : formatSpan(everyMinutes)}
          maxLength={40}
          autoComplete="off"
        />
        <div className="grid gap-5 sm:grid-cols-2">
          <DateField
            name="startsOn"
            label={t("startsOn")}
            optional={optional}
            defaultValue={startsOn ?? ""}
          />
          <DateField name="endsOn" label={t("endsOn")} optional={optional} defaultValue={endsOn ?? ""} />
        </div>
      </div>
    </>
  );
}
