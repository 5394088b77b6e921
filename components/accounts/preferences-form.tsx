import { ActionForm } from "#components/ui/action-form.tsx";
import { Card } from "#components/ui/card.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { Segmented } from "#components/ui/segmented.tsx";
import { SelectField } from "#components/ui/select-field.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { prefer } from "#lib/accounts/actions.ts";
import type { Preferences } from "#lib/accounts/schema.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function PreferencesForm({ preferences }: { preferences: Preferences }) {
  const t = await getTranslations("accounts.settings");
  const choices = <K extends string>(values: readonly K[], label: (value: K) => string) =>
    values.map((value) => ({ value, label: label(value) }));
  return (
    <ActionForm action={prefer} words={await formWords()}>
      <Card title={t("you")}>
        <div className="grid gap-5">
          <TextField
            name="name"
            label={t("name")}
            defaultValue={preferences.name}
            autoComplete="name"
            required
          />
          <Segmented
            name="locale"
            label={t("language")}
            defaultValue={preferences.locale}
            options={choices(["en", "es"], (value) => t(`languages.${value}`))}
          />
          <Segmented
            name="theme"
            label={t("theme")}
            defaultValue={preferences.theme}
            options={choices(["system", "light", "dark"], (value) => t(`themes.${value}`))}
          />
          <SelectField
            name="timeZone"
            label={t("timeZone")}
            defaultValue={preferences.timeZone}
            options={timeZones(preferences.timeZone).map((zone) => ({
              value: zone,
              label: zone.replaceAll("_", " "),
            }))}
          />
        </div>
      </Card>
      <Card title={t("units")}>
        <div className="grid gap-5">
          <Segmented
            name="weightUnit"
            label={t("weightUnit")}
            defaultValue={preferences.weightUnit}
            options={choices(["kg", "g", "lb"], (value) => t(`weightUnits.${value}`))}
          />
          <Segmented
            name="lengthUnit"
            label={t("lengthUnit")}
            defaultValue={preferences.lengthUnit}
            options={choices(["cm", "in", "ft"], (value) => t(`lengthUnits.${value}`))}
          />
        </div>
      </Card>
      <Card title={t("charts")}>
        <div className="grid gap-5">
          <Segmented
            name="chartLines"
            label={t("chartLines")}
            defaultValue={preferences.chartLines}
            options={choices(["percentiles", "z"], (value) => t(`chartLineKinds.${value}`))}
          />
          <Segmented
            name="chartRange"
            label={t("chartRange")}
            defaultValue={preferences.chartRange}
            options={choices(["6m", "1y", "2y", "all"], (value) => t(`chartRanges.${value}`))}
          />
        </div>
      </Card>
      <SubmitButton>{t("save")}</SubmitButton>
    </ActionForm>
  );
}

function timeZones(own: string): string[] {
  const known = Intl.supportedValuesOf("timeZone");
  return known.includes(own) ? known : [own, ...known];
}
