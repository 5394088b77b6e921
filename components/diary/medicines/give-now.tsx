import { ActionForm } from "#components/ui/action-form.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { recordEntry } from "#lib/diary/actions.ts";
import type { Medicine } from "#lib/diary/core/medicines/medicine.ts";
import { newId } from "#lib/kernel/ids.ts";
import { getTranslations } from "#lib/words/words.ts";
import { UnlessAsked } from "../quick/asked-giving.tsx";
import { AskedHere } from "../quick/asked-here.tsx";
import { givingWords } from "../quick/giving-words.ts";
import { medicineWords, usualDose } from "./dose-words.ts";

type GiveNowProps = { childId: string; medicine: Medicine; variant?: "primary" | "secondary" };

/** Writes the usual dose of a medicine down for the moment of the tap; what is to be asked about it is asked here. */
export async function GiveNow({ childId, medicine, variant = "primary" }: GiveNowProps) {
  const t = await getTranslations("medicines.due");
  const carried = {
    childId,
    entryId: newId(),
    time: "now",
    medicine1Id: medicine.id,
    medicine1: medicine.name,
    dose1: await usualDose(medicine),
    route1: medicine.route ?? "",
  };
  const words = await givingWords(`/children/${childId}/diary`);
  const what = await medicineWords(medicine);
  const label = t("givenOf", { what });
  return (
    <ActionForm action={recordEntry} words={words.form} className="grid gap-2" label={label}>
      {Object.entries(carried).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <AskedHere giving={words.giving} />
      <UnlessAsked>
        <SubmitButton variant={variant} wide>
          {t("given")}
          <span className="sr-only"> {what}</span>
        </SubmitButton>
      </UnlessAsked>
    </ActionForm>
  );
}
