import type { ReactNode } from "react";
import { ActionForm } from "#components/ui/action-form.tsx";
import { Card } from "#components/ui/card.tsx";
import { ChoiceList } from "#components/ui/choice-list.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { Reveal } from "#components/ui/reveal.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { TextareaField } from "#components/ui/textarea-field.tsx";
import { invite } from "#lib/families/invitations/actions.ts";
import { newId } from "#lib/kernel/ids.ts";
import { getTranslations } from "#lib/words/words.ts";
import { LetterLanguage } from "./letter-language.tsx";

type InviteFormProps = {
  familyId: string;
  /** The fields of the part that is offered. */
  children: ReactNode;
};

export async function InviteForm({ familyId, children }: InviteFormProps) {
  const t = await getTranslations("invitations.form");
  const optional = (await getTranslations("access.form"))("optional");
  return (
    <ActionForm action={invite} words={await formWords(t("pending"))} draftKey={`invite-${familyId}`}>
      <input type="hidden" name="familyId" value={familyId} />
      <input type="hidden" name="id" value={newId()} />
      <Card>
        <div className="grid gap-6">
          <TextField
            name="label"
            label={t("label")}
            hint={t("labelHint")}
            maxLength={60}
            autoComplete="off"
            required
          />
          <Reveal
            control={
              <ChoiceList
                name="by"
                label={t("by")}
                defaultValue="link"
                options={[
                  { value: "link", label: t("byLink"), note: t("byLinkNote") },
                  { value: "email", label: t("byEmail"), note: t("byEmailNote"), reveals: true },
                ]}
              />
            }
          >
            <TextField
              name="email"
              type="email"
              label={t("email")}
              autoComplete="off"
              autoCapitalize="none"
              inputMode="email"
            />
            <LetterLanguage />
          </Reveal>
        </div>
      </Card>
      {children}
      <Card>
        <TextareaField
          name="note"
          label={t("note")}
          hint={t("noteHint")}
          optional={optional}
          maxLength={500}
        />
      </Card>
      <SubmitButton>{t("submit")}</SubmitButton>
    </ActionForm>
  );
}
