import { ActionForm } from "#components/ui/action-form.tsx";
import { Card } from "#components/ui/card.tsx";
import { CheckboxField } from "#components/ui/checkbox-field.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { channels, kinds, wants } from "#lib/access/core/notifications.ts";
import { chooseNotifications } from "#lib/accounts/notifications/actions.ts";
import { choiceField } from "#lib/accounts/notifications/schema.ts";
import { getTranslations } from "#lib/words/words.ts";

/** A person's choices: each kind of news, and the channels it may take. */
export async function SettingsNotifications({ choices }: { choices: unknown }) {
  const t = await getTranslations("accounts.settings");
  const say = (key: string) => t(`notifications.${key}`);
  return (
    <ActionForm action={chooseNotifications} words={await formWords()}>
      {kinds.map((kind) => (
        <Card key={kind} as="div">
          <fieldset>
            <legend className="text-lg font-semibold">{say(`kinds.${kind}.title`)}</legend>
            <p className="mb-2 text-sm text-quiet">{say(`kinds.${kind}.hint`)}</p>
            {channels.map((channel) => (
              <CheckboxField
                key={channel}
                name={choiceField(kind, channel)}
                label={say(`channels.${channel}`)}
                defaultChecked={wants(choices, kind, channel)}
              />
            ))}
          </fieldset>
        </Card>
      ))}
      <SubmitButton>{t("save")}</SubmitButton>
    </ActionForm>
  );
}
