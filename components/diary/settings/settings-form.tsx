import { ActionForm } from "#components/ui/action-form.tsx";
import { Card } from "#components/ui/card.tsx";
import { ChoiceList } from "#components/ui/choice-list.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { Segmented } from "#components/ui/segmented.tsx";
import { SelectField } from "#components/ui/select-field.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { TextareaField } from "#components/ui/textarea-field.tsx";
import { type DiaryProfile, outlines, regions, scaleChoices } from "#lib/diary/core/profile.ts";
import { arrangeDiary } from "#lib/diary/profile/actions.ts";
import { clockText } from "#lib/kernel/clock-text.ts";
import { getTranslations } from "#lib/words/words.ts";
import { scaleWords } from "./scale-words.ts";

type SettingsFormProps = {
  childId: string;
  profile: DiaryProfile;
  ageMonths: number;
};

/** How a child's diary is kept and looked at. */
export async function SettingsForm({ childId, profile, ageMonths }: SettingsFormProps) {
  const t = await getTranslations("diary.settings");
  const optional = (await getTranslations("access.form"))("optional");
  const scales = await Promise.all(
    scaleChoices.map(async (value) => ({ value, label: await scaleWords(value, ageMonths) })),
  );
  return (
    <ActionForm
      // What was saved fills the form anew.
      key={JSON.stringify(profile)}
      action={arrangeDiary}
      words={await formWords()}
      draftKey={`diary-settings-${childId}`}
    >
      <input type="hidden" name="childId" value={childId} />
      <Card>
        <div className="grid gap-6">
          <TextareaField
            name="emergency"
            label={t("emergency")}
            hint={t("emergencyHint")}
            optional={optional}
            defaultValue={profile.emergency ?? ""}
            rows={2}
            maxLength={500}
          />
          <ChoiceList
            name="scale"
            label={t("scale")}
            hint={t("scaleHint")}
            defaultValue={profile.scale}
            options={scales}
          />
          <Segmented
            name="outline"
            label={t("outline")}
            defaultValue={profile.outline}
            options={outlines.map((value) => ({ value, label: t(`outlines.${value}`) }))}
          />
          <SelectField
            name="region"
            label={t("region")}
            hint={t("regionHint")}
            defaultValue={profile.region}
            options={regions.map((value) => ({ value, label: t(`regions.${value}`) }))}
          />
          <TextField
            name="dayStart"
            type="time"
            label={t("dayStart")}
            hint={t("dayStartHint")}
            defaultValue={clockText(profile.dayStart)}
          />
        </div>
      </Card>
      <SubmitButton wide>{t("submit")}</SubmitButton>
    </ActionForm>
  );
}
