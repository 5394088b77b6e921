import type { ReactNode } from "react";
import { ActionForm } from "#components/ui/action-form.tsx";
import { Card } from "#components/ui/card.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { closeAccount } from "#lib/accounts/closing/actions.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function CloseAccount({ proof }: { proof: ReactNode }) {
  const t = await getTranslations("security.close");
  return (
    <Card>
      <ActionForm action={closeAccount} words={await formWords(t("pending"))}>
        {proof}
        <SubmitButton variant="danger">{t("submit")}</SubmitButton>
      </ActionForm>
    </Card>
  );
}
