import type { ReactNode } from "react";
import { ActionForm } from "#components/ui/action-form.tsx";
import { Card } from "#components/ui/card.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { startTwoStep } from "#lib/accounts/two-step/actions.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function StartTwoStep({ proof }: { proof: ReactNode }) {
  const t = await getTranslations("security.twoStep.start");
  return (
    <Card>
      <p className="mb-5">{t("lead")}</p>
      <ActionForm action={startTwoStep} words={await formWords()}>
        {proof}
        <SubmitButton>{t("submit")}</SubmitButton>
      </ActionForm>
    </Card>
  );
}
