import type { FormWords } from "#components/ui/form-state.ts";
import { getTranslations } from "#lib/words/words.ts";

/** What every form says while it works and when it cannot; `pending` may be the form's own. */
export async function formWords(pending?: string): Promise<FormWords> {
  const t = await getTranslations("access.form");
  return {
    pending: pending ?? t("pending"),
    unreachable: t("unreachable"),
    failed: t("failed"),
    kept: t("kept"),
    discard: t("discard"),
    confirm: t("confirm"),
  };
}
