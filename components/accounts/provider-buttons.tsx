import { ActionForm } from "#components/ui/action-form.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { signInWith } from "#lib/accounts/linked-accounts/actions.ts";
import { getTranslations } from "#lib/words/words.ts";
import { TimeZoneInput } from "./time-zone-input.tsx";

type Provider = { readonly id: string; readonly name: string };

/** Signing in, or up, with an account elsewhere; nothing where none is offered. */
export async function ProviderButtons({ providers, to }: { providers: readonly Provider[]; to: string }) {
  if (providers.length === 0) return null;
  const t = await getTranslations("accounts.providers");
  const forms = providers.map(async ({ id, name }) => (
    <ActionForm
      key={id}
      action={signInWith}
      words={await formWords(t("pending", { name }))}
      className="grid gap-3"
    >
      <input type="hidden" name="provider" value={id} />
      <input type="hidden" name="to" value={to} />
      <TimeZoneInput name="timeZone" />
      <SubmitButton variant="secondary" wide>
        {t("continue", { name })}
      </SubmitButton>
    </ActionForm>
  ));
  return (
    <div className="mt-6 grid gap-3">
      <p className="flex items-center gap-3 text-sm text-quiet before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
        {t("or")}
      </p>
      {await Promise.all(forms)}
    </div>
  );
}
