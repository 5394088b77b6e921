import { ActionForm } from "#components/ui/action-form.tsx";
import { CheckboxGroup } from "#components/ui/checkbox-group.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { Medicine } from "#lib/diary/core/medicines/medicine.ts";
import { takeOverMedicines } from "#lib/diary/medicines/actions.ts";
import { getTranslations } from "#lib/words/words.ts";

type TakeOverProps = {
  childId: string;
  sibling: { readonly id: string; readonly name: string };
  /** Those that are not on the child's own list yet. */
  medicines: readonly Medicine[];
};

/** Medicines of a sibling's list, to be put on the child's own. */
export async function TakeOver({ childId, sibling, medicines }: TakeOverProps) {
  const t = await getTranslations("medicines.takeOver");
  const title = t("title", { name: sibling.name });
  return (
    <details>
      <summary className="flex min-h-touch w-fit cursor-pointer items-center underline underline-offset-4">
        {title}
      </summary>
      <ActionForm
        action={takeOverMedicines}
        words={await formWords()}
        label={title}
        className="grid gap-4 pt-2"
      >
        <input type="hidden" name="childId" value={childId} />
        <input type="hidden" name="fromChildId" value={sibling.id} />
        <p className="text-quiet">{t("text")}</p>
        <CheckboxGroup
          name="medicineIds"
          label={t("choose")}
          options={medicines.map(({ id, name, strength }) => ({
            value: id,
            label: [name, strength].filter(Boolean).join(" · "),
          }))}
          defaultValues={[]}
        />
        <SubmitButton variant="secondary">{t("submit")}</SubmitButton>
      </ActionForm>
    </details>
  );
}
