import { ActionForm } from "#components/ui/action-form.tsx";
import { Card } from "#components/ui/card.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { correctDose } from "#lib/vaccinations/actions.ts";
import type { DoseRecord } from "#lib/vaccinations/core/dose-record.ts";
import { toChoice } from "#lib/vaccinations/core/vaccine-choice.ts";
import { getTranslations } from "#lib/words/words.ts";
import { EntryFields } from "./entry-fields.tsx";
import { GivenOnField } from "./given-on-field.tsx";
import { MakerList } from "./maker-list.tsx";
import { doseName } from "./vaccine-names.ts";
import { VisitFields } from "./visit-fields.tsx";

/** One dose, put right: the fields it was recorded with. */
export async function CorrectDoseForm({ childId, dose }: { childId: string; dose: DoseRecord }) {
  const t = await getTranslations("vaccinations.dose");
  const name = await doseName(dose);
  const isNamed = dose.product !== null && dose.product !== name;
  const start = { text: isNamed ? `${dose.product}: ${name}` : name, choice: toChoice(dose) };
  return (
    <ActionForm action={correctDose} words={await formWords()} draftKey={`dose-${dose.id}`}>
      <input type="hidden" name="childId" value={childId} />
      <input type="hidden" name="doseId" value={dose.id} />
      <MakerList />
      <Card>
        <div className="grid gap-5">
          <EntryFields place={1} start={start} known={dose} open />
          <GivenOnField givenOn={dose.givenOn} precision={dose.precision} />
          <VisitFields source={dose.source} provider={dose.provider} open />
        </div>
      </Card>
      <SubmitButton wide>{t("correctSubmit")}</SubmitButton>
    </ActionForm>
  );
}
