import { ActionForm } from "#components/ui/action-form.tsx";
import { LinkButton } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { Dialog, DialogButton } from "#components/ui/dialog.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { removePasskey, renamePasskey } from "#lib/accounts/passkeys/actions.ts";
import { formatShortDate } from "#lib/kernel/date-words.ts";
import { todayIn } from "#lib/kernel/dates.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";

type Passkey = {
  readonly id: string;
  readonly name: string;
  readonly backedUp: boolean;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
};

export async function PasskeyList({
  passkeys,
  timeZone,
}: {
  passkeys: readonly Passkey[];
  timeZone: string;
}) {
  const t = await getTranslations("security.passkeys");
  return (
    <Card title={t("title")} id="passkeys">
      <p className="mb-3 text-quiet">
        {t("lead")} {passkeys.length === 0 && t("none")}
      </p>
      {passkeys.length > 0 && (
        <ul className="mb-4 divide-y divide-line">
          {passkeys.map((passkey) => (
            <PasskeyRow key={passkey.id} passkey={passkey} timeZone={timeZone} />
          ))}
        </ul>
      )}
      <LinkButton href="/settings/security/passkeys">{t("add")}</LinkButton>
    </Card>
  );
}

async function PasskeyRow({ passkey, timeZone }: { passkey: Passkey; timeZone: string }) {
  const { id, name, backedUp, createdAt, lastUsedAt } = passkey;
  const t = await getTranslations("security.passkeys");
  const locale = await getLocale();
  const day = (at: Date) => formatShortDate(todayIn(timeZone, at), locale);
  const facts = [
    t("added", { date: day(createdAt) }),
    lastUsedAt ? t("used", { date: day(lastUsedAt) }) : t("unused"),
    backedUp && t("synced"),
  ].filter(Boolean);
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3 first:pt-0">
      <div className="min-w-0 flex-1 basis-60">
        <p className="font-semibold wrap-anywhere">{name}</p>
        <p className="text-sm text-quiet">{facts.join(", ")}</p>
      </div>
      <DialogButton opens={`passkey-${id}`} size="small">
        {t("change")}
      </DialogButton>
      <Dialog key={name} id={`passkey-${id}`} title={t("changeTitle", { name })} dismiss={t("cancel")}>
        <ActionForm action={renamePasskey} words={await formWords()} className="grid gap-4">
          <input type="hidden" name="passkeyId" value={id} />
          <TextField name="name" label={t("name")} defaultValue={name} maxLength={60} required />
          <SubmitButton wide>{t("rename")}</SubmitButton>
        </ActionForm>
        <ActionForm
          action={removePasskey}
          words={await formWords()}
          className="grid gap-2 border-t border-line pt-4"
        >
          <input type="hidden" name="passkeyId" value={id} />
          <p className="text-sm text-quiet">{t("removeNote")}</p>
          <SubmitButton variant="danger" wide>
            {t("remove")}
          </SubmitButton>
        </ActionForm>
      </Dialog>
    </li>
  );
}
