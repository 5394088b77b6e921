import { ActionForm } from "#components/ui/action-form.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { offerPasskeySignIn, signInWithPasskey } from "#lib/accounts/passkeys/actions.ts";
import { getTranslations } from "#lib/words/words.ts";
import { PasskeyCeremony } from "./passkey-ceremony.tsx";
import { WherePasskeysWork } from "./where-passkeys-work.tsx";

/** The way in without a password; `to` is where it leads. */
export async function UsePasskey({ to }: { to: string }) {
  const t = await getTranslations("security.use");
  const words = await formWords(t("pending"));
  return (
    <WherePasskeysWork>
      <div data-ceremony className="needs-script mt-5">
        <ActionForm action={offerPasskeySignIn} words={words} className="grid gap-4">
          <SubmitButton variant="secondary" wide>
            {t("submit")}
          </SubmitButton>
          <PasskeyCeremony kind="get" words={{ cancelled: t("cancelled") }} />
        </ActionForm>
        <ActionForm action={signInWithPasskey} words={words} className="*:data-summary:mt-4">
          <input type="hidden" name="response" defaultValue="" />
          <input type="hidden" name="to" value={to} />
          <button type="submit" hidden>
            {t("finish")}
          </button>
        </ActionForm>
      </div>
    </WherePasskeysWork>
  );
}
