import { ActionForm } from "#components/ui/action-form.tsx";
import { Card } from "#components/ui/card.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { giveConsent } from "#lib/families/consent/actions.ts";
import type { ConsentStanding } from "#lib/families/core/consent.ts";
import { newId } from "#lib/kernel/ids.ts";
import { getTranslations } from "#lib/words/words.ts";
import { AgreementFields } from "./agreement-fields.tsx";

type GiveConsentProps = {
  familyId: string;
  standing: Exclude<ConsentStanding, "given">;
  /** The database waits for a text that this server does not have yet. */
  isAhead: boolean;
};

const headings = { never: "first", renewed: "again", withdrawn: "afterWithdrawal" } as const;

/** Asks a parent to agree that a record is kept: for the first time, to a renewed text, or after a withdrawal. */
export async function GiveConsent({ familyId, standing, isAhead }: GiveConsentProps) {
  const t = await getTranslations("consent");
  const heading = headings[standing];
  return (
    <Card title={t(`form.${heading}`)} id="agree">
      {isAhead && <p className="mb-2 font-semibold">{t("standing.ahead")}</p>}
      <p className="mb-5 text-quiet">{t(`form.${heading}Lead`)}</p>
      <ActionForm action={giveConsent} words={await formWords()}>
        <input type="hidden" name="id" value={newId()} />
        <input type="hidden" name="familyId" value={familyId} />
        <input type="hidden" name="kind" value="record" />
        <AgreementFields kind="record" />
        <SubmitButton>{t("form.submit")}</SubmitButton>
      </ActionForm>
    </Card>
  );
}
