import { ActionForm } from "#components/ui/action-form.tsx";
import { CheckboxField } from "#components/ui/checkbox-field.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { SubmitOnChange } from "#components/ui/submit-on-change.tsx";
import { chooseImport } from "#lib/imports/actions.ts";
import { getTranslations } from "#lib/words/words.ts";

type DoubtsFormProps = {
  familyId: string;
  importId: string;
  count: number;
  isChosen: boolean | undefined;
};

/** Whether what is far from the reference is brought, too. */
export async function DoubtsForm({ familyId, importId, count, isChosen = false }: DoubtsFormProps) {
  const t = await getTranslations("imports.check");
  return (
    <ActionForm
      key={`${isChosen}`}
      action={chooseImport}
      words={await formWords((await getTranslations("imports.file"))("reading"))}
      className="mt-1"
    >
      <input type="hidden" name="familyId" value={familyId} />
      <input type="hidden" name="importId" value={importId} />
      <input type="hidden" name="asksDoubtful" value="yes" />
      <SubmitOnChange>
        <CheckboxField
          name="doubtful"
          value="yes"
          label={t("alsoDoubts", { count })}
          defaultChecked={isChosen}
        />
      </SubmitOnChange>
      <div className="hidden noscript:block">
        <SubmitButton variant="secondary" size="small">
          {t("apply")}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
