import { ActionForm } from "#components/ui/action-form.tsx";
import { Card } from "#components/ui/card.tsx";
import { Dialog, DialogButton } from "#components/ui/dialog.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { withdrawConsent } from "#lib/families/consent/actions.ts";
import { keptUntil } from "#lib/families/core/archive.ts";
import { formatDate } from "#lib/kernel/date-words.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";

type WithdrawConsentProps = {
  family: { readonly id: string; readonly name: string; readonly timeZone: string };
  /** "refuse" where nothing holds that could be withdrawn, but records are still open. */
  as: "withdraw" | "refuse";
};

/** The way out: what follows stands on the page itself, the dialog only asks whether it is meant. */
export async function WithdrawConsent({ family, as }: WithdrawConsentProps) {
  const t = await getTranslations("consent");
  const date = formatDate(keptUntil(new Date(), family.timeZone), await getLocale());
  const values = { family: family.name, date };
  return (
    <Card title={t(`${as}.title`)} id="withdraw">
      <p>{t(`${as}.lead`)}</p>
      <ul className="my-4 grid max-w-prose list-disc gap-2 ps-5">
        {["now", "keep", "gone", "away"].map((what) => (
          <li key={what}>{t(`withdraw.${what}`, values)}</li>
        ))}
      </ul>
      <DialogButton opens="withdraw-consent">{t(`${as}.open`)}</DialogButton>
      <Dialog id="withdraw-consent" title={t(`${as}.ask`, values)} dismiss={t("withdraw.cancel")}>
        <p>{t("withdraw.now", values)}</p>
        <p>{t("withdraw.keep", values)}</p>
        <ActionForm action={withdrawConsent} words={await formWords()}>
          <input type="hidden" name="familyId" value={family.id} />
          <input type="hidden" name="kind" value="record" />
          <SubmitButton wide>{t(`${as}.submit`)}</SubmitButton>
        </ActionForm>
      </Dialog>
    </Card>
  );
}
