import { Segmented } from "#components/ui/segmented.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { NumberField } from "#components/ui/text-field.tsx";
import { type TemperatureMethod, temperatureMethods } from "#lib/diary/core/entry.ts";
import { getTranslations } from "#lib/words/words.ts";
import type { DiaryContext } from "../diary-context.ts";
import { QuickForm } from "./quick-form.tsx";

type QuickTemperatureProps = {
  /** How it was taken last. */
  method: TemperatureMethod | null;
  context: DiaryContext;
};

/** A temperature, now. */
export async function QuickTemperature({ method, context: { child, unit } }: QuickTemperatureProps) {
  const t = await getTranslations("diary.now");
  const names = await getTranslations("diary.record.temperature");
  return (
    <QuickForm childId={child.id} label={t("temperature")} shown={["temperature", "method"]}>
      <input type="hidden" name="temperatureUnit" value={unit} />
      <NumberField name="temperature" label={t("temperature")} unit={`°${unit}`} />
      <Segmented
        name="method"
        label={names("method")}
        defaultValue={method ?? ""}
        options={temperatureMethods.map((value) => ({ value, label: names(`methods.${value}`) }))}
      />
      <SubmitButton wide>{t("saveNow")}</SubmitButton>
    </QuickForm>
  );
}
