import { ActionForm } from "#components/ui/action-form.tsx";
import { Card } from "#components/ui/card.tsx";
import type { FormAction } from "#components/ui/form-state.ts";
import { formWords } from "#components/ui/form-words.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { isRegular, type Medicine } from "#lib/diary/core/medicines/medicine.ts";
import { getTranslations } from "#lib/words/words.ts";
import { RecordSection } from "../record/record-section.tsx";
import { AboutFields } from "./about-fields.tsx";
import { usualDose } from "./dose-words.ts";
import { RhythmFields } from "./rhythm-fields.tsx";
import { ToldFields } from "./told-fields.tsx";

type MedicineFormProps = {
  action: FormAction;
  childId: string;
  medicineId: string;
  /** What stands on the list already. */
  medicine: Medicine | null;
};

/** A medicine of the list: what it is, what the family was told about it, and whether it has a rhythm. Only the name is needed. */
export async function MedicineForm({ action, childId, medicineId, medicine }: MedicineFormProps) {
  const t = await getTranslations("medicines.form");
  const optional = (await getTranslations("access.form"))("optional");
  const isDescribed = medicine !== null && Boolean(medicine.strength || medicine.form || medicine.note);
  return (
    <ActionForm action={action} words={await formWords()} draftKey={`medicine-${medicine?.id ?? childId}`}>
      <input type="hidden" name="childId" value={childId} />
      <input type="hidden" name="medicineId" value={medicineId} />
      <Card>
        <div className="grid gap-5">
          <TextField
            name="name"
            label={t("name")}
            hint={t("nameHint")}
            defaultValue={medicine?.name ?? ""}
            maxLength={200}
            autoComplete="off"
          />
          <TextField
            name="usualDose"
            label={t("usualDose")}
            hint={t("usualDoseHint")}
            optional={optional}
            defaultValue={medicine ? await usualDose(medicine) : ""}
            maxLength={60}
            autoComplete="off"
          />
        </div>
      </Card>
      <div className="card divide-y divide-line px-card py-1 sm:px-6">
        <RecordSection title={t("told")} names={["minInterval", "most"]} open>
          <ToldFields medicine={medicine} />
        </RecordSection>
        <RecordSection
          title={t("rhythm")}
          names={["time", "every", "startsOn", "endsOn"]}
          open={medicine !== null && isRegular(medicine)}
        >
          <RhythmFields medicine={medicine} />
        </RecordSection>
        <RecordSection
          title={t("about")}
          names={["ingredient", "strength", "form", "route", "note"]}
          open={isDescribed}
        >
          <AboutFields medicine={medicine} />
        </RecordSection>
      </div>
      <SubmitButton wide>{t("submit")}</SubmitButton>
    </ActionForm>
  );
}
