import { TextField } from "#components/ui/text-field.tsx";
import { getTranslations } from "#lib/words/words.ts";

type SleepFieldsProps = {
  /** As it was typed, "7:39"; times as "HH:MM". */
  length: string;
  from: string;
  to: string;
};

/** A sleep: how long, or from when to when. */
export async function SleepFields({ length, from, to }: SleepFieldsProps) {
  const t = await getTranslations("diary.record.sleep");
  return (
    <>
      <TextField
        name="sleep"
        label={t("length")}
        hint={t("lengthHint")}
        defaultValue={length}
        maxLength={40}
        autoComplete="off"
      />
      <fieldset className="grid gap-3">
        <legend className="mb-1.5 font-semibold">{t("or")}</legend>
        <div className="grid grid-cols-2 gap-3">
          <TextField name="sleepFrom" label={t("from")} type="time" defaultValue={from} />
          <TextField name="sleepTo" label={t("to")} type="time" defaultValue={to} />
        </div>
        <p className="text-sm text-quiet">{t("spanHint")}</p>
      </fieldset>
    </>
  );
}
