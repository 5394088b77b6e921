import { ActionForm } from "#components/ui/action-form.tsx";
import { Card } from "#components/ui/card.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { TextareaField } from "#components/ui/textarea-field.tsx";
import { editMedical } from "#lib/families/medical/actions.ts";
import type { MedicalProfile } from "#lib/families/medical/core/medical.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function MedicalForm({ childId, profile }: { childId: string; profile: MedicalProfile }) {
  const t = await getTranslations("families.medical");
  const optional = (await getTranslations("access.form"))("optional");
  return (
    <ActionForm action={editMedical} words={await formWords()} draftKey={`medical-${childId}`}>
      <input type="hidden" name="childId" value={childId} />
      <Card>
        <div className="grid gap-5">
          {(["allergies", "conditions", "medications"] as const).map((name) => (
            <TextareaField
              key={name}
              name={name}
              label={t(name)}
              hint={t(name === "medications" ? "medicationsHint" : "linesHint")}
              optional={optional}
              rows={Math.max(2, profile[name].length)}
              defaultValue={profile[name].join("\n")}
            />
          ))}
        </div>
      </Card>
      <Card title={t("pediatrician")}>
        <div className="grid gap-5">
          <TextField
            name="pediatricianName"
            label={t("pediatricianName")}
            optional={optional}
            defaultValue={profile.pediatricianName ?? ""}
            autoComplete="off"
          />
          <TextField
            name="pediatricianPhone"
            label={t("pediatricianPhone")}
            optional={optional}
            defaultValue={profile.pediatricianPhone ?? ""}
            type="tel"
            autoComplete="off"
          />
          <TextField
            name="pediatricianEmail"
            label={t("pediatricianEmail")}
            optional={optional}
            defaultValue={profile.pediatricianEmail ?? ""}
            type="email"
            autoComplete="off"
          />
        </div>
      </Card>
      <SubmitButton>{t("submit")}</SubmitButton>
    </ActionForm>
  );
}
