import type { ReactNode } from "react";
import { ActionForm } from "#components/ui/action-form.tsx";
import { Card } from "#components/ui/card.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { renewRecoveryCodes, turnOffTwoStep } from "#lib/accounts/two-step/actions.ts";
import { getTranslations } from "#lib/words/words.ts";
import { CodeField } from "./code-field.tsx";

type ChangeTwoStepProps = { codesLeft: number; proof: ReactNode };

/** For whom it is on: new recovery codes, and the way to turn it off. */
export async function ChangeTwoStep({ codesLeft, proof }: ChangeTwoStepProps) {
  const t = await getTranslations("security.twoStep");
  const words = await formWords();
  return (
    <>
      <Card title={t("renew.title")}>
        <p className="mb-1 font-semibold">{t("codesLeft", { count: codesLeft })}</p>
        <p className="mb-5 text-quiet">{t("renew.text")}</p>
        <ActionForm action={renewRecoveryCodes} words={words}>
          {proof}
          <CodeField label={t("code")} takesLetters />
          <SubmitButton>{t("renew.submit")}</SubmitButton>
        </ActionForm>
      </Card>
      <Card title={t("off.title")}>
        <p className="mb-5 text-quiet">{t("off.text")}</p>
        <ActionForm action={turnOffTwoStep} words={words}>
          {proof}
          <CodeField label={t("code")} takesLetters />
          <SubmitButton variant="danger">{t("off.submit")}</SubmitButton>
        </ActionForm>
      </Card>
    </>
  );
}
