import { ActionForm } from "#components/ui/action-form.tsx";
import { Card } from "#components/ui/card.tsx";
import { CheckboxField } from "#components/ui/checkbox-field.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { Reveal } from "#components/ui/reveal.tsx";
import { SelectField } from "#components/ui/select-field.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { DateField } from "#components/ui/text-field.tsx";
import type { ChildView } from "#lib/families/core/child.ts";
import { calendarFor, listCalendars } from "#lib/vaccinations/core/calendar.ts";
import type { VaccinationProfile } from "#lib/vaccinations/core/dose-record.ts";
import { type ObservationTopic, observationTopics } from "#lib/vaccinations/core/told-observations.ts";
import { arrangeVaccinations } from "#lib/vaccinations/profile/actions.ts";
import { getTranslations } from "#lib/words/words.ts";
import { ToldDetails } from "./told-details.tsx";

type SettingsFormProps = { child: ChildView; profile: VaccinationProfile };

/** Which calendar is shown, and what a doctor has said that the rules ask for. */
export async function SettingsForm({ child, profile }: SettingsFormProps) {
  const t = await getTranslations("vaccinations.settings");
  const names = await getTranslations("vaccines.calendars");
  const { calendar } = calendarFor(child.country);
  return (
    <ActionForm
      // What was saved fills the form anew.
      key={JSON.stringify(profile)}
      action={arrangeVaccinations}
      words={await formWords()}
      draftKey={`vaccination-settings-${child.id}`}
    >
      <input type="hidden" name="childId" value={child.id} />
      <Card title={t("calendar.title")}>
        <div className="grid gap-4">
          <SelectField
            name="calendar"
            label={t("calendar.label")}
            defaultValue={profile.calendar}
            options={[
              { value: "automatic", label: t("calendar.automatic", { name: names(calendar.id) }) },
              ...listCalendars().map(({ id }) => ({ value: id, label: names(id) })),
            ]}
          />
          <p className="text-sm text-quiet">{t("calendar.note")}</p>
        </div>
      </Card>
      <Card title={t("known.title")}>
        <p className="mb-4 text-quiet">{t("known.text", { name: child.name })}</p>
        <div className="grid gap-2 divide-y divide-line">
          {(Object.keys(observationTopics) as ObservationTopic[]).map((topic) => (
            <TopicFields key={topic} topic={topic} known={profile.observations} />
          ))}
        </div>
      </Card>
      <SubmitButton>{t("submit")}</SubmitButton>
    </ActionForm>
  );
}

type TopicFieldsProps = { topic: ObservationTopic; known: VaccinationProfile["observations"] };

/** What belongs to one topic, folded away unless something of it is known; each with its day. */
async function TopicFields({ topic, known }: TopicFieldsProps) {
  const t = await getTranslations("vaccinations.settings");
  const optional = (await getTranslations("access.form"))("optional");
  const codes: readonly string[] = observationTopics[topic];
  const told = new Map(known.map(({ code, on }) => [code, on]));
  return (
    <ToldDetails
      title={t(`topics.${topic}`)}
      names={codes.map((code) => `on${code}`)}
      open={codes.some((code) => told.has(code))}
    >
      <div className="grid gap-1 pb-3">
        {codes.map((code) => (
          <Reveal
            key={code}
            control={
              <CheckboxField
                name={`known${code}`}
                value="yes"
                label={<span className="font-normal">{t(`observations.${code}`)}</span>}
                defaultChecked={told.has(code)}
                reveals
              />
            }
          >
            <DateField
              name={`on${code}`}
              label={t("known.on")}
              optional={optional}
              defaultValue={told.get(code) ?? ""}
            />
          </Reveal>
        ))}
      </div>
    </ToldDetails>
  );
}
