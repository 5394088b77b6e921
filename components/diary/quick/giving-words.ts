import type { FormWords } from "#components/ui/form-state.ts";
import { formWords } from "#components/ui/form-words.ts";
import { getTranslations } from "#lib/words/words.ts";
import type { GivingWords } from "./asked-giving.tsx";

/** The words of a form that writes a medication down in one tap; `place` is the diary's address. */
export async function givingWords(place: string): Promise<{ form: FormWords; giving: GivingWords }> {
  const t = await getTranslations("diary.now");
  return {
    form: { ...(await formWords()), questioned: t("questioned") },
    giving: { anyway: t("anyway"), leave: t("leave"), leaveHref: place },
  };
}
