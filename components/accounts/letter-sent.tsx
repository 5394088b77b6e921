import { Card } from "#components/ui/card.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { getTranslations } from "#lib/words/words.ts";

type LetterSentProps = {
  text: "sentSignUp" | "sentReset" | "sentLink";
  /** Where this browser asked to have it sent; null in another one. */
  address: string | null;
  againHref: string;
};

/** That a letter is on its way, in the same words whoever it was asked for. */
export async function LetterSent({ text, address, againHref }: LetterSentProps) {
  const t = await getTranslations("accounts.letters");
  return (
    <>
      <Card>
        <PageHeading title={t("sentTitle")} />
        <div className="grid gap-3">
          {address && <p className="font-semibold wrap-anywhere">{t("sentTo", { address })}</p>}
          <p>{t(text)}</p>
          <p className="text-quiet">{t("sentHint")}</p>
        </div>
      </Card>
      <p className="mt-5 text-center">
        <TextLink href={againHref}>{t("again")}</TextLink>
      </p>
    </>
  );
}
