import { NumberField, TextField } from "#components/ui/text-field.tsx";
import { getTranslations } from "#lib/words/words.ts";

type VitalFieldsProps = {
  oxygen: string;
  pressure: string;
  heartRate: string;
  breathingRate: string;
};

/** What a device or a watch shows, as people write it down. */
export async function VitalFields({ oxygen, pressure, heartRate, breathingRate }: VitalFieldsProps) {
  const t = await getTranslations("diary.record.vitals");
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <TextField
        name="oxygen"
        label={t("oxygen")}
        hint={t("oxygenHint")}
        unit="%"
        defaultValue={oxygen}
        autoComplete="off"
      />
      <TextField
        name="pressure"
        label={t("pressure")}
        hint={t("pressureHint")}
        unit="mmHg"
        defaultValue={pressure}
        autoComplete="off"
      />
      <NumberField name="heartRate" label={t("heart")} unit={t("perMinute")} defaultValue={heartRate} />
      <NumberField
        name="breathingRate"
        label={t("breathing")}
        unit={t("perMinute")}
        defaultValue={breathingRate}
      />
    </div>
  );
}
