import { ActionForm } from "#components/ui/action-form.tsx";
import { Card } from "#components/ui/card.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { Reveal } from "#components/ui/reveal.tsx";
import { Segmented } from "#components/ui/segmented.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TimeZoneField } from "#components/ui/time-zone-field.tsx";
import { type OwnUnits, unitSystemOf, unitSystems } from "#lib/accounts/core/unit-systems.ts";
import { prefer } from "#lib/accounts/preferences/actions.ts";
import type { Preferences } from "#lib/accounts/preferences/schema.ts";
import { locales } from "#lib/kernel/locales.ts";
import { getTranslations } from "#lib/words/words.ts";

type PreferencesFormProps = { preferences: Readonly<Record<keyof Preferences, string>> & OwnUnits };

export async function PreferencesForm({ preferences }: PreferencesFormProps) {
  const t = await getTranslations("accounts.settings");
  /** One of the preferences as a set of choices: its label stands under its name, those of the choices under `words`. */
  const choice = (name: keyof Preferences, words: string, values: readonly string[], hint?: string) => (
    <Segmented
      name={name}
      label={t(name === "locale" ? "language" : name)}
      hint={hint}
      defaultValue={preferences[name]}
      options={values.map((value) => ({ value, label: t(`${words}.${value}`) }))}
    />
  );
  return (
    <ActionForm action={prefer} words={await formWords()}>
      <Card title={t("languageAndLooks")}>
        <div className="grid gap-5">
          {choice("locale", "languages", locales)}
          {choice("theme", "themes", ["system", "light", "dark"])}
        </div>
      </Card>
      <Card title={t("time")}>
        <TimeZoneField
          name="timeZone"
          label={t("timeZone")}
          hint={t("timeZoneHint")}
          defaultValue={preferences.timeZone}
          words={{ device: t("timeZoneDevice", { zone: "{zone}" }), use: t("timeZoneUse") }}
        />
      </Card>
      <Card title={t("units")}>
        <Reveal
          control={
            <Segmented
              name="units"
              label={t("unitSystem")}
              hint={t("unitsHint")}
              defaultValue={unitSystemOf(preferences)}
              options={unitSystems.map((value) => ({
                value,
                label: t(`unitSystems.${value}`),
                reveals: value === "own",
              }))}
            />
          }
        >
          {choice("weightUnit", "weightUnits", ["kg", "g", "lb"])}
          {choice("lengthUnit", "lengthUnits", ["cm", "in", "ft"])}
        </Reveal>
      </Card>
      <Card title={t("charts")}>
        <div className="grid gap-5">
          {choice("chartLines", "chartLineKinds", ["percentiles", "z", "nine"])}
          {choice("chartRange", "chartRanges", ["6m", "1y", "2y", "all"])}
          {choice("chartReference", "chartReferences", ["automatic", "who", "cdc"], t("chartReferenceHint"))}
        </div>
      </Card>
      <SubmitButton>{t("save")}</SubmitButton>
    </ActionForm>
  );
}
