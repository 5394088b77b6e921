import { ActionForm } from "#components/ui/action-form.tsx";
import type { FormAction } from "#components/ui/form-state.ts";
import { formWords } from "#components/ui/form-words.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { getTranslations } from "#lib/words/words.ts";
import { EntryFields, type EntryFieldsProps } from "./entry-fields.tsx";

type EntryFormProps = EntryFieldsProps & {
  action: FormAction;
  entryId: string;
  draftKey: string;
  /** A second button, which goes on to the photo. */
  photo?: boolean;
  /** Says on the button for whom it saves, where a family has several children. */
  named?: boolean;
};

/** The form of one moment; the button that saves it is always within reach. */
export async function EntryForm({
  action,
  entryId,
  draftKey,
  photo = false,
  named = false,
  ...fields
}: EntryFormProps) {
  const t = await getTranslations("diary.record");
  return (
    <ActionForm action={action} words={await formWords()} draftKey={draftKey} className="grid gap-5">
      <input type="hidden" name="childId" value={fields.context.child.id} />
      <input type="hidden" name="entryId" value={entryId} />
      <EntryFields {...fields} />
      {photo && (
        <div className="-ms-5">
          <SubmitButton variant="quiet" name="next" value="photo">
            {t("submitPhoto")}
          </SubmitButton>
        </div>
      )}
      <div className="save-bar">
        <SubmitButton wide>
          {named ? t("submitFor", { name: fields.context.child.name }) : t("submit")}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
