import type { ReactNode } from "react";
import { ActionForm } from "#components/ui/action-form.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { Notice } from "#components/ui/notice.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { addPasskey, offerPasskey } from "#lib/accounts/passkeys/actions.ts";
import { getTranslations } from "#lib/words/words.ts";
import { PasskeyCeremony } from "./passkey-ceremony.tsx";
import { WherePasskeysWork } from "./where-passkeys-work.tsx";

type AddPasskeyProps = {
  /** What this device is called, to begin with. */
  device: string;
  /** What the owner shows to be the owner: the field for the current password. */
  proof: ReactNode;
};

export async function AddPasskey({ device, proof }: AddPasskeyProps) {
  const t = await getTranslations("security.add");
  const name = await getTranslations("security.passkeys");
  const words = await formWords(t("pending"));
  const unable = <Notice tone="warn">{t("unable")}</Notice>;
  return (
    <WherePasskeysWork otherwise={unable}>
      <div className="hidden noscript:block">{unable}</div>
      <div data-ceremony className="needs-script">
        <ActionForm action={offerPasskey} words={words}>
          <TextField
            name="name"
            label={name("name")}
            hint={name("nameHint")}
            defaultValue={device}
            maxLength={60}
            required
          />
          {proof}
          <SubmitButton>{t("submit")}</SubmitButton>
          <PasskeyCeremony kind="create" words={{ cancelled: t("cancelled"), known: t("known") }} />
        </ActionForm>
        <ActionForm action={addPasskey} words={words} className="*:data-summary:mt-4">
          <input type="hidden" name="response" defaultValue="" />
          <button type="submit" hidden>
            {t("finish")}
          </button>
        </ActionForm>
      </div>
    </WherePasskeysWork>
  );
}
