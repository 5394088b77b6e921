import { ActionForm } from "#components/ui/action-form.tsx";
import { buttonClass } from "#components/ui/button-class.ts";
import { Card } from "#components/ui/card.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { QrCode } from "#components/ui/qr-code.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { turnOnTwoStep } from "#lib/accounts/two-step/actions.ts";
import { getTranslations } from "#lib/words/words.ts";
import { CodeField } from "./code-field.tsx";

/** The secret to scan or type, then the code that shows it has arrived. */
export async function SetUpTwoStep({ secret, address }: { secret: string; address: string }) {
  const t = await getTranslations("security.twoStep");
  return (
    <>
      <Card title={t("scan.title")}>
        <p className="mb-4">{t("scan.text")}</p>
        <div className="mb-5">
          <QrCode text={address} label={t("scan.alt")} />
        </div>
        <p className="text-quiet">{t("scan.type")}</p>
        <p className="my-2 text-lg font-semibold wrap-anywhere select-all">
          <code className="font-sans">{secret}</code>
        </p>
        <a href={address} className={buttonClass({ size: "small" })}>
          {t("scan.open")}
        </a>
      </Card>
      <Card title={t("confirm.title")}>
        <ActionForm action={turnOnTwoStep} words={await formWords()}>
          <CodeField label={t("confirm.code")} hint={t("confirm.hint")} />
          <SubmitButton>{t("confirm.submit")}</SubmitButton>
        </ActionForm>
      </Card>
    </>
  );
}
