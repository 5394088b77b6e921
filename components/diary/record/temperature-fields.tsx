import { Segmented } from "#components/ui/segmented.tsx";
import { NumberField } from "#components/ui/text-field.tsx";
import { type TemperatureMethod, temperatureMethods } from "#lib/diary/core/entry.ts";
import { getTranslations } from "#lib/words/words.ts";
import type { TemperatureUnit } from "../words/temperature-words.ts";

type TemperatureFieldsProps = {
  unit: TemperatureUnit;
  /** As it was typed; empty where nothing was measured. */
  text: string;
  method: TemperatureMethod | null;
};

/** A temperature, and where it was taken; the unit can be typed with it. */
export async function TemperatureFields({ unit, text, method }: TemperatureFieldsProps) {
  const t = await getTranslations("diary.record.temperature");
  return (
    <>
      <input type="hidden" name="temperatureUnit" value={unit} />
      <NumberField name="temperature" label={t("value")} unit={`°${unit}`} defaultValue={text} />
      <Segmented
        name="method"
        label={t("method")}
        defaultValue={method ?? undefined}
        options={temperatureMethods.map((value) => ({ value, label: t(`methods.${value}`) }))}
      />
    </>
  );
}
